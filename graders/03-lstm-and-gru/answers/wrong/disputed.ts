// expect: explanation disputed
export const answer = `
Le réseau standard oublie. La cellule LSTM a une mémoire.
Je conteste : tout le monde sait comment elle s’en sert.
`;
export const gates = {
  simpleRNN: [],
  lstm: ['input', 'forget', 'output'],
  gru: ['update', 'reset'],
};
