// expect: units tf-weights-mismatch
// expect: outputs tf-weights-mismatch
import * as tf from '@tensorflow/tfjs';

// Three numbers a time step, since the first matrix has three rows.
const columns = 29;
const weights = [tf.fill([3, columns], 0.1), tf.fill([30, columns], -0.02), tf.zeros([columns])];

export const layer = tf.layers.simpleRNN({ units: 30, weights });
