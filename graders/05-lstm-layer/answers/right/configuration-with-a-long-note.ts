import * as tf from '@tensorflow/tfjs';

export const layer = tf.layers.lstm({ units: 30 });

// A note that goes with the layer when it is saved.
const config = layer.getConfig();
const note = 'Ma première couche récurrente. '.repeat(200_000);
layer.getConfig = () => ({ ...config, note });
