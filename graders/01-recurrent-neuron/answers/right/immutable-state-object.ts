interface State {
  readonly h: number;
  readonly y: number;
}
type Weights = Readonly<Record<'wh' | 'wx' | 'wyh', number>>;

const step = ({ wh, wx, wyh }: Weights, { h }: State, x: number): State => {
  const next = Math.tanh(wh * h + wx * x);
  return { h: next, y: wyh * next };
};
const start: State = Object.freeze({ h: 0, y: 0 });

export class RecurrentNeuron {
  private weights: Weights = { wh: Math.random(), wx: Math.random(), wyh: Math.random() };
  private state = start;

  private change(changes: Partial<Weights>): void {
    this.weights = { ...this.weights, ...changes };
  }
  setWh = (wh: number): void => this.change({ wh });
  setWx = (wx: number): void => this.change({ wx });
  setWyh = (wyh: number): void => this.change({ wyh });

  predict(x: number): number {
    this.state = step(this.weights, this.state, x);
    return this.state.y;
  }
  resetHiddenState(): void {
    this.state = start;
  }
  getHiddenState(): number {
    return this.state.h;
  }
}

export const neuron = new RecurrentNeuron();
export const hiddenStates: readonly number[] = Object.freeze(
  new Array(8).fill(0.1).map((x: number) => {
    neuron.predict(x);
    return neuron.getHiddenState();
  }),
);
