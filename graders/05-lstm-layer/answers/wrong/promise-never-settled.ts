// expect: * promise-exported
// expect: outputs needs-another-check

import * as tf from '@tensorflow/tfjs';

export const layer = new Promise(() => {});
