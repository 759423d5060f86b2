// expect: outputs layer-changed

import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.simpleRNN({ units: 30 });
const { cell } = layer;
const call = cell.call.bind(cell);
cell.call = (inputs, options) => call(inputs, options).map((tensor) => tensor.mul(0.5));
