// expect: kind stacked-cells
// expect: outputs needs-another-check

import * as tf from '@tensorflow/tfjs';

const cell = [tf.layers.simpleRNNCell({ units: 30 }), tf.layers.simpleRNNCell({ units: 30 })];
export const layer = tf.layers.rnn({ cell });
