import * as tf from '@tensorflow/tfjs';

const gru = tf.layers.gru({ units: 16, returnSequences: true, inputShape: [6, 3] });
const model = tf.sequential({ layers: [gru, tf.layers.dense({ units: 1 })] });
model.compile({ loss: 'meanSquaredError', optimizer: 'sgd' });
await model.fit(tf.ones([2, 6, 3]), tf.ones([2, 6, 1]), { verbose: 0 });
export { gru as layer };
export const parameterCount = 3 * 16 * (3 + 16 + 1);
