import * as tf from '@tensorflow/tfjs';

const brouillon = tf.layers.simpleRNN({ units: 12, name: 'brouillon' });
const config = brouillon.getConfig() as Record<string, unknown>;
console.log(config.units, '-> 30');

export const layer = tf.layers.simpleRNN({ units: 30, goBackwards: config.goBackwards === true });
