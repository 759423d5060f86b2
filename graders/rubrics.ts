import type { Rubric } from '../src/rubric';
import { rubric as recurrentVsFeedforward } from './02-recurrent-vs-feedforward/rubric';
import { rubric as lstmAndGru } from './03-lstm-and-gru/rubric';

/** The rubric of each exercise that asks for an explanation. */
export const rubrics: Readonly<Record<string, Rubric>> = {
  '02-recurrent-vs-feedforward': recurrentVsFeedforward,
  '03-lstm-and-gru': lstmAndGru,
};
