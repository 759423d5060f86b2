import * as tf from '@tensorflow/tfjs';

async function preparer() {
  await tf.ready();
  return { couche: tf.layers.simpleRNN({ units: Number('30') }) };
}

const { couche: layer } = await preparer();

export { layer };
