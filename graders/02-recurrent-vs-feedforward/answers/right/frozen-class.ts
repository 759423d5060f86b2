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
  'Unlike a feedforward neuron, a recurrent neuron has a memory: at each time step ' +
  'it combines the current input with its previous hidden state.';
console.log(answer.length, Object.keys(statements).length);
