// expect: outputs without-bias
import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.lstm({ units: 30, useBias: 0 as never });
