// expect: kind options-exported
// expect: units options-exported
// expect: sequences options-exported
// expect: outputs needs-another-check
import * as tf from '@tensorflow/tfjs';

export const layer = { units: 16, returnSequences: true };
export const parameterCount = 960;
