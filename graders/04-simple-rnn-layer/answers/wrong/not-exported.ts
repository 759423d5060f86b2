// expect: * missing-export

import * as tf from '@tensorflow/tfjs';

const layer = tf.layers.simpleRNN({ units: 30 });
console.log(layer.name);
