import * as tf from '@tensorflow/tfjs';

// Essayée sur 7 nombres par pas ; le compte demandé est pour 3.
const tried = tf.layers.gru({ units: 16, returnSequences: true, returnState: true });
tried.apply(tf.zeros([1, 2, 7]));
export const layer = tried;

const gates = ['update', 'reset', 'candidate'];
export const parameterCount = gates.map(() => 48 + 256 + 16).reduce((a, b) => a + b);
