import {
  asString,
  exported,
  kindOf,
  type Observers,
  type Subject,
  wrongType,
} from '../../src/observing';
import type { Challenge } from './grader';

/** What was answered to each statement of a group: true, false, or the kind of what is there. */
function answersOf(subject: Subject<Challenge>, group: string) {
  const statements = exported(subject, 'statements');
  if (kindOf(statements) !== 'object') throw wrongType('statements', 'object', statements);
  return (subject.challenge.names[group] ?? []).map((name) => {
    const value = (statements as Record<string, unknown>)[name];
    return { name, answer: typeof value === 'boolean' ? value : kindOf(value) };
  });
}

export const observers: Observers<Challenge> = {
  answer(subject) {
    const text = asString(exported(subject, 'answer'), 'answer');
    return text.slice(0, subject.challenge.mostCharacters);
  },

  memory: (subject) => answersOf(subject, 'memory'),
  sequence: (subject) => answersOf(subject, 'sequence'),
  network: (subject) => answersOf(subject, 'network'),
};
