import * as tf from '@tensorflow/tfjs';

// As in Keras since version 2.3.
export const layer = tf.layers.lstm({ units: 30, recurrentActivation: 'sigmoid' });
