/** What is written for short, in messages and notes, and what it stands for. */
const shorthands = new Map(
  `ki qui, ke que, kel quelle, kil qu'il, kelle qu'elle, ske ce que, ski ce qui, kan quand,
  kand quand, qd quand, pr pour, pa pas, el elle, ele elle, ds dans, ts tous, tt tout, tte toute,
  ttes toutes, tps temps, bcp beaucoup, ya y a, kya qui y a, nan non, pcq parce que, pq pourquoi,
  psq parce que, prk parce que, paske parce que, mtn maintenant, tjs toujours, tjrs toujours,
  jms jamais, ac avec, avc avec, ss sans, sa sa, chak chaque, ct c'était, mem même, mm même,
  koi quoi, tou tout, vs versus, cad c'est à dire, ie c'est à dire, pls plus, pb problème,
  thru through, cuz because, cos because, coz because, bc because, bcz because, u you, ur your,
  urself yourself, smth something, sth something, prev previous, tho though, ppl people, msg message,
  rly really, gonna going to, wanna want to, gotta got to, wo without, dat that, da the, dem them,
  wat what, wot what, wen when, evry every, ya y a, aint is not, gon going, abt about, bw between,
  b4 before, 2nd second, 1st first, ff feedforward, fwd forward, whats what is,
  thats that is, theres there is, theyre they are, youre you are, hes he is, shes she is,
  cest c'est, quil qu'il, quon qu'on, jai j'ai, nest n'est, hid hidden, mem memory, grad gradient,
  grads gradients, seq sequence, seqs sequences, wts weights, params parameters, curr current`
    .split(',')
    .map((pair) => pair.trim())
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)] as const),
);

/** Spells out a word that is written for short. */
export function expandShorthand(word: string): string {
  return shorthands.get(word.toLowerCase()) ?? word;
}
