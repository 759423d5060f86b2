// expect: * wrong-type

export const layer = 'LSTM';
