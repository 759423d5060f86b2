import * as tf from '@tensorflow/tfjs';
import type { TensorData } from '../grading/observation';
import { ObservationProblem, wrongType } from './problem';

/** No exercise needs a larger tensor than this to show what it does. */
const mostValues = 20_000;

/**
 * Reads a tensor or a variable as plain data, copied. @throws wrong-type, disposed-tensor, too-many-values
 *
 * @example
 * observeTensor(tf.tensor2d([[1, 2]]), 'xTrain'); // → { dtype: 'float32', shape: [1, 2], values: [1, 2] }
 * observeTensor([1, 2], 'xTrain'); // throws wrong-type
 */
export function observeTensor(value: unknown, what: string): TensorData {
  if (!(value instanceof tf.Tensor)) throw wrongType(what, 'tensor', value);
  if (value.isDisposed) throw new ObservationProblem('disposed-tensor', { what });
  if (value.size > mostValues) {
    throw new ObservationProblem('too-many-values', { what, count: value.size, most: mostValues });
  }
  return {
    dtype: value.dtype,
    shape: [...value.shape],
    values: Array.from(value.dataSync() as ArrayLike<number>, Number),
  };
}
