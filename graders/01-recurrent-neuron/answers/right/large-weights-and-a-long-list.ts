export class RecurrentNeuron {
  wh: number;
  wx: number;
  wyh: number;
  hidden: number;

  constructor() {
    const draw = () => (Math.random() - 0.5) * 10;
    this.wh = draw();
    this.wx = draw();
    this.wyh = draw();
    this.hidden = 0;
  }

  setWh(v: number) {
    this.wh = v;
  }
  setWx(v: number) {
    this.wx = v;
  }
  setWyh(v: number) {
    this.wyh = v;
  }

  predict(x: number): number {
    const newHidden = Math.tanh(this.wh * this.hidden + this.wx * x);
    const y = this.wyh * newHidden;
    this.hidden = newHidden;
    return y;
  }

  resetHiddenState() {
    this.hidden = 0;
  }
  getHiddenState() {
    return this.hidden;
  }
}

export const neuron = new RecurrentNeuron();
export const hiddenStates: number[] = [];
// The last of these are equal to the last digit.
for (let i = 0; i < 60; i++) {
  neuron.predict(0.1);
  hiddenStates.push(neuron.getHiddenState());
}
