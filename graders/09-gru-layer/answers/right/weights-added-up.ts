import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.gru({ units: 16, returnSequences: true, inputShape: [6, 3], name: 'porte' });
tf.sequential({ layers: [layer] });

let total = 0;
for (const weight of layer.getWeights()) total += weight.size;
export { total as parameterCount };
