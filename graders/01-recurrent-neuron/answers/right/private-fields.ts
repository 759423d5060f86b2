export class RecurrentNeuron {
  #wh: number;
  #wx: number;
  #wyh: number;
  #h: number;

  constructor() {
    this.#wh = Math.random();
    this.#wx = Math.random();
    this.#wyh = Math.random();
    this.#h = 0;
  }

  setWh(v: number): void {
    this.#wh = v;
  }

  setWx(v: number): void {
    this.#wx = v;
  }

  setWyh(v: number): void {
    this.#wyh = v;
  }

  predict(x: number): number {
    this.#h = Math.tanh(this.#wh * this.#h + this.#wx * x);
    return this.#wyh * this.#h;
  }

  resetHiddenState(): void {
    this.#h = 0;
  }

  getHiddenState(): number {
    return this.#h;
  }
}

export const neuron = new RecurrentNeuron();
neuron.predict(0.1);
const h1 = neuron.getHiddenState();
neuron.predict(0.1);
const h2 = neuron.getHiddenState();
export const hiddenStates: number[] = [h1, h2];
