import * as tf from '@tensorflow/tfjs';

// One-hot letters: 27 of them, in words of 12 letters at most.
const alphabet = ' abcdefghijklmnopqrstuvwxyz';
export const layer = tf.layers.simpleRNN({ units: 30, inputShape: [null, alphabet.length] });
const word = tf.oneHot(
  [...'recurrent'].map((letter) => alphabet.indexOf(letter)),
  27,
);
console.log(layer.apply(word.expandDims(0))?.toString());
