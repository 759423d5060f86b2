// expect: kind promise-exported
// expect: units promise-exported
// expect: sequences promise-exported
// expect: outputs needs-another-check
import * as tf from '@tensorflow/tfjs';

export const layer = (async () => tf.layers.gru({ units: 16, returnSequences: true }))();
export const parameterCount = 960;
