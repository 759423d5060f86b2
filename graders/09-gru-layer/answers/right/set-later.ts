import * as tf from '@tensorflow/tfjs';
export let layer: tf.layers.Layer; export let parameterCount: number;
await Promise.all([
  (async () => { await new Promise((r) => setTimeout(r, 5)); layer = tf.layers.gru({ units: 16, returnSequences: true }); })(),
  (async () => { await tf.nextFrame(); parameterCount = 960.0; })(),
]);
