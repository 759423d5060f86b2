// expect: * exited

import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.simpleRNN({ units: 30 });
layer.call = () => process.exit(0);
