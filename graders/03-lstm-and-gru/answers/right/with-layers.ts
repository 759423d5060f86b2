import * as tf from '@tensorflow/tfjs';

// Le nombre de poids d’une couche montre le nombre de ses portes.
const poids = (couche: tf.layers.Layer) => tf.sequential({ layers: [couche] }).countParams();
const forme = { units: 2, inputShape: [3, 1] };
const simple = poids(tf.layers.simpleRNN(forme));
console.log(simple, poids(tf.layers.lstm(forme)) / simple, poids(tf.layers.gru(forme)) / simple);

export const gates = {
  simpleRNN: [],
  lstm: ['input', 'forget', 'output'],
  gru: ['update', 'reset'],
};

export const answer: string = `
The gradient of a standard RNN vanishes over long sequences, so it forgets the beginning. An LSTM has a cell
state and an input gate, a forget gate and an output gate. A GRU has an update gate and a reset gate. A vanilla
RNN has no gates.
`;
