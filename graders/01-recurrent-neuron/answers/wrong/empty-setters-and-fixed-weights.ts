// expect: random-weights weight-not-random
// expect: hidden-state h-wrong
// expect: output output-wrong
// expect: setters setter-without-effect
export class RecurrentNeuron {
  private wh = 0.5;
  private wx = 0.4;
  private wyh = 0.3;
  private h = 0;

  setWh(v: number): void {
  }

  setWx(v: number): void {
  }

  setWyh(v: number): void {
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
