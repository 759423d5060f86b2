import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.lstm({
  units: 30,
  recurrentActivation: 'hardSigmoid',
  unitForgetBias: true,
  implementation: 1,
});

console.log(layer.computeOutputShape([null, 4, 1]));
