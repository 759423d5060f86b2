import { asBoolean, asNumbers, exported, type Observers, observeTensor } from '../../src/observing';
import type { Challenge } from './grader';

/** More dimensions than any tensor of TensorFlow.js has. */
const mostDimensions = 20;

export const observers: Observers<Challenge> = {
  shapeBefore: (subject) =>
    asNumbers(exported(subject, 'shapeBefore'), 'shapeBefore', mostDimensions),

  fitsLstm: (subject) => asBoolean(exported(subject, 'fitsLstm'), 'fitsLstm'),

  xTrain: (subject) => observeTensor(exported(subject, 'xTrain'), 'xTrain'),

  yTrain: (subject) => observeTensor(exported(subject, 'yTrain'), 'yTrain'),
};
