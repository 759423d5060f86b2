// expect: random-weights weights-drawn-together
export class RecurrentNeuron {
  private wh: number;
  private wx: number;
  private wyh: number;
  private h = 0;

  constructor() {
    this.wh = this.wx = this.wyh = Math.random();
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
    this.h = Math.tanh(this.wh * this.h + this.wx * x);
    return this.wyh * this.h;
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
