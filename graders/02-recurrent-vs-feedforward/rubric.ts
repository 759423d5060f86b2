import type { Rubric } from '../../src/rubric';
import { question } from './question';
import data from './rubric.json';
import secondReader from './second-reader.json';
import { sentences } from './statements';

export type Idea = keyof typeof data.ideas;
export type Doubt = keyof typeof data.doubts;

/** How a recurrent neuron works, and its greatest difference with a feedforward neuron. */
export const rubric: Rubric<Idea, Doubt> = {
  given: [...question.fr, ...question.en, ...sentences],
  placeholder: question.placeholder,
  data,
  secondReader,
};
