import * as tf from '@tensorflow/tfjs-node';

// biome-ignore lint/suspicious/noExplicitAny: written as in Python's or JavaScript's examples.
const layers = tf.layers as any;

export const layer = new layers.simpleRNN({ units: 30 });
