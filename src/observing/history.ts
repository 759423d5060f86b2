import * as tf from '@tensorflow/tfjs';
import { wrongType } from './problem';
import { asNumbers } from './values';

/** More epochs than anyone asks for by mistake without waiting for long. */
const mostEpochs = 100;

/**
 * The losses by epoch of what `fit` returned, or of the plain object that lies in it. Schema:
 * `historySchema`.
 *
 * @example
 * observeHistory({ loss: [0.5, 0.25] }, 'history'); // → { isHistory: false, losses: [0.5, 0.25] }
 * observeHistory('trained', 'history'); // throws wrong-type
 */
export function observeHistory(value: unknown, what: string) {
  if (value instanceof tf.History) {
    const losses = asNumbers(value.history?.loss, 'history.history.loss', mostEpochs);
    return { isHistory: true, losses };
  }
  const { loss } = (value ?? {}) as { loss?: unknown };
  const list = Array.isArray(value) ? value : loss;
  const areLosses = Array.isArray(list) && list.every((each) => typeof each === 'number');
  if (!areLosses) throw wrongType(what, 'history', value);
  return { isHistory: false, losses: asNumbers(list, 'history', mostEpochs) };
}
