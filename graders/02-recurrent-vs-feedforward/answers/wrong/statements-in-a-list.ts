// expect: memory wrong-type
// expect: sequence wrong-type
// expect: network wrong-type
export const answer: string = `
A recurrent neuron computes its hidden state from the current input and the previous hidden state, so it remembers the sequence. A feedforward neuron has no memory: its output depends only on the current input.
`;
export const statements = [true, false, false, false, true, true, false, false, true];
