export class RecurrentNeuron {
  static readonly names = ['wh', 'wx', 'wyh'] as const;
  private readonly store: Float64Array;

  constructor() {
    this.store = Float64Array.of(Math.random(), Math.random(), Math.random(), 0);
  }

  get h(): number {
    return this.store[3] as number;
  }
  set h(v: number) {
    this.store[3] = v;
  }
  get wh(): number {
    return this.store[0] as number;
  }
  get wx(): number {
    return this.store[1] as number;
  }
  get wyh(): number {
    return this.store[2] as number;
  }

  setWh(v: number): this {
    this.store[0] = v;
    return this;
  }
  setWx(v: number): this {
    this.store[1] = v;
    return this;
  }
  setWyh(v: number): this {
    this.store[2] = v;
    return this;
  }

  predict(x: number): number {
    this.h = Math.tanh(this.wh * this.h + this.wx * x);
    return this.wyh * this.h;
  }

  resetHiddenState(): this {
    this.h = 0;
    return this;
  }
  getHiddenState(): number {
    return this.h;
  }
}

export const neuron = new RecurrentNeuron().setWh(0.9).setWx(-0.4);

function* states(count: number) {
  for (let i = 0; i < count; i += 1) {
    neuron.predict(0.1);
    yield neuron.getHiddenState();
  }
}

export const hiddenStates = [...states(3)];
