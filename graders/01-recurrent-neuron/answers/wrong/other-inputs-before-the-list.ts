// expect: hidden-states states-of-another-neuron
export class RecurrentNeuron {
  private wh = Math.random();
  private wx = Math.random();
  private wyh = Math.random();
  private h = 0;

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

neuron.predict(1);
neuron.predict(-0.5);
export const hiddenStates: number[] = [];
for (let step = 0; step < 3; step += 1) {
  neuron.predict(0.1);
  hiddenStates.push(neuron.getHiddenState());
}
