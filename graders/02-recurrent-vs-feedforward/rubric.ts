import { defineRubric } from '../../src/rubric';
import { question } from './question';
import { sentences } from './statements';
import { subjects, terms } from './wordings';

/** How a recurrent neuron works, and its greatest difference with a feedforward neuron. */
export const rubric = defineRubric({
  given: [...question.fr, ...question.en, ...sentences],
  placeholder: question.placeholder,

  subjects,
  topic: 'recurrent',

  terms,

  ideas: {
    'input-and-state': [{ of: 'recurrent', says: ['currentInput', 'previousState'] }],
    'state-is-memory': [
      { of: 'recurrent', says: ['memory'], nearby: ['overTime'] },
      { of: 'recurrent', says: ['previousState'] },
    ],
    'feedforward-forgets': [
      { of: 'feedforward', denies: ['memoryOrPast'] },
      { of: 'feedforward', says: ['alone'] },
      { of: 'feedforward', mentions: ['hasNone'], nearby: ['memory'] },
      { of: 'recurrent', says: ['memory'], unlike: 'feedforward' },
    ],
  },

  doubts: {
    'trained-again': [{ mentions: ['severalTrainings'] }],
    'only-deeper': [{ mentions: ['depth'] }],
    'own-weights': [{ mentions: ['ownWeights'] }],
    'reads-the-future': [{ mentions: ['future'] }],
    'previous-neuron': [{ of: 'recurrent', mentions: ['previousNeuron'] }],
    'recurrent-forgets': [
      { of: 'recurrent', denies: ['memory'] },
      { of: 'recurrent', says: ['alone'] },
    ],
    'feedforward-remembers': [
      { of: 'feedforward', says: ['memory'] },
      { of: 'feedforward', says: ['previousState'] },
      { of: 'feedforward', mentions: ['needsNone', 'memoryOrPast'] },
    ],
    'remembers-other-things': [{ mentions: ['otherThings'] }],
    'runs-backwards': [{ mentions: ['backwards'] }],
  },

  required: [['input-and-state', 'state-is-memory'], ['feedforward-forgets']],
});

export type Idea = keyof typeof rubric.ideas;
export type Doubt = keyof typeof rubric.doubts;
