import type { Observers } from '../src/observing';
import { observers as recurrentNeuron } from './01-recurrent-neuron/observe';
import { observers as simpleRnnLayer } from './04-simple-rnn-layer/observe';
import { observers as lstmLayer } from './05-lstm-layer/observe';
import { observers as regressionModel } from './06-regression-model/observe';
import { observers as sequenceShape } from './07-sequence-shape/observe';
import { observers as train } from './08-train/observe';

/** What runs beside the learner's code, by exercise. Nothing of a judge may be imported here. */
// biome-ignore lint/suspicious/noExplicitAny: each exercise's challenge is its own.
export const observers: Readonly<Record<string, Observers<any>>> = {
  '01-recurrent-neuron': recurrentNeuron,
  '04-simple-rnn-layer': simpleRnnLayer,
  '05-lstm-layer': lstmLayer,
  '06-regression-model': regressionModel,
  '07-sequence-shape': sequenceShape,
  '08-train': train,
};
