// expect: * threw

import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.lstm({ units: 30 });
layer.getConfig = () => {
  throw new Error('not today');
};
