import * as tf from '@tensorflow/tfjs';
const build = () => { const m = tf.sequential({ name: 'm' }); m.add(tf.layers.lstm({ units: 10, returnSequences: true, inputShape: [4, 1] })); m.add(tf.layers.flatten()); m.add(tf.layers.dense({ units: 1 })); return m };
let saved: any; // any: as a learner does who only wants the compiler to be quiet.
await build().save(tf.io.withSaveHandler(async (a) => { saved = a; return {} as any; })); // any: as a learner does who only wants the compiler to be quiet.
export const model = await tf.loadLayersModel(tf.io.fromMemory(saved));
model.compile({ optimizer: tf.train.sgd(0.02), loss: 'meanSquaredError' });
