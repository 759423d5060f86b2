import { z } from 'zod';
import { checksOf, defineGrader } from '../../src/grading';
import { type ExplanationFeedback, explanationJudge, mostCharacters } from '../../src/rubric';
import type { Cell } from './gates';
import { type GateFeedback, judgeGates, listSchema, mostOfName } from './judge-gates';
import { type Doubt, type Idea, rubric } from './rubric';

export interface Challenge {
  readonly mostCharacters: number;
  readonly mostOfName: number;
}

export type Feedback = GateFeedback & ExplanationFeedback<Idea, Doubt>;

const check = checksOf<Challenge, Feedback>();

function gatesCheck(cell: Cell, points: number) {
  return check({
    points,
    observer: cell,
    schema: listSchema,
    judge: (list) => judgeGates(cell, list),
  });
}

export const grader = defineGrader({
  id: '03-lstm-and-gru',

  draw: (): Challenge => ({ mostCharacters, mostOfName }),

  checks: {
    'simple-rnn-gates': gatesCheck('simpleRNN', 1),
    'lstm-gates': gatesCheck('lstm', 4),
    'gru-gates': gatesCheck('gru', 3),

    explanation: check({
      points: 4,
      observer: 'answer',
      schema: z.string().max(mostCharacters + 1),
      judge: explanationJudge(rubric),
    }),
  },
});
