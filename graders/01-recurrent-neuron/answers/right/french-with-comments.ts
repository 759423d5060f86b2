// Ma première classe !
const tirerPoids = (): number => Math.random();

export class RecurrentNeuron {
  // les poids
  poidsÉtat: number;
  poidsEntrée: number;
  poidsSortie: number;
  // la mémoire
  état: number;

  constructor() {
    this.poidsÉtat = tirerPoids();
    this.poidsEntrée = tirerPoids();
    this.poidsSortie = tirerPoids();
    this.état = 0; // au départ, le neurone n’a rien lu
  }

  setWh(valeur: number) {
    this.poidsÉtat = valeur;
  }

  setWx(valeur: number) {
    this.poidsEntrée = valeur;
  }

  setWyh(valeur: number) {
    this.poidsSortie = valeur;
  }

  predict(entrée: number): number {
    const ancienÉtat = this.état;
    const somme = this.poidsÉtat * ancienÉtat + this.poidsEntrée * entrée;
    const nouvelÉtat = Math.tanh(somme);
    this.état = nouvelÉtat;
    const sortie = this.poidsSortie * nouvelÉtat;
    return sortie;
  }

  resetHiddenState() {
    this.état = 0;
  }

  getHiddenState() {
    return this.état;
  }
}

export const neuron = new RecurrentNeuron();

export const hiddenStates: number[] = [];

neuron.predict(0.1);
hiddenStates.push(neuron.getHiddenState());
console.log('après le 1er appel :', hiddenStates[0]);

neuron.predict(0.1);
hiddenStates.push(neuron.getHiddenState());
console.log('après le 2e appel :', hiddenStates[1]);

// Le neurone continue.
for (let i = 0; i < 50; i++) neuron.predict(0.1);
console.log('h change bien ?', hiddenStates[0] !== hiddenStates[1]);
