import { layers } from '@tensorflow/tfjs-node';

// What TensorFlow.js's own SimpleRNN layer is made of.
const cell = layers.simpleRNNCell({ units: 30 });

export const layer = layers.rnn({ cell });
