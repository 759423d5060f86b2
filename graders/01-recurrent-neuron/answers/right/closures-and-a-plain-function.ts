// Not a class at all: an old-style constructor function whose methods close over their variables.
interface Neuron {
  setWh(v: number): void;
  setWx(v: number): void;
  setWyh(v: number): void;
  predict(x: number): number;
  resetHiddenState(): void;
  getHiddenState(): number;
}

export const RecurrentNeuron = function (this: Neuron) {
  let [wh, wx, wyh] = [Math.random(), Math.random(), Math.random()];
  let h = 0;
  this.setWh = (v) => {
    wh = v;
  };
  this.setWx = (v) => {
    wx = v;
  };
  this.setWyh = (v) => {
    wyh = v;
  };
  this.predict = (x) => {
    h = Math.tanh(wh * h + wx * x);
    return wyh * h;
  };
  this.resetHiddenState = () => {
    h = 0;
  };
  this.getHiddenState = () => h;
} as unknown as new () => Neuron;

export const neuron = new RecurrentNeuron();
export const hiddenStates = [1, 2, 3, 4].map(() => {
  neuron.predict(0.1);
  return neuron.getHiddenState();
});
