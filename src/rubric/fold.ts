import { expandShorthand } from './shorthand';

/** An explanation is read up to here; no good one is nearly as long. */
export const mostCharacters = 6_000;

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

const doubled = /([b-df-hj-np-tv-z])\1/g;

/** A word without its accents, capitals and doubled consonants: `Récurrent` becomes `recurent`. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  const plain = /^[a-z0-9]*$/.test(lower)
    ? lower
    : lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe');
  return plain.length <= shortest ? plain : plain.replace(doubled, '$1');
}

/** The beginning of longer words: `cell` becomes `cel`, for `cells` does. */
export function foldStem(stem: string): string {
  const plain = foldWord(stem);
  return plain.length < shortest ? plain : plain.replace(doubled, '$1');
}

/** `_{t-1}`, `(t-1)`, `[t - 1]`, `<t-1>`, and the same for `t`. */
const open = '[ _^({[<]{0,4}';
const close = String.raw`[)}\]>]{0,3}`;
const before = String.raw`(?<![\p{L}\p{N}])`;
const after = String.raw`(?![\p{L}\p{N}])`;

/** How formulas write the current and the previous time step; each becomes one word. */
const notations: ReadonlyArray<readonly [RegExp, string]> = [
  [new RegExp(`${before}c${open}t ?[-−–] ?1${close}${after}`, 'giu'), ' cprev '],
  [new RegExp(`${before}[hsay]${open}t ?[-−–] ?1${close}${after}`, 'giu'), ' hprev '],
  [new RegExp(`${before}h(?:_?prev|_(?:old|past))${after}`, 'giu'), ' hprev '],
  [new RegExp(`${before}[hsa]${open}t ?\\+ ?1${close}${after}`, 'giu'), ' hnext '],
  [new RegExp(`${before}t ?[-−–] ?1${after}`, 'giu'), ' tprev '],
  [new RegExp(`${before}x${open}t${close}${after}`, 'giu'), ' xnow '],
  [new RegExp(`${before}c_[({[]?t${close}${after}`, 'giu'), ' cnow '],
  [new RegExp(`${before}h${open}t${close}${after}`, 'giu'), ' hnow '],
];

/** Spells out what stands for words: h_{t-1}, x_t, n't, w/, “&”. */
export function spellOut(sentence: string): string {
  let spelled = sentence
    .replace(/n['‘’ʼ′´]t(?!\p{L})/giu, ' not')
    .replace(/(?<!\p{L})n['‘’ʼ′´](?=\p{L})/giu, 'ne ')
    .replace(/(?<!\p{L})w\/o?(?!\p{L})/giu, (found) => (found.length > 2 ? 'without' : 'with'))
    .replace(/&/g, ' and ');
  for (const [notation, word] of notations) spelled = spelled.replace(notation, word);
  return spelled.replace(/\p{L}+/gu, expandShorthand);
}
