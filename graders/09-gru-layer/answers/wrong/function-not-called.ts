// expect: kind function-exported
// expect: units function-exported
// expect: sequences function-exported
// expect: outputs needs-another-check
import * as tf from '@tensorflow/tfjs';

export const layer = () => tf.layers.gru({ units: 16, returnSequences: true });
export const parameterCount = 960;
