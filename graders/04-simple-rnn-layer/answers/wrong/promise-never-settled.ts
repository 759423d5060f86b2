// expect: * promise-exported

import * as tf from '@tensorflow/tfjs';

export const layer = new Promise(() => {});
