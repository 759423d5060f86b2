const { lstm, gru } = await Promise.resolve({
  lstm: ['input', 'forget', 'output'],
  gru: ['update', 'reset'],
});
export const gates = { simpleRNN: [] as string[], lstm, gru };

console.log('portes :', gates);

export const answer: string = `
Vanishing gradient is the problem of the standard RNN: it does not learn long-term dependencies. The LSTM
adds a cell state and gates that decide what to keep. A GRU uses a reset gate and an update gate. A vanilla
cell does not have gates.
`;
