// Keeps every state it went through; h is the last of them.
class RecurrentNeuron {
  private states = [0];
  private wh;
  private wx;
  private wyh;
  constructor(random: () => number = Math.random) {
    this.wh = random();
    this.wx = random();
    this.wyh = random();
  }
  setWh(v: number) {
    this.wh = v;
  }
  setWx(v: number) {
    this.wx = v;
  }
  setWyh(v: number) {
    this.wyh = v;
  }
  predict(x: number): number {
    this.states.push(Math.tanh(this.wh * this.getHiddenState() + this.wx * x));
    return this.wyh * this.getHiddenState();
  }
  resetHiddenState() {
    this.states.push(0);
  }
  getHiddenState(): number {
    return this.states.at(-1) ?? 0;
  }
  allStates(): readonly number[] {
    return this.states;
  }
}

const neuron = new RecurrentNeuron();
neuron.predict(0.1);
neuron.predict(0.1);
neuron.predict(0.1);
const hiddenStates = neuron.allStates().slice(1);

export { hiddenStates, neuron, RecurrentNeuron };

console.log(`h : ${hiddenStates.map((h) => h.toFixed(4)).join(' → ')}`);
