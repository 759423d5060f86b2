// expect: * missing-export

import * as tf from '@tensorflow/tfjs';

const layer = tf.layers.lstm({ units: 30 });
console.log(layer.name);
