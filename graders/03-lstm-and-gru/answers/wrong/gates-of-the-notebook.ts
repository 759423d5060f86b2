// expect: lstm-gates lstm-update-reset-forget
// expect: explanation in-doubt
export const answer: string = `
Le problème du RNN est la disparition du gradient, donc il oublie le passé lointain. Le LSTM résout le
problème avec trois portes : update, reset et forget. Le GRU a deux portes, reset et update, et le RNN
vanille n’a pas de portes.
`;
export const gates = {
  simpleRNN: [],
  lstm: ['update', 'reset', 'forget'],
  gru: ['update', 'reset'],
};
