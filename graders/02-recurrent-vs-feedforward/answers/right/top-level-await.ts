const think = async (thought: string) => thought;
export const answer = await think(
  'The recurrent neuron remembers the previous inputs of the sequence through its hidden state. The feedforward neuron does not remember anything, it just sees the current input.',
);

export const statements: Record<string, boolean> = {
  feedforwardIgnoresPast: true,
  previousNeuron: false,
  stateIsOutput: false,
  keptStateIsHarmless: false,
  orderMatters: true,
  errorGoesBackInTime: true,
  trainedAgain: false,
  onlyDeeper: false,
  sharedWeights: true,
};
