// expect: kind list-exported
// expect: units list-exported
// expect: sequences list-exported
// expect: outputs needs-another-check
import * as tf from '@tensorflow/tfjs';

export const layer = [tf.layers.gru({ units: 16, returnSequences: true })];
export const parameterCount = 960;
