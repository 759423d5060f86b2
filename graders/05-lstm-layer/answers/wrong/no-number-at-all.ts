// expect: outputs outputs-wrong

import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.lstm({ units: 30 });
layer.getInitialState = (x) => Array(2).fill(tf.fill([x.shape[0], 30], Number.NaN));
