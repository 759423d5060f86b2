// expect: * model-exported

import * as tf from '@tensorflow/tfjs';

export const layer = tf.sequential();
layer.add(tf.layers.lstm({ units: 30, inputShape: [4, 1] }));
