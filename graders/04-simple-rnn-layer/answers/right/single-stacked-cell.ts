import * as tf from '@tensorflow/tfjs';

const cells = [tf.layers.simpleRNNCell({ units: 30 })];
export const layer = tf.layers.rnn({ cell: cells, returnSequences: false });
