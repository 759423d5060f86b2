// expect: * model-exported
// expect: outputs needs-another-check

import * as tf from '@tensorflow/tfjs';

export const layer = tf.sequential();
layer.add(tf.layers.simpleRNN({ units: 30, inputShape: [4, 1] }));
