// expect: lstm-units wrong-lstm-units
import * as tf from '@tensorflow/tfjs';

export const model = tf.sequential();
model.add(tf.layers.lstm({ units: 3, inputShape: [4, 1], returnSequences: true }));
model.add(tf.layers.flatten());
model.add(tf.layers.dense({ units: 1 }));
model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });

(Array.prototype as unknown as Record<string, unknown>).toJSON = () => 'LSTM, Flatten, Dense';
