import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.simpleRNN({ units: 30 });
layer.build([null, 10, 7]);
console.log(layer.getWeights().map((w) => w.shape));
