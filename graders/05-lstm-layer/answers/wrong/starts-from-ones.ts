// expect: outputs outputs-wrong

import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.lstm({ units: 30 });
const zeros = layer.getInitialState.bind(layer);
layer.getInitialState = (inputs) => zeros(inputs).map((state) => tf.onesLike(state));
