const secrets = new WeakMap<RecurrentNeuron, { wh: number; wx: number; wyh: number; h: number }>();
const of = (neuron: RecurrentNeuron) => {
  const secret = secrets.get(neuron);
  if (!secret) throw new TypeError('not a neuron');
  return secret;
};

export class RecurrentNeuron {
  constructor() {
    secrets.set(this, { wh: Math.random(), wx: Math.random(), wyh: Math.random(), h: 0 });
  }
  setWh(v: number) {
    of(this).wh = v;
  }
  setWx(v: number) {
    of(this).wx = v;
  }
  setWyh(v: number) {
    of(this).wyh = v;
  }
  predict(x: number) {
    const s = of(this);
    s.h = Math.tanh(s.wh * s.h + s.wx * x);
    return s.wyh * s.h;
  }
  resetHiddenState() {
    of(this).h = 0;
  }
  getHiddenState() {
    return of(this).h;
  }
}

export const neuron = new RecurrentNeuron();
// Tried out first, then from the start again.
neuron.setWh(0.7);
neuron.predict(3);
neuron.predict(-2);
neuron.resetHiddenState();
export const hiddenStates: number[] = [];
for (const _ of 'abc') {
  neuron.predict(0.1);
  hiddenStates.push(neuron.getHiddenState());
}
