// expect: * wrong-type
export const model = {
  layers: [
    { getClassName: () => 'LSTM', getConfig: () => ({ units: 10 }) },
    { getClassName: () => 'Flatten', getConfig: () => ({}) },
    { getClassName: () => 'Dense', getConfig: () => ({ units: 1 }) },
  ],
  optimizer: 'sgd',
  loss: 'meanSquaredError',
  predict: () => [[0]],
};
