// expect: kind cell-exported
// expect: units cell-exported
// expect: sequences cell-exported
// expect: outputs needs-another-check
import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.gruCell({ units: 16 });
export const parameterCount = 960;
