import type { Swap } from '../../src/rubric/testing/spoil';

/** Subjects to exchange, so that good answers become bad ones. */
export const swaps: readonly Swap[] = [
  {
    subjects: ['recurrent', 'feedforward'],
    first: /r[ée]c+ur+[ea]nt[es]*|\brnns?\b/gi,
    second: /feed[- ]?f?or?wards?|\bffn*\b|fedforward|feedfoward|p[ea]rceptrons?/gi,
    writeFirst: 'recurrent',
    writeSecond: 'feedforward',
  },
];
