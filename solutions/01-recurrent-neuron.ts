/*
FRANÇAIS

01 · Un neurone récurrent, à la main

Un neurone récurrent lit une séquence un nombre après l’autre et garde, d’un pas de temps
au suivant, un état caché h. À chaque pas, il reçoit x et calcule :

    h ← tanh(wh · h + wx · x)        le nouvel état caché, à partir de l’ancien
    ŷ = wyh · h                      la sortie, à partir du nouvel état caché

Écrivez la classe RecurrentNeuron :

  - le constructeur tire au hasard les trois poids wh, wx et wyh, et met h à 0 ;
  - setWh(v), setWx(v) et setWyh(v) changent leur poids (0 compris), et rien d’autre ;
  - predict(x) fait un pas de temps et renvoie ŷ, sans rien arrondir ;
  - resetHiddenState() remet h à 0, et ne change rien d’autre ;
  - getHiddenState() renvoie h.

Créez ensuite une instance nommée neuron, appelez neuron.predict(0.1) deux fois ou plus à partir
de h = 0, et rangez dans hiddenStates la valeur de h lue après chaque appel (sans le 0 du départ).

Lancez « npx tsx exercises/01-recurrent-neuron.ts » : h change d’un appel à l’autre, par exemple

    [ 0.0622, 0.0921, 0.1065 ]

(vos nombres seront différents : les poids sont tirés au hasard).

ENGLISH

01 · A recurrent neuron by hand

A recurrent neuron reads a sequence one number at a time and keeps a hidden state h from one
time step to the next. At each step it receives x and computes:

    h ← tanh(wh · h + wx · x)        the new hidden state, from the old one
    ŷ = wyh · h                      the output, from the new hidden state

Write the class RecurrentNeuron:

  - the constructor draws the three weights wh, wx and wyh at random, and sets h to 0;
  - setWh(v), setWx(v) and setWyh(v) change their weight (0 included), and nothing else;
  - predict(x) makes one time step and returns ŷ, without rounding anything;
  - resetHiddenState() sets h back to 0, and changes nothing else;
  - getHiddenState() returns h.

Then make an instance named neuron, call neuron.predict(0.1) two times or more from h = 0 on,
and keep in hiddenStates the value of h read after each call (without the 0 of the start).

Run `npx tsx exercises/01-recurrent-neuron.ts`: h changes from one call to the next, for example

    [ 0.0622, 0.0921, 0.1065 ]

(your numbers will differ: the weights are drawn at random).
*/

export class RecurrentNeuron {
  // @solution
  private wh = Math.random();
  private wx = Math.random();
  private wyh = Math.random();
  private h = 0;
  // @stub
  // // Les trois poids et l’état caché / the three weights and the hidden state
  // @end

  setWh(v: number): void {
    // @solution
    this.wh = v;
    // @end
  }

  setWx(v: number): void {
    // @solution
    this.wx = v;
    // @end
  }

  setWyh(v: number): void {
    // @solution
    this.wyh = v;
    // @end
  }

  predict(x: number): number {
    // @solution
    this.h = Math.tanh(this.wh * this.h + this.wx * x);
    return this.wyh * this.h;
    // @stub
    // return Number.NaN;
    // @end
  }

  resetHiddenState(): void {
    // @solution
    this.h = 0;
    // @end
  }

  getHiddenState(): number {
    // @solution
    return this.h;
    // @stub
    // return Number.NaN;
    // @end
  }
}

export const neuron = new RecurrentNeuron();

export const hiddenStates: number[] = [];
// @solution
for (const x of [0.1, 0.1, 0.1]) {
  neuron.predict(x);
  hiddenStates.push(neuron.getHiddenState());
}
// @end

console.log(hiddenStates);
