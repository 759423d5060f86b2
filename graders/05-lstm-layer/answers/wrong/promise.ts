// expect: * promise-exported
// expect: outputs needs-another-check

import * as tf from '@tensorflow/tfjs';

async function makeLayer() {
  return tf.layers.lstm({ units: 30 });
}
export const layer = makeLayer();
