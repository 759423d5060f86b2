import type { GatedLayerFeedback } from '../../src/judging/recurrent-layer-feedback';

export type Feedback = GatedLayerFeedback & {
  'last-state-only': { found: readonly number[] };
  'count-not-whole': { found: number };
  'count-of-tensors': { found: number };
  'count-of-one': { found: number };
  'count-of-two': { found: number };
  'count-of-four': { found: number };
  'count-without-bias': { found: number };
  'count-with-two-biases': { found: number };
  'count-without-state': { found: number };
  'count-without-input': { found: number };
  'count-for-other-input': { found: number; features: number };
  'count-wrong': { found: number };
};
