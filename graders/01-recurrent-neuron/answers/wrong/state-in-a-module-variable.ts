// expect: initial-state h-shared
let h = 0;

export class RecurrentNeuron {
  private wh = Math.random();
  private wx = Math.random();
  private wyh = Math.random();

  constructor() {
    h = 0;
  }

  setWh(v: number): void {
    this.wh = v;
  }

  setWx(v: number): void {
    this.wx = v;
  }

  setWyh(v: number): void {
    this.wyh = v;
  }

  predict(x: number): number {
    h = Math.tanh(this.wh * h + this.wx * x);
    return this.wyh * h;
  }

  resetHiddenState(): void {
    h = 0;
  }

  getHiddenState(): number {
    return h;
  }
}

export const neuron = new RecurrentNeuron();

export const hiddenStates: number[] = [];
for (let step = 0; step < 3; step += 1) {
  neuron.predict(0.1);
  hiddenStates.push(neuron.getHiddenState());
}
