import type { Observers } from '../src/observing';
import { observers as recurrentNeuron } from './01-recurrent-neuron/observe';
import { observers as recurrentVsFeedforward } from './02-recurrent-vs-feedforward/observe';
import { observers as lstmAndGru } from './03-lstm-and-gru/observe';

/** What runs beside the learner's code, by exercise. Nothing of a judge may be imported here. */
// biome-ignore lint/suspicious/noExplicitAny: each exercise's challenge is its own.
export const observers: Readonly<Record<string, Observers<any>>> = {
  '01-recurrent-neuron': recurrentNeuron,
  '02-recurrent-vs-feedforward': recurrentVsFeedforward,
  '03-lstm-and-gru': lstmAndGru,
};
