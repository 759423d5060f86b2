// expect: * answer-too-large

import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.simpleRNN({ units: 30 });
const many = { note: 'x'.repeat(10_000_000) };
layer.getConfig = () => ({ units: 30, activation: 'tanh', ...many });
