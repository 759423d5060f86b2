abstract class StatefulNeuron {
  protected h = 0;
  getHiddenState(): number {
    return this.h;
  }
  resetHiddenState(): void {
    this.h = 0;
  }
  abstract predict(x: number): number;
}

class WeightedNeuron extends StatefulNeuron {
  protected weights = new Map<string, number>();

  constructor(names: string[]) {
    super();
    for (const name of names) this.weights.set(name, Math.random());
  }

  protected weight(name: string): number {
    return this.weights.get(name) ?? 0;
  }

  override predict(_x: number): number {
    throw new Error('a subclass knows how');
  }
}

export class RecurrentNeuron extends WeightedNeuron {
  constructor() {
    super(['wh', 'wx', 'wyh']);
  }
  setWh(v: number) {
    this.weights.set('wh', v);
  }
  setWx(v: number) {
    this.weights.set('wx', v);
  }
  setWyh(v: number) {
    this.weights.set('wyh', v);
  }
  override predict(x: number): number {
    this.h = Math.tanh(this.weight('wh') * this.h + this.weight('wx') * x);
    return this.weight('wyh') * this.h;
  }
}

class LoggingNeuron extends RecurrentNeuron {
  readonly log: number[] = [];
  override predict(x: number): number {
    const output = super.predict(x);
    this.log.push(this.h);
    return output;
  }
}

export const neuron = new LoggingNeuron();
for (let i = 0; i < 6; i++) neuron.predict(0.1);
// A copy: the neuron's own log goes on.
export const hiddenStates = [...neuron.log];
