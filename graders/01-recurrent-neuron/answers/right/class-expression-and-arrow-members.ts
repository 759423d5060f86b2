const RecurrentNeuron = class {
  private w = { h: Math.random(), x: Math.random(), yh: Math.random() };
  private h = 0;

  setWh = (v: number) => void (this.w.h = v);
  setWx = (v: number) => void (this.w.x = v);
  setWyh = (v: number) => void (this.w.yh = v);
  getHiddenState = () => this.h;
  resetHiddenState = () => void (this.h = 0);
  predict = (x: number) => {
    this.h = Math.tanh(this.w.h * this.h + this.w.x * x);
    return this.w.yh * this.h;
  };
};

const neuron = new RecurrentNeuron();
// The methods are bound: they may be taken off the object.
const { predict, getHiddenState } = neuron;
const hiddenStates = [0.1, 0.1, 0.1].map((x) => (predict(x), getHiddenState()));

export { hiddenStates, neuron, RecurrentNeuron };
