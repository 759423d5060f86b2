import { asNumber, exported, type Observers, wrongType } from '../../src/observing';
import type { Challenge } from './grader';

/** Runs beside the learner's code: it brings back what that code does, and judges nothing. */
export const observers: Observers<Challenge> = {
  doubled(subject) {
    const double = exported(subject, 'double');
    if (typeof double !== 'function') throw wrongType('double', 'function', double);
    return subject.challenge.inputs.map((x) => asNumber(double(x), `double(${x})`));
  },
};
