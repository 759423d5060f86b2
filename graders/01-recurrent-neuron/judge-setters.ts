import { failed, passed } from '../../src/grader';
import type { Challenge, WeightName } from './challenge';
import { areClose, isClose } from './recurrence';

interface Effect {
  readonly before: number;
  readonly after: number;
  readonly changedOutputs: readonly number[];
  readonly directOutputs: readonly number[];
  readonly sameBefore: readonly number[];
  readonly sameAfter: readonly number[];
}

/** Whether each setter changes its weight and nothing else, whatever formula `predict` follows. */
export function judgeSetters(found: readonly Effect[], { changes }: Challenge) {
  const outputs = found.flatMap(({ changedOutputs, directOutputs }) => [
    ...changedOutputs,
    ...directOutputs,
  ]);
  const [first = Number.NaN] = outputs;
  const notFinite = outputs.find((output) => !Number.isFinite(output));
  if (notFinite !== undefined) return failed('setters-not-seen', { found: notFinite });
  if (outputs.every((output) => output === first)) {
    return failed('setters-not-seen', { found: first });
  }
  const effects = found.flatMap((effect, index) => {
    const change = changes[index];
    if (!change) return [];
    const { weight, value, weights } = change;
    return [{ ...effect, weight, value, previous: weights[weight] }];
  });
  const moved = effects.find(
    (effect) => !Object.is(effect.before, effect.after) && !isReadAsOutput(effect),
  );
  if (moved) {
    const { weight, before, after } = moved;
    return failed('setter-changes-h', { weight, before, after });
  }
  const wrong = effects.filter((effect) => !areClose(effect.changedOutputs, effect.directOutputs));
  const wrongValues = wrong.filter((effect) => effect.value !== 0);
  // A formula that leaves a weight out hides what its setter does; one that leaves out all three is
  // not plausible: then no setter works.
  const culprit = effects.every(isWithoutEffect)
    ? effects[0]
    : (wrongValues.find(isWithoutEffect) ?? wrongValues[0] ?? wrong[0]);
  if (!culprit) return passed;
  const { weight, value } = culprit;
  if (!isWithoutEffect(culprit)) return failed('setter-wrong', { weight, value });
  return value === 0
    ? failed('setter-ignores-zero', { weight })
    : failed('setter-without-effect', { weight, value });
}

interface Change {
  readonly weight: WeightName;
  readonly value: number;
  /** What it was set back to. */
  readonly previous: number;
}

/** Whether `getHiddenState` returns wyh · h: then h did not move, though what is read of it did. */
function isReadAsOutput({ before, after, weight, value, previous }: Effect & Change): boolean {
  return weight === 'wyh' && isClose(before * previous, after * value);
}

function isWithoutEffect({ sameBefore, sameAfter }: Effect): boolean {
  return areClose(sameAfter, sameBefore);
}
