import { failed } from '../grading';
import type { ModelData } from './model-observation';

export type DescentFeedback = {
  'frozen-layers': { layers: string[] };
  'not-sgd': { found: string };
  momentum: { momentum: number };
  'learning-rate-zero': Record<string, never>;
  'learning-rate-negative': { found: number };
  'learning-rate-not-finite': { found: number };
};

/** Layers whose weights training may not change. */
export function findFrozenLayers({ layers }: ModelData) {
  const frozen = layers.filter(({ trainable }) => !trainable).map(({ className }) => className);
  return frozen.length > 0 ? failed('frozen-layers', { layers: frozen }) : undefined;
}

/**
 * The mistake behind an optimizer that is not plain gradient descent, as far as its class and its
 * learning rates show one.
 */
export function findWrongOptimizer({ optimizer }: ModelData, rates: readonly number[]) {
  const { className = '', momentum = null } = optimizer ?? {};
  if (momentum !== null && momentum !== 0) return failed('momentum', { momentum });
  if (className !== 'SGD' && className !== 'Momentum') {
    return failed('not-sgd', { found: className });
  }
  const [rate = Number.NaN] = rates;
  if (rates.every((each) => each === 0)) return failed('learning-rate-zero', {});
  if (!rates.every(Number.isFinite)) return failed('learning-rate-not-finite', { found: rate });
  const negative = rates.find((each) => each < 0);
  if (negative !== undefined) return failed('learning-rate-negative', { found: negative });
  return undefined;
}
