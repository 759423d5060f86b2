import {
  type Observers,
  observerOfBoolean,
  observerOfNumbers,
  observerOfTensor,
} from '../../src/observing';
import type { Challenge } from './grader';

/** More dimensions than any tensor of TensorFlow.js has. */
const mostDimensions = 20;

export const observers: Observers<Challenge> = {
  shapeBefore: observerOfNumbers('shapeBefore', mostDimensions),
  fitsLstm: observerOfBoolean('fitsLstm'),
  xTrain: observerOfTensor('xTrain'),
  yTrain: observerOfTensor('yTrain'),
};
