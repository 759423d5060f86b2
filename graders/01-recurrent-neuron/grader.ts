import * as z from 'zod';
import { anyNumber, checksOf, defineGrader, failed, passed } from '../../src/grader';
import { type Challenge, drawChallenge } from './challenge';
import type { Feedback } from './feedback';
import { judgeHiddenStates } from './judge-hidden-states';
import { judgeNewNeurons } from './judge-new-neurons';
import { judgeSetters } from './judge-setters';
import { explainOutputs, explainStates, findOutputParting, findStateParting } from './partings';
import { areClose, follow, isRounded, rightState } from './recurrence';

const check = checksOf<Challenge, Feedback>();

const numbers = z.array(anyNumber);
const steps = z.array(z.object({ output: anyNumber, hiddenState: anyNumber }));

/** What `hidden-state` is judged on: h over each trial's sequence, of two neurons. */
export const hiddenSequences = z.array(z.object({ hiddenStates: numbers, twin: numbers }));

/** The same for the other checks. */
export const newNeurons = z.array(steps.length(2));
export const outputSequences = z.array(
  z.object({ outputs: numbers, twin: numbers, hiddenStates: numbers }),
);
export const changedWeights = z.array(
  z.object({
    before: anyNumber,
    after: anyNumber,
    changedOutputs: numbers,
    directOutputs: numbers,
    sameBefore: numbers,
    sameAfter: numbers,
  }),
);
export const resetNeuron = z.object({
  before: anyNumber,
  after: anyNumber,
  first: steps,
  second: steps,
});
export const ownNeuron = z.object({
  list: numbers,
  replays: z.array(z.object({ atReset: anyNumber, steps })).length(2),
  withDrawnWeights: numbers,
  twins: z.array(numbers).length(2),
});

export const grader = defineGrader({
  id: '01-recurrent-neuron',
  draw: drawChallenge,

  checks: {
    'initial-state': check({
      points: 1,
      observer: 'initialState',
      schema: z.object({ initial: anyNumber, readAgain: anyNumber, afterAnother: anyNumber }),
      judge: ({ initial, readAgain, afterAnother }) => {
        if (!Object.is(initial, readAgain)) {
          return failed('h-moves-when-read', { first: initial, second: readAgain });
        }
        if (!Object.is(initial, afterAnother)) {
          return failed('h-shared', { before: initial, after: afterAnother });
        }
        return initial === 0 ? passed : failed('initial-state-not-zero', { found: initial });
      },
    }),

    'random-weights': check({
      points: 3,
      observer: 'newNeurons',
      schema: newNeurons,
      judge: judgeNewNeurons,
    }),

    'hidden-state': check({
      points: 5,
      observer: 'hiddenSequences',
      schema: hiddenSequences,
      judge: (found, { trials }) => {
        const states = found.map(({ hiddenStates }) => hiddenStates);
        const parting = findStateParting(trials, states);
        if (!parting) return passed;
        if (Number.isNaN(parting.found)) return failed('h-not-a-number', parting);
        if (found.some((trial) => !areClose(trial.hiddenStates, trial.twin))) {
          return failed('weights-not-kept', {});
        }
        if (isRounded(parting.found, parting.expected)) return failed('h-rounded', parting);
        return failed(explainStates(trials, states) ?? 'h-wrong', parting);
      },
    }),

    output: check({
      points: 4,
      observer: 'outputSequences',
      schema: outputSequences,
      judge: (found, { trials }) => {
        const outputs = found.map((trial) => trial.outputs);
        const right = trials.map(({ weights, sequence }) => follow(rightState, weights, sequence));
        if (!findOutputParting(trials, outputs, right)) return passed;
        // A wrong h is judged by another check: the output has only to be wyh times it. An h that
        // never moves shows nothing.
        const own = found.map(({ hiddenStates }) => hiddenStates);
        const isMoving = own.every((states) => new Set(states).size > 1);
        const states = isMoving ? own : right;
        const parting = findOutputParting(trials, outputs, states);
        if (!parting) return passed;
        if (Number.isNaN(parting.found)) return failed('output-not-a-number', parting);
        if (found.some((trial) => !areClose(trial.outputs, trial.twin))) {
          return failed('weights-not-kept', {});
        }
        if (isRounded(parting.found, parting.expected)) return failed('output-rounded', parting);
        const mistake = explainOutputs(trials, outputs, states);
        if (!mistake && !isMoving) return failed('output-not-seen', {});
        return failed(mistake ?? 'output-wrong', parting);
      },
    }),

    setters: check({
      points: 2,
      observer: 'setters',
      schema: changedWeights,
      judge: judgeSetters,
    }),

    reset: check({
      points: 2,
      observer: 'reset',
      schema: resetNeuron,
      judge: ({ before, after, first, second }) => {
        const isSeen = before !== 0 && !Number.isNaN(before);
        if (!isSeen && (after === 0 || Number.isNaN(after)))
          return failed('reset-not-seen', { before });
        if (after !== 0) return failed('reset-leaves-h', { before, after });
        const isSame = (['output', 'hiddenState'] as const).every((name) =>
          first.every((step, index) => {
            const again = second[index]?.[name] ?? Number.NaN;
            // An output that is not a number yet says nothing about the reset.
            return areClose([again], [step[name]]) || Object.is(again, step[name]);
          }),
        );
        return isSame ? passed : failed('reset-changes-weights', {});
      },
    }),

    'hidden-states': check({
      points: 3,
      observer: 'hiddenStates',
      schema: ownNeuron,
      judge: judgeHiddenStates,
    }),
  },
});
