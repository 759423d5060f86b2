// expect: explanation not-found-yet
export const answer =
  '\u001b[31m<script>alert(1)</script>\u202e \u0000 the recurrent neuron `${0}` has been read by the \u2066 machine \ud800';
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
