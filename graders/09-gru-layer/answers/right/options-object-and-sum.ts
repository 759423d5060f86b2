import * as tf from '@tensorflow/tfjs';

const options = { units: 16, returnSequences: true };
export const layer = tf.layers.gru(options);

const features = 3;
const perGate = features * options.units + options.units ** 2 + options.units;
export const parameterCount = perGate + perGate + perGate;
