import * as tf from '@tensorflow/tfjs';

const cell = tf.layers.gruCell({ units: 16 });
export const layer = tf.layers.rnn({ cell, returnSequences: true });
export const parameterCount: number = [3, 16, 1].reduce((sum, rows) => sum + rows * 16 * 3, 0);
