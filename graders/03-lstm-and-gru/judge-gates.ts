import { z } from 'zod';
import { failed, passed, valueKinds } from '../../src/grading';
import { type Cell, type GateName, readGate, rightGates } from './gates';

/** No name of a gate is nearly as long; what is longer is cut. */
export const mostOfName = 60;

const kind = z.object({ kind: z.enum(valueKinds) });

/** What `observe` brings back of one cell. */
export const listSchema = z.union([
  z.object({ items: z.array(z.union([z.string().max(mostOfName), kind])) }),
  kind,
]);

export type GateFeedback = {
  'gates-unanswered': { cell: Cell };
  'gates-not-a-list': { cell: Cell };
  'gate-not-text': { cell: Cell; index: number };
  'write-an-empty-list': { cell: Cell; found: string };
  'state-is-no-gate': { cell: Cell; found: string };
  'unknown-gate': { cell: Cell; found: string };
  'simple-rnn-has-gates': { found: readonly string[] };
  'lstm-update-reset-forget': Record<string, never>;
  'lstm-and-gru-swapped': { cell: Cell };
  'one-gate-too-many': { cell: Cell; found: readonly string[] };
  'gate-of-another-cell': { cell: Cell; found: readonly string[] };
  'no-gate-at-all': { cell: Cell };
  /** `role` is a gate whose work none of those listed does. */
  'gate-missing': { cell: Cell; found: number; role: GateName };
  'gate-twice': { cell: Cell; found: string };
  'gate-spelled-otherwise': { cell: Cell; found: string; write: GateName };
};

/** Judges what is listed for one cell. What is said of a name quotes the learner's own spelling. */
export function judgeGates(cell: Cell, list: z.infer<typeof listSchema>) {
  if ('kind' in list) {
    const isUnanswered = list.kind === 'undefined' || list.kind === 'null';
    return failed(isUnanswered ? 'gates-unanswered' : 'gates-not-a-list', { cell });
  }
  const notText = list.items.findIndex((item) => typeof item !== 'string');
  if (notText !== -1) return failed('gate-not-text', { cell, index: notText });
  const texts = list.items.filter((item) => typeof item === 'string');
  const items = texts.map((text) => ({ text: tidy(text), reading: readGate(text) }));
  for (const { text, reading } of items) {
    if (reading.kind === 'nothing') return failed('write-an-empty-list', { cell, found: text });
    if (reading.kind === 'state') return failed('state-is-no-gate', { cell, found: text });
    if (reading.kind === 'unknown') return failed('unknown-gate', { cell, found: text });
  }
  const gates = items.flatMap(({ text, reading }) =>
    reading.kind === 'gate' ? [{ text, gate: reading.gate, isExact: reading.isExact }] : [],
  );
  return judgeNames(cell, gates);
}

interface NamedGate {
  readonly text: string;
  readonly gate: GateName;
  readonly isExact: boolean;
}

function judgeNames(cell: Cell, gates: readonly NamedGate[]) {
  const right = rightGates[cell];
  const listed = new Set(gates.map(({ gate }) => gate));
  const foreign = gates.filter(({ gate }) => !right.includes(gate));
  if (foreign.length > 0) {
    const found = foreign.map(({ text }) => text);
    if (cell === 'simpleRNN') return failed('simple-rnn-has-gates', { found });
    if (isSame(listed, rightGates[cell === 'lstm' ? 'gru' : 'lstm'])) {
      return failed('lstm-and-gru-swapped', { cell });
    }
    if (cell === 'lstm' && isSame(listed, ['update', 'reset', 'forget'])) {
      return failed('lstm-update-reset-forget', {});
    }
    const isComplete = right.every((gate) => listed.has(gate));
    return failed(isComplete ? 'one-gate-too-many' : 'gate-of-another-cell', { cell, found });
  }
  const role = right.find((gate) => !listed.has(gate));
  if (role && listed.size === 0) return failed('no-gate-at-all', { cell });
  if (role) return failed('gate-missing', { cell, found: listed.size, role });
  const twice = gates.find(({ gate }, index) => gates.slice(0, index).some((g) => g.gate === gate));
  if (twice) return failed('gate-twice', { cell, found: twice.text });
  const otherwise = gates.find(({ isExact }) => !isExact);
  if (!otherwise) return passed;
  const { text, gate } = otherwise;
  return failed('gate-spelled-otherwise', { cell, found: text, write: gate });
}

function isSame(listed: ReadonlySet<GateName>, gates: readonly GateName[]): boolean {
  return listed.size === gates.length && gates.every((gate) => listed.has(gate));
}

/** A learner's text as a sentence may quote it. */
function tidy(text: string): string {
  return text.replace(/[\p{C}\s`]+/gu, ' ').trim();
}
