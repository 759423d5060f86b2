import { defineRubric } from '../../src/rubric';
import { question } from './question';
import { subjects, terms } from './wordings';

/** What ails the standard recurrent network, how an LSTM cures it, and how the three cells differ. */
export const rubric = defineRubric({
  given: [...question.fr, ...question.en],
  placeholder: question.placeholder,

  subjects,
  topic: 'vanilla',

  terms,

  ideas: {
    'vanishing-gradient': [{ of: 'vanilla', says: ['vanish'] }],
    'long-term-lost': [
      { of: 'vanilla', says: ['forgets'] },
      { of: 'vanilla', denies: ['longTerm'] },
      { of: 'vanilla', denies: ['learns'], nearby: ['longTerm'] },
    ],
    'cell-state-keeps-gradient': [
      { of: 'lstm', says: ['cellState'] },
      { of: 'lstm', says: ['additive'] },
      { of: 'lstm', says: ['control'] },
      { of: 'gated', says: ['control'] },
    ],
    'lstm-gates': [{ of: 'lstm', says: ['inputGate', 'forgetGate', 'outputGate'] }],
    'gru-gates': [{ of: 'gru', says: ['updateGate', 'resetGate'] }],
    'vanilla-without-gates': [
      { of: 'vanilla', denies: ['gate'] },
      { of: 'vanilla', mentions: ['none'], nearby: ['gate'] },
    ],
  },

  doubts: {
    'lstm-gates-of-gru': [
      { of: 'lstm', says: ['resetGate'] },
      { of: 'lstm', says: ['namedUpdateGate'] },
      { of: 'lstm', says: ['twoGates'] },
      { of: 'lstm', says: ['otherCount'] },
    ],
    'gru-gates-of-lstm': [
      { of: 'gru', says: ['namedLstmGate'], without: ['merges'] },
      { of: 'gru', says: ['inputGate', 'outputGate'], without: ['merges'] },
      { of: 'gru', says: ['cellState'], without: ['merges', 'drops'] },
      { of: 'gru', says: ['threeGates'] },
      { of: 'gru', says: ['otherCount'], without: ['merges'] },
    ],
    'gru-bigger': [{ of: 'gru', says: ['bigger'] }],
    'lstm-without-cell-state': [{ of: 'lstm', denies: ['cellState'] }],
    'lstm-loses-gradient': [
      { of: 'lstm', says: ['vanish'], without: ['remedy'] },
      { of: 'gru', says: ['vanish'], without: ['remedy'] },
      { of: 'gated', says: ['vanish'], without: ['remedy'] },
      { of: 'lstm', says: ['forgets'], without: ['remedy'] },
    ],
    'vanilla-without-problem': [
      { of: 'vanilla', denies: ['vanish'] },
      { of: 'vanilla', says: ['longTerm', 'learns'], without: ['difficulty'] },
      { of: 'vanilla', denies: ['difficulty'] },
    ],
    'vanilla-with-gates': [
      { of: 'vanilla', says: ['namedLstmGate'] },
      { of: 'vanilla', says: ['resetGate'] },
      { of: 'vanilla', says: ['otherCount'] },
      { of: 'vanilla', says: ['hasGates'] },
      { of: 'vanilla', says: ['cellState'] },
    ],
    'forgets-the-recent': [{ mentions: ['forgetsRecent'] }],
    overfitting: [{ mentions: ['overfit'] }],
  },

  required: [
    ['vanishing-gradient', 'long-term-lost'],
    ['cell-state-keeps-gradient', 'lstm-gates'],
    ['gru-gates', 'vanilla-without-gates'],
  ],
});

export type Idea = keyof typeof rubric.ideas;
export type Doubt = keyof typeof rubric.doubts;
