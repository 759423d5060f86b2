import { input, layers, losses, model as makeModel, train } from '@tensorflow/tfjs';

const sequence = input({ shape: [4, 1] });
const states = layers.lstm({ units: 10, returnSequences: true }).apply(sequence);
const flat = layers.flatten().apply(states);
const prediction = layers.dense({ units: 1 }).apply(flat);

export const model = makeModel({ inputs: sequence, outputs: prediction as never });
model.compile({ optimizer: train.sgd(0.1), loss: losses.meanSquaredError });
