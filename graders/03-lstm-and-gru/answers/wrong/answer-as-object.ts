// expect: explanation wrong-type
export const answer = { fr: 'Le gradient disparaît.', en: 'The gradient vanishes.' };
export const gates = {
  simpleRNN: [],
  lstm: ['input', 'forget', 'output'],
  gru: ['update', 'reset'],
};
