import { distance } from 'fastest-levenshtein';

export const gateNames = ['input', 'forget', 'output', 'update', 'reset'] as const;
export type GateName = (typeof gateNames)[number];

export const cells = ['simpleRNN', 'lstm', 'gru'] as const;
export type Cell = (typeof cells)[number];

/** The gates of each cell, in no particular order. */
export const rightGates: Readonly<Record<Cell, readonly GateName[]>> = {
  simpleRNN: [],
  lstm: ['input', 'forget', 'output'],
  gru: ['update', 'reset'],
};

/** Other ways in which learners write the names: folded, without the words of `asides`. */
const otherNames: Readonly<Record<string, GateName>> = {
  i: 'input',
  in: 'input',
  entree: 'input',
  ecriture: 'input',
  write: 'input',
  f: 'forget',
  oubli: 'forget',
  oublier: 'forget',
  forgetting: 'forget',
  o: 'output',
  out: 'output',
  sortie: 'output',
  z: 'update',
  maj: 'update',
  'mise jour': 'update',
  actualisation: 'update',
  updating: 'update',
  r: 'reset',
  'remise zero': 'reset',
  'remise 0': 'reset',
  reinitialisation: 'reset',
  resetting: 'reset',
};

const asides = new Set([
  'gate',
  'gates',
  'porte',
  'portes',
  'the',
  'la',
  'le',
  'l',
  'd',
  'de',
  'a',
]);

const states = /^(cell|cellule|etat|state|memory|memoire|hidden|cache|h|c|ct|ht|candidate?)\b/;
const nothings = /^(none|no|nothing|empty|aucune?|rien|vide|null|pas|sans|zero|0|)$/;

/** What one item of a learner's list may mean. */
export type Reading =
  | { readonly kind: 'gate'; readonly gate: GateName; readonly isExact: boolean }
  | { readonly kind: 'state' | 'nothing' | 'unknown' };

/** Reads one item of a list: the gate it names, however it is spelled. */
export function readGate(item: string): Reading {
  const exact = gateNames.find((name) => name === item.trim());
  if (exact) return { kind: 'gate', gate: exact, isExact: true };
  const words = item
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  const core = (words ?? []).filter((word) => !asides.has(word)).join(' ');
  const gate = nearestGate(core);
  if (gate) return { kind: 'gate', gate, isExact: false };
  if (states.test(core)) return { kind: 'state' };
  return { kind: nothings.test(core) ? 'nothing' : 'unknown' };
}

/** The gate of that name, allowing for two letters of difference where only one gate is so near. */
function nearestGate(core: string): GateName | undefined {
  if (Object.hasOwn(otherNames, core)) return otherNames[core];
  const near = gateNames
    .map((name) => ({ name, far: distance(core, name) }))
    .filter(({ far }) => far <= 2)
    .sort((a, b) => a.far - b.far);
  const [nearest, next] = near;
  return nearest && nearest.far !== next?.far ? nearest.name : undefined;
}
