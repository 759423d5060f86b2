import * as tf from '@tensorflow/tfjs';

const other = tf.layers.gru({ units: 16 });
export const layer = tf.layers.gru({
  ...(other.getConfig() as unknown as Parameters<typeof tf.layers.gru>[0]),
  name: 'another',
  returnSequences: true,
});
const [w, u, b] = [3 * 48, 16 * 48, 48];
export const parameterCount = w + u + b;
