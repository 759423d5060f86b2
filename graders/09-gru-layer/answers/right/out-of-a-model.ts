import * as tf from '@tensorflow/tfjs';

const input = tf.input({ shape: [null, 3] });
const model = tf.model({
  inputs: input,
  outputs: tf.layers.gru({ units: 16, returnSequences: true }).apply(input) as tf.SymbolicTensor,
});
export const layer = model.layers[1];
export const parameterCount = model.countParams();
