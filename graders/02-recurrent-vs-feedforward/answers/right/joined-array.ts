// An explanation built from its sentences.
const sentences = [
  'At each time step a recurrent neuron mixes the new input with its previous hidden state.',
  'This hidden state is a memory of what came before in the sequence.',
  'On the contrary, a feedforward neuron has no state and treats every input independently.',
];
export const answer = sentences.join(' ');

const yes = true;
const no = !yes;
export const statements = {
  feedforwardIgnoresPast: yes,
  previousNeuron: no,
  stateIsOutput: no,
  keptStateIsHarmless: no,
  orderMatters: yes,
  errorGoesBackInTime: yes,
  trainedAgain: no,
  onlyDeeper: no,
  sharedWeights: yes,
};
