/** Box–Muller. */
function drawNormal(): number {
  const u = 1 - Math.random();
  const v = Math.random();
  return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v);
}

export class RecurrentNeuron {
  constructor(
    private wh = drawNormal(),
    private wx = drawNormal(),
    private wyh = drawNormal(),
    private h = 0,
  ) {}

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
    return this.wyh * (this.h = Math.tanh(this.wh * this.h + this.wx * x));
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
while (hiddenStates.length < 5) {
  neuron.predict(0.1);
  hiddenStates.push(neuron.getHiddenState());
}
