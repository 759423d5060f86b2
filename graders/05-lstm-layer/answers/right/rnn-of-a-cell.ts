import { layers } from '@tensorflow/tfjs-node';

// What TensorFlow.js's own LSTM layer is made of.
const cell = layers.lstmCell({ units: 30 });

export const layer = layers.rnn({ cell });
