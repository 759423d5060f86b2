// Logs each call.
const traces: string[] = [];
class Base {
  wh = Math.random(); wx = Math.random(); wyh = Math.random(); h = 0;
  setWh(v: number) { this.wh = v; }
  setWx(v: number) { this.wx = v; }
  setWyh(v: number) { this.wyh = v; }
  predict(x: number) { this.h = Math.tanh(this.wh * this.h + this.wx * x); return this.wyh * this.h; }
  resetHiddenState() { this.h = 0; }
  getHiddenState() { return this.h; }
}
export const RecurrentNeuron = new Proxy(Base, {
  construct(target, args) {
    traces.push('new');
    return new Proxy(Reflect.construct(target, args), { get(o, k, r) { traces.push(String(k)); return Reflect.get(o, k, r); } });
  },
});
export const neuron = new RecurrentNeuron();
export const hiddenStates: number[] = [];
for (let i = 0; i < 3; i++) { neuron.predict(0.1); hiddenStates.push(neuron.getHiddenState()); }
console.log(traces.join(' '));
