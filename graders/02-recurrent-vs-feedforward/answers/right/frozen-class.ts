class Answers {
  feedforwardIgnoresPast = true;
  previousNeuron = false;
  stateIsOutput = false;
  keptStateIsHarmless = false;
  orderMatters = true;
  errorGoesBackInTime = true;
  trainedAgain = false;
  onlyDeeper = false;
  sharedWeights = true;
  // Ma note, qui n’est pas une réponse.
  note = 'relu deux fois';
}
export const statements = Object.freeze(new Answers());
export const answer =
  'At each time step the output of a recurrent neuron depends on the current input and on its ' +
  'previous hidden state. A feedforward neuron has no state: it treats each input alone.';
console.log(answer.length, Object.keys(statements).length);
