const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export class RecurrentNeuron {
  private wh = Math.random();
  private wx = Math.random();
  private wyh = Math.random();
  private h = 0;
  setWh(v: number) {
    this.wh = v;
  }
  setWx(v: number) {
    this.wx = v;
  }
  setWyh(v: number) {
    this.wyh = v;
  }
  predict(x: number) {
    this.h = Math.tanh(this.wh * this.h + this.wx * x);
    return this.wyh * this.h;
  }
  resetHiddenState() {
    this.h = 0;
  }
  getHiddenState() {
    return this.h;
  }
}

export const neuron = new RecurrentNeuron();

async function collect(count: number): Promise<number[]> {
  const states: number[] = [];
  for (let i = 0; i < count; i += 1) {
    neuron.predict(0.1);
    states.push(neuron.getHiddenState());
    await wait(5);
  }
  return states;
}

export const hiddenStates: number[] = await collect(3);
console.table(hiddenStates);
