// As TensorFlow.js keeps its numbers: 32 bits each.
export class RecurrentNeuron {
  private wh = Math.fround(Math.random());
  private wx = Math.fround(Math.random());
  private wyh = Math.fround(Math.random());
  private h = 0;
  setWh(v: number) {
    this.wh = Math.fround(v);
  }
  setWx(v: number) {
    this.wx = Math.fround(v);
  }
  setWyh(v: number) {
    this.wyh = Math.fround(v);
  }
  predict(x: number) {
    this.h = Math.fround(Math.tanh(this.wh * this.h + this.wx * x));
    return Math.fround(this.wyh * this.h);
  }
  resetHiddenState() {
    this.h = 0;
  }
  getHiddenState() {
    return this.h;
  }
}

export const neuron = new RecurrentNeuron();
const list = new Float32Array(4);
for (let i = 0; i < list.length; i++) {
  neuron.predict(0.1);
  list[i] = neuron.getHiddenState();
}
export const hiddenStates = list as unknown as number[];
