type Op = { kind: 'wh' | 'wx' | 'wyh'; v: number } | { kind: 'x'; v: number } | { kind: 'reset' } | { kind: 'h' };
function* coeur(): Generator<number, never, Op> {
  let [wh, wx, wyh] = [Math.random(), Math.random(), Math.random()] as [number, number, number];
  let h = 0, out = 0;
  for (;;) {
    const op = yield out;
    switch (op.kind) {
      case 'wh': wh = op.v; break;
      case 'wx': wx = op.v; break;
      case 'wyh': wyh = op.v; break;
      case 'reset': h = 0; break;
      case 'h': out = h; break;
      case 'x': h = Math.tanh(wh * h + wx * op.v); out = wyh * h;
    }
  }
}
export class RecurrentNeuron {
  private readonly gen = coeur();
  constructor() { this.gen.next(); }
  setWh(v: number) { this.gen.next({ kind: 'wh', v }); }
  setWx(v: number) { this.gen.next({ kind: 'wx', v }); }
  setWyh(v: number) { this.gen.next({ kind: 'wyh', v }); }
  predict(v: number) { return this.gen.next({ kind: 'x', v }).value; }
  resetHiddenState() { this.gen.next({ kind: 'reset' }); }
  getHiddenState() { return this.gen.next({ kind: 'h' }).value; }
}
export const neuron = new RecurrentNeuron();
function* etats(n: number) { for (let i = 0; i < n; i++) { neuron.predict(0.1); yield neuron.getHiddenState(); } }
export const hiddenStates = [...etats(6)];
