// expect: random-weights weight-not-random
export class RecurrentNeuron {
  private static wh: number;
  private static wx: number;
  private static wyh: number;
  private h = 0;

  constructor() {
    RecurrentNeuron.wh = Math.random();
    RecurrentNeuron.wx = Math.random();
    RecurrentNeuron.wyh = Math.random();
  }

  setWh(v: number): void {
    RecurrentNeuron.wh = v;
  }

  setWx(v: number): void {
    RecurrentNeuron.wx = v;
  }

  setWyh(v: number): void {
    RecurrentNeuron.wyh = v;
  }

  predict(x: number): number {
    this.h = Math.tanh(RecurrentNeuron.wh * this.h + RecurrentNeuron.wx * x);
    return RecurrentNeuron.wyh * this.h;
  }

  resetHiddenState(): void {
    this.h = 0;
  }

  getHiddenState(): number {
    return this.h;
  }
}

export const neuron = new RecurrentNeuron();

export const hiddenStates: number[] = [];
for (let step = 0; step < 3; step += 1) {
  neuron.predict(0.1);
  hiddenStates.push(neuron.getHiddenState());
}
