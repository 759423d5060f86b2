// expect: * missing-export

import * as tf from '@tensorflow/tfjs';

export default tf.layers.simpleRNN({ units: 30 });
