import { failed, passed } from '../../src/grader';
import { areClose, isClose, isRounded } from './recurrence';

interface Replay {
  readonly atReset: number;
  readonly steps: ReadonlyArray<{ hiddenState: number; output: number }>;
}

interface Observed {
  readonly list: readonly number[];
  readonly replays: readonly Replay[];
  readonly withDrawnWeights: readonly number[];
  readonly twins: readonly (readonly number[])[];
}

/** Whether the list holds what `neuron` itself goes through, replayed from h = 0. */
export function judgeHiddenStates({ list, replays, withDrawnWeights, twins }: Observed) {
  if (list.length < 2) return failed('too-few-states', { found: list.length });
  const notFinite = list.findIndex((value) => !Number.isFinite(value));
  if (notFinite !== -1) {
    return failed('states-not-numbers', { index: notFinite, found: list[notFinite] ?? Number.NaN });
  }
  const [first = 0] = list;
  if (list.every((value) => value === first))
    return failed('states-never-change', { found: first });
  const [replay, again] = replays;
  const states = replay?.steps.map((step) => step.hiddenState) ?? [];
  const statesAgain = again?.steps.map((step) => step.hiddenState) ?? [];
  if (replay?.atReset !== 0 || again?.atReset !== 0 || !areClose(statesAgain, states)) {
    return failed('states-need-reset', {});
  }
  const index = list.findIndex((value, at) => !isClose(value, states[at] ?? Number.NaN));
  const [twin = [], otherTwin = []] = twins;
  // Where two twins differ the setters are to blame, and another check says so.
  const isUnlikeTwins = areClose(otherTwin, twin) && !areClose(withDrawnWeights, twin);
  if (index === -1) return isUnlikeTwins ? failed('neuron-unlike-others', {}) : passed;
  if (first === 0 && areClose(list.slice(1), states.slice(0, -1))) {
    return failed('states-start-at-zero', {});
  }
  const outputs = replay.steps.map((step) => step.output);
  if (areClose(list, outputs)) return failed('states-are-outputs', {});
  const parting = {
    index,
    expected: states[index] ?? Number.NaN,
    found: list[index] ?? Number.NaN,
  };
  const areRounded = list.every((value, at) => isRounded(value, states[at] ?? Number.NaN));
  return failed(areRounded ? 'states-rounded' : 'states-of-another-neuron', parting);
}
