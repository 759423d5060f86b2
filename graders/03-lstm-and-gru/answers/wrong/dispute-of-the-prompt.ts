// expect: explanation dispute-alone
export const answer: string = `
LSTM and GRU cells extend the classical recurrent network, called “standard” or “vanilla”. Explain in
your own words, in French or in English, the main problem of the standard recurrent network, how an LSTM
cell solves it, and how GRU, LSTM and vanilla cells differ.
Je conteste : l’énoncé dit tout.
`;
export const gates = {
  simpleRNN: [],
  lstm: ['input', 'forget', 'output'],
  gru: ['update', 'reset'],
};
