/** An explanation is read up to here; no good one is nearly as long. */
export const mostCharacters = 20_000;

/**
 * Makes any string safe to read and to quote: at most `mostCharacters`, no control character but
 * the line feed, nothing invisible, nothing that turns the writing round.
 */
export function cleanText(text: string): string {
  // Cut twice: one character may become eighteen when it is normalised.
  return text
    .slice(0, mostCharacters)
    .normalize('NFKC')
    .slice(0, mostCharacters)
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\P{C}\n]/gu, ' ');
}

/** Words this short are often abbreviations: `ff` is not `f`. */
const shortest = 4;

/** A word without its accents, capitals and doubled consonants: `Récurrent` becomes `recurent`. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  const plain = /^[a-z0-9]*$/.test(lower)
    ? lower
    : lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe');
  return plain.length <= shortest ? plain : plain.replace(/([b-df-hj-np-tv-z])\1/g, '$1');
}

/** How formulas write the current and the previous time step; each becomes one word. */
const notations: ReadonlyArray<readonly [RegExp, string]> = [
  [/(?<![\p{L}\p{N}])h ?[_({[]{0,2} ?t ?[-−–] ?1 ?[)}\]]{0,2}/giu, ' hprev '],
  [/(?<![\p{L}\p{N}])t ?[-−–] ?1(?!\p{N})/giu, ' tprev '],
  [/(?<![\p{L}\p{N}])x ?[_({[]{0,2}t[)}\]]{0,2}(?![\p{L}\p{N}])/giu, ' xnow '],
  [/(?<![\p{L}\p{N}])h ?[_({[]{0,2}t[)}\]]{0,2}(?![\p{L}\p{N}])/giu, ' hnow '],
];

/** Spells out what stands for words: h_{t-1}, x_t, n't. */
export function spellOut(sentence: string): string {
  let spelled = sentence.replace(/n['‘’ʼ′´]t(?!\p{L})/giu, ' not');
  for (const [notation, word] of notations) spelled = spelled.replace(notation, word);
  return spelled;
}
