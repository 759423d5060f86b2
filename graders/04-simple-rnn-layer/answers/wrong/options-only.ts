// expect: * options-exported
// expect: outputs needs-another-check

export const layer = { units: 30, className: 'SimpleRNN', activation: 'tanh' };
