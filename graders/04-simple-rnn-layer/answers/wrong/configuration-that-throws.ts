// expect: * threw

import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.simpleRNN({ units: 30 });
layer.getConfig = () => {
  throw new Error('not today');
};
