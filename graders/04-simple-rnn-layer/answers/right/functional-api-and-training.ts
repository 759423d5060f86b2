import { input, layers, model as makeModel, ones, zeros } from '@tensorflow/tfjs';

export const layer = layers.simpleRNN({ units: 30 });

const x = input({ shape: [6, 1] });
const y = layers.dense({ units: 1 }).apply(layer.apply(x));
const model = makeModel({ inputs: x, outputs: y as ReturnType<typeof input> });
model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });
await model.fit(ones([5, 6, 1]), zeros([5, 1]), { epochs: 1, verbose: 0 });
