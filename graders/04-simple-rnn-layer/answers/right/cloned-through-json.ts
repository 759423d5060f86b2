import * as tf from '@tensorflow/tfjs';

const model = tf.sequential();
model.add(tf.layers.simpleRNN({ units: 30, inputShape: [4, 1] }));
const copy = (await tf.models.modelFromJSON({
  modelTopology: JSON.parse(model.toJSON() as unknown as string),
})) as tf.Sequential;

export const layer = copy.layers[0];
