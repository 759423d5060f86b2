import * as tf from '@tensorflow/tfjs';

const cells = [tf.layers.lstmCell({ units: 30 })];
export const layer = tf.layers.rnn({ cell: cells, returnSequences: false });
