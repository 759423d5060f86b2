export { type Liste, liste as hiddenStates, Neurone as RecurrentNeuron, neurone as neuron };

type Liste = number[];
enum Poids {
  H,
  X,
  YH,
}

class Neurone {
  readonly #poids: Record<Poids, number>;
  #état = 0;
  constructor() {
    this.#poids = { [Poids.H]: hasard(), [Poids.X]: hasard(), [Poids.YH]: hasard() };
  }
  setWh(v: number) {
    this.#poids[Poids.H] = v;
  }
  setWx(v: number) {
    this.#poids[Poids.X] = v;
  }
  setWyh(v: number) {
    this.#poids[Poids.YH] = v;
  }
  predict(x: number) {
    this.#état = tangenteHyperbolique(this.#poids[Poids.H] * this.#état + this.#poids[Poids.X] * x);
    return this.#poids[Poids.YH] * this.#état;
  }
  resetHiddenState() {
    this.#état = 0;
  }
  getHiddenState() {
    return this.#état;
  }
}

const neurone = new Neurone();
const liste: Liste = [];
do {
  neurone.predict(0.1);
  liste.push(neurone.getHiddenState());
} while (liste.length < 2);

function hasard() {
  return -1 + 2 * Math.random();
}

function tangenteHyperbolique(z: number) {
  return (Math.exp(z) - Math.exp(-z)) / (Math.exp(z) + Math.exp(-z));
}
