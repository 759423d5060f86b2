// expect: initial-state h-shared
export class RecurrentNeuron {
  private wh = Math.random();
  private wx = Math.random();
  private wyh = Math.random();
  private static h = 0;

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
    RecurrentNeuron.h = Math.tanh(this.wh * RecurrentNeuron.h + this.wx * x);
    return this.wyh * RecurrentNeuron.h;
  }

  resetHiddenState(): void {
    RecurrentNeuron.h = 0;
  }

  getHiddenState(): number {
    return RecurrentNeuron.h;
  }
}

export const neuron = new RecurrentNeuron();

export const hiddenStates: number[] = [];
for (let step = 0; step < 3; step += 1) {
  neuron.predict(0.1);
  hiddenStates.push(neuron.getHiddenState());
}
