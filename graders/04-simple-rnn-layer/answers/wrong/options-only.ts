// expect: * options-exported

export const layer = { units: 30, className: 'SimpleRNN', activation: 'tanh' };
