// expect: * answer-too-large

import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.simpleRNN({ units: 30 });
const longName = 'x'.repeat(5000);
const many = Object.fromEntries(
  Array.from({ length: 2000 }, (_, index) => [`${longName}${index}`, index]),
);
layer.getConfig = () => ({ units: 30, activation: 'tanh', ...many });
