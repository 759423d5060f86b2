import { foldStem, foldWord, spellOut } from './fold';
import { expandShorthand } from './shorthand';

export interface PatternWord {
  readonly text: string;
  /** Whether it stands for every word that begins so. */
  readonly isStem: boolean;
}

/** One place of a wording: any of these words, or any wording of these terms. */
interface Part {
  readonly words: readonly PatternWord[];
  readonly terms: readonly string[];
  /** Whether other words may stand before it. */
  readonly hasGap: boolean;
}
export interface Pattern {
  readonly parts: readonly Part[];
  readonly isFrench: boolean;
}

/** Reads a wording: `garde* .. <past>|trace*`. */
export function parseWording(wording: string, isFrench: boolean): Pattern {
  let hasGap = false;
  const parts = wording.split(/\s+/).flatMap((part) => {
    if (part === '..') {
      hasGap = true;
      return [];
    }
    const choices =
      part.includes('|') || part.startsWith('<') ? [parseChoice(part)] : parseWord(part);
    const [first, ...rest] = choices;
    if (!first) return [];
    const read = [{ ...first, hasGap }, ...rest];
    hasGap = false;
    return read;
  });
  return { parts, isFrench };
}

function parseChoice(choice: string): Part {
  const words: PatternWord[] = [];
  const terms: string[] = [];
  if (/['’]/.test(choice)) throw new Error(`in ${choice} an apostrophe stands beside a |`);
  for (const each of choice.split('|')) {
    if (each.startsWith('<')) terms.push(each.slice(1, -1));
    else words.push(patternWord(each.replace('*', ''), each.endsWith('*')));
  }
  return { words, terms, hasGap: false };
}

/** No notation, no contraction, and nothing that is written for short: most parts of a wording. */
const plainWord = /^[\p{L}]{6,}\*?$/u;

/** `celui-ci` and `n'a` are two words, and `isn't` is `is not`, as they are in an answer. */
function parseWord(part: string): Part[] {
  const texts = (plainWord.test(part) ? part.replace(/\p{L}+/u, expandShorthand) : spellOut(part))
    .split(/[\s'’*-]/)
    .filter((text) => text !== '');
  return texts.map((text, index) => {
    const isStem = part.endsWith('*') && index === texts.length - 1;
    return { words: [patternWord(text, isStem)], terms: [], hasGap: false };
  });
}

function patternWord(text: string, isStem: boolean): PatternWord {
  return { text: isStem ? foldStem(text) : foldWord(text), isStem };
}
