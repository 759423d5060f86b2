// expect: initial-state initial-state-not-zero
// expect: random-weights weights-not-numbers
// expect: hidden-state h-not-a-number
// expect: output output-not-a-number
// expect: setters setters-not-seen
// expect: reset reset-not-seen
// expect: hidden-states too-few-states
export class RecurrentNeuron {
  // Les trois poids et l’état caché / the three weights and the hidden state

  setWh(v: number): void {
  }

  setWx(v: number): void {
  }

  setWyh(v: number): void {
  }

  predict(x: number): number {
    return Number.NaN;
  }

  resetHiddenState(): void {
  }

  getHiddenState(): number {
    return Number.NaN;
  }
}

export const neuron = new RecurrentNeuron();

export const hiddenStates: number[] = [];

console.log(hiddenStates);
// ?
