import * as z from 'zod';
import { anyNumber, checksOf, defineGrader, failed, isClose, passed } from '../../src/grader';

/** What is drawn for each run: the learner's code sees it, and never what is expected of it. */
export interface Challenge {
  readonly inputs: readonly number[];
}

/** Each way of being wrong that has a sentence of its own, with the data of that sentence. */
export type Feedback = {
  'not-doubled': { x: number; expected: number; found: number };
};

const check = checksOf<Challenge, Feedback>();

export const grader = defineGrader({
  id: 'NN-slug',

  draw: (random): Challenge => ({ inputs: random.numbers(5, 1, 9) }),

  checks: {
    doubles: check({
      points: 5,
      observer: 'doubled',
      schema: z.array(anyNumber).length(5),
      judge: (found, { inputs }) => {
        const index = inputs.findIndex((x, at) => !isClose(found[at] ?? Number.NaN, 2 * x));
        const x = inputs[index];
        if (x === undefined) return passed;
        return failed('not-doubled', { x, expected: 2 * x, found: found[index] ?? Number.NaN });
      },
    }),
  },
});
