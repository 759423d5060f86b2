// expect: outputs layer-changed
import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.gru({ units: 16, returnSequences: true });
const call = layer.call.bind(layer);
layer.call = (inputs, kwargs) => tf.mul(0.5, call(inputs, kwargs) as tf.Tensor);
export const parameterCount = 960;
