/** Written by scripts/registry.mjs from the folders beside it: do not edit. */
import type { Observers } from '../src/observing';
import { observers as observers01 } from './01-recurrent-neuron/observe';
import { observers as observers02 } from './02-recurrent-vs-feedforward/observe';
import { observers as observers03 } from './03-lstm-and-gru/observe';
import { observers as observers04 } from './04-simple-rnn-layer/observe';
import { observers as observers05 } from './05-lstm-layer/observe';
import { observers as observers06 } from './06-regression-model/observe';
import { observers as observers07 } from './07-sequence-shape/observe';
import { observers as observers08 } from './08-train/observe';
import { observers as observers09 } from './09-gru-layer/observe';

/** What runs beside the learner's code, by exercise. Nothing of a judge may be imported here. */
// biome-ignore lint/suspicious/noExplicitAny: each exercise's challenge is its own.
export const observers: Readonly<Record<string, Observers<any>>> = {
  '01-recurrent-neuron': observers01,
  '02-recurrent-vs-feedforward': observers02,
  '03-lstm-and-gru': observers03,
  '04-simple-rnn-layer': observers04,
  '05-lstm-layer': observers05,
  '06-regression-model': observers06,
  '07-sequence-shape': observers07,
  '08-train': observers08,
  '09-gru-layer': observers09,
};
