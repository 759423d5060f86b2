// expect: * threw

import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.dense({ units: 30, activation: 'tanh' });
Object.setPrototypeOf(layer, Object.getPrototypeOf(tf.layers.simpleRNN({ units: 30 })));
