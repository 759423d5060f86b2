import type { Rubric } from '../../src/rubric';
import { question } from './question';
import data from './rubric.json';
import secondReader from './second-reader.json';

export type Idea = keyof typeof data.ideas;
export type Doubt = keyof typeof data.doubts;

/** What ails the standard recurrent network, how an LSTM cures it, and how the three cells differ. */
export const rubric: Rubric<Idea, Doubt> = {
  given: [...question.fr, ...question.en],
  placeholder: question.placeholder,
  data,
  secondReader,
};
