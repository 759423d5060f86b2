import type { Trial } from './challenge';
import type { OutputParting, StateParting } from './feedback';
import {
  areClose,
  follow,
  isClose,
  mistakenOutputs,
  mistakenStates,
  rightState,
} from './recurrence';

/** One list of numbers per trial, as an observer brought them. */
type Lists = readonly (readonly number[])[];

/** The first step at which h is not what the formula gives. */
export function findStateParting(trials: readonly Trial[], found: Lists): StateParting | undefined {
  for (const [trial, { weights, sequence }] of trials.entries()) {
    const right = follow(rightState, weights, sequence);
    for (const [index, x] of sequence.entries()) {
      const expected = right[index] ?? Number.NaN;
      const value = found[trial]?.[index] ?? Number.NaN;
      if (isClose(value, expected)) continue;
      const previous = right[index - 1] ?? 0;
      return { ...weights, step: index + 1, x, previous, expected, found: value };
    }
  }
  return undefined;
}

/** The known mistake that explains h in every trial, if one does. */
export function explainStates(trials: readonly Trial[], found: Lists) {
  const codes = Object.keys(mistakenStates) as (keyof typeof mistakenStates)[];
  return codes.find((code) =>
    trials.every(({ weights, sequence }, trial) =>
      areClose(found[trial] ?? [], follow(mistakenStates[code], weights, sequence)),
    ),
  );
}

/** The first step at which the output is not wyh · h, with h taken from `states`. */
export function findOutputParting(
  trials: readonly Trial[],
  found: Lists,
  states: Lists,
): OutputParting | undefined {
  for (const [trial, { weights, sequence }] of trials.entries()) {
    for (const index of sequence.keys()) {
      const h = states[trial]?.[index] ?? Number.NaN;
      const value = found[trial]?.[index] ?? Number.NaN;
      const expected = weights.wyh * h;
      if (isClose(value, expected)) continue;
      return { step: index + 1, wyh: weights.wyh, h, expected, found: value };
    }
  }
  return undefined;
}

/** The known mistake that explains the outputs of every trial, if one does. */
export function explainOutputs(trials: readonly Trial[], found: Lists, states: Lists) {
  const codes = Object.keys(mistakenOutputs) as (keyof typeof mistakenOutputs)[];
  return codes.find((code) =>
    trials.every(({ weights }, trial) => {
      const own = states[trial] ?? [];
      const mistaken = own.map((h, index) =>
        mistakenOutputs[code](weights.wyh, h, own[index - 1] ?? 0),
      );
      return areClose(found[trial] ?? [], mistaken);
    }),
  );
}
