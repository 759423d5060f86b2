class Gates {
  simpleRNN: string[] = [];
  lstm = [] as string[];
  gru: string[] = [];
}
export const gates = new Gates();
gates.lstm.push('input', 'forget', 'output');
gates.gru.push('update');
gates.gru.push('reset');

export const answer: string = `
With long sequences the gradients become extremely small when they are propagated back in time, so a plain
RNN only learns short-range relations. An LSTM cell has an input, a forget and an output gate plus a cell
state. A GRU cell has an update gate and a reset gate and is cheaper.
`;
