// expect: * wrong-type

export const layer = 'SimpleRNN';
