// expect: * wrong-type
export const RecurrentNeuron = () => {
  let [wh, wx, wyh, h] = [Math.random(), Math.random(), Math.random(), 0];
  return {
    setWh: (v: number) => { wh = v; },
    setWx: (v: number) => { wx = v; },
    setWyh: (v: number) => { wyh = v; },
    predict: (x: number) => {
      h = Math.tanh(wh * h + wx * x);
      return wyh * h;
    },
    resetHiddenState: () => { h = 0; },
    getHiddenState: () => h,
  };
};

export const neuron = RecurrentNeuron();
export const hiddenStates = [0.1, 0.1].map((x) => {
  neuron.predict(x);
  return neuron.getHiddenState();
});
