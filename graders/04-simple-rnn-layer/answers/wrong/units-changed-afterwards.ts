// expect: units wrong-output-size

import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.simpleRNN({ units: 10 });
const real = layer.getConfig.bind(layer);
layer.getConfig = () => ({ ...real(), units: 30 });
