export class RecurrentNeuron {
  private readonly weights = Array.from({ length: 3 }, () => Math.random());
  private h = 0;

  setWh(v: number) {
    this.weights[0] = v;
  }
  setWx(v: number) {
    this.weights[1] = v;
  }
  setWyh(v: number) {
    this.weights[2] = v;
  }

  predict(x: number) {
    const [wh = 0, wx = 0, wyh = 0] = this.weights;
    const inputs = [this.h, x];
    this.h = Math.tanh([wh, wx].reduce((sum, w, i) => sum + w * (inputs[i] ?? 0), 0));
    return wyh * this.h;
  }

  resetHiddenState() {
    this.h = 0;
  }
  getHiddenState() {
    return this.h;
  }
}

export const neuron = new RecurrentNeuron();
export const hiddenStates = Array.from({ length: 10 }, () => {
  neuron.predict(0.1);
  return neuron.getHiddenState();
});
