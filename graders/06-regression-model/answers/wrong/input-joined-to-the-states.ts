// expect: layers extra-layer
import * as tf from '@tensorflow/tfjs';

const inputs = tf.input({ shape: [4, 1] });
const states = tf.layers.lstm({ units: 10, returnSequences: true }).apply(inputs) as tf.SymbolicTensor;
const joined = tf.layers.concatenate().apply([states, inputs]) as tf.SymbolicTensor;
const flat = tf.layers.flatten().apply(joined);
const outputs = tf.layers.dense({ units: 1 }).apply(flat) as tf.SymbolicTensor;

export const model = tf.model({ inputs, outputs });
model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });
