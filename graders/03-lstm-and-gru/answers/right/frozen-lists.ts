export const gates = Object.freeze({
  simpleRNN: Object.freeze([]),
  lstm: Object.freeze(['input', 'forget', 'output'] as const),
  gru: Object.freeze(['update', 'reset'] as const),
});

export const answer: string = `
Simple RNNs struggle to connect distant elements since gradients decay step after step. The LSTM keeps a
cell state which is updated additively, under the control of its input, forget and output gates. GRU keeps
only h, with an update gate and a reset gate.
`;
