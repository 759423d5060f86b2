import {
  asArray,
  asString,
  exported,
  kindOf,
  type Observers,
  type Subject,
} from '../../src/observing';
import type { Challenge } from './grader';

/** No cell has nearly as many gates. */
const mostGates = 50;

/** What is listed for a cell: texts, or the kind of what stands in place of one, or of a list. */
function gatesOf(subject: Subject<Challenge>, cell: string) {
  const gates = exported(subject, 'gates');
  const list = (gates as Record<string, unknown> | null)?.[cell];
  if (!Array.isArray(list)) return { kind: kindOf(list) };
  return {
    items: asArray(list, `gates.${cell}`, mostGates).map((item) =>
      typeof item === 'string'
        ? item.slice(0, subject.challenge.mostOfName)
        : { kind: kindOf(item) },
    ),
  };
}

export const observers: Observers<Challenge> = {
  answer: (subject) =>
    asString(exported(subject, 'answer'), 'answer', subject.challenge.mostCharacters),

  simpleRNN: (subject) => gatesOf(subject, 'simpleRNN'),
  lstm: (subject) => gatesOf(subject, 'lstm'),
  gru: (subject) => gatesOf(subject, 'gru'),
};
