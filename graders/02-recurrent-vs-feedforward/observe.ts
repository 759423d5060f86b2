import { asString, exported, kindOf, type Observers, wrongType } from '../../src/observing';
import type { Challenge } from './grader';

export const observers: Observers<Challenge> = {
  answer: (subject) =>
    asString(exported(subject, 'answer'), 'answer', subject.challenge.mostCharacters),

  /** What was answered to each statement: true, false, or the kind of what is there instead. */
  statements(subject) {
    const statements = exported(subject, 'statements');
    if (kindOf(statements) !== 'object') throw wrongType('statements', 'object', statements);
    return subject.challenge.names.map((name) => {
      const value = (statements as Record<string, unknown>)[name];
      return { name, answer: typeof value === 'boolean' ? value : kindOf(value) };
    });
  },
};
