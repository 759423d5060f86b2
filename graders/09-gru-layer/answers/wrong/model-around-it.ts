// expect: kind model-exported
// expect: units model-exported
// expect: sequences model-exported
// expect: outputs needs-another-check
import * as tf from '@tensorflow/tfjs';

export const layer = tf.sequential({ layers: [tf.layers.gru({ units: 16, returnSequences: true, inputShape: [6, 3] })] });
export const parameterCount = layer.countParams();
