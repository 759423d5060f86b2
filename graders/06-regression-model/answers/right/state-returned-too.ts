import * as tf from '@tensorflow/tfjs';

// The functional API may take the last states out as well, and leave them unused.
const x = tf.input({ shape: [4, 1], name: 'years' });
const [sequence] = tf.layers
  .lstm({ units: 10, returnSequences: true, returnState: true })
  .apply(x) as tf.SymbolicTensor[];
const y = tf.layers.dense({ units: 1 }).apply(tf.layers.flatten().apply(sequence as never));

export const model = tf.model({ inputs: [x], outputs: [y as tf.SymbolicTensor] });
model.compile({ optimizer: 'sgd', loss: ['meanSquaredError'] });
