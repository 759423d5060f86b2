// expect: units wrong-units
// expect: outputs too-large-to-try

import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.lstm({ units: 10_000 });
