// expect: * wrong-type
import * as tf from '@tensorflow/tfjs';

export const model = [
  tf.layers.lstm({ units: 10, inputShape: [4, 1], returnSequences: true }),
  tf.layers.flatten(),
  tf.layers.dense({ units: 1 }),
];
