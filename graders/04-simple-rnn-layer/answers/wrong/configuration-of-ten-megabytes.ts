// expect: * answer-too-large

import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.simpleRNN({ units: 30 });
const many = Object.fromEntries(Array.from({ length: 300_000 }, (_, index) => [`x${index}`, index]));
layer.getConfig = () => ({ units: 30, activation: 'tanh', ...many });
