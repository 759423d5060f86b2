import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.lstm({ units: 30, stateful: true, batchInputShape: [8, 5, 2] });

// The layer keeps its states from one batch to the next.
for (let batch = 0; batch < 3; batch += 1) {
  layer.apply(tf.randomUniform([8, 5, 2]));
}
console.log(layer.states.length);
