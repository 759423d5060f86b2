import type { Swap } from '../../src/rubric/testing/spoil';

const cells = {
  LSTM: { subject: 'lstm', names: /\bLSTMs?\b|\bltsm\b/gi },
  GRU: { subject: 'gru', names: /\bGRUs?\b/gi },
  vanilla: {
    subject: 'vanilla',
    names:
      /vanill?[ea]s?|r[ée]seaux? r[ée]c+ur+ents? standards?|(?:standard|plain|simple|basic|normal|ordinary|classic) (?:recurrent )?(?:network|net|cell|one|rnn)s?|(?:r[ée]seau|rnn|cellule) (?:r[ée]currente? )?(?:standard|simple|normale?|classique|ordinaire)|\brnns?\b/gi,
  },
};

/** Subjects to exchange, so that good answers become bad ones. */
export const swaps: readonly Swap[] = (
  [
    ['LSTM', 'GRU'],
    ['LSTM', 'vanilla'],
    ['GRU', 'vanilla'],
  ] as const
).map(([writeFirst, writeSecond]) => ({
  subjects: [cells[writeFirst].subject, cells[writeSecond].subject],
  first: cells[writeFirst].names,
  second: cells[writeSecond].names,
  writeFirst,
  writeSecond,
}));
