import { foldWord } from './fold';

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
export type Pattern = readonly Part[];

/** Reads a wording: `garde* .. <past>|trace*`. */
export function parseWording(wording: string): Pattern {
  let hasGap = false;
  return wording.split(/\s+/).flatMap((part) => {
    if (part === '..') {
      hasGap = true;
      return [];
    }
    const parts =
      part.includes('|') || part.startsWith('<') ? [parseChoice(part)] : parseWord(part);
    const [first, ...rest] = parts;
    if (!first) return [];
    const read = [{ ...first, hasGap }, ...rest];
    hasGap = false;
    return read;
  });
}

function parseChoice(choice: string): Part {
  const words: PatternWord[] = [];
  const terms: string[] = [];
  for (const each of choice.split('|')) {
    if (each.startsWith('<')) terms.push(each.slice(1, -1));
    else words.push({ text: foldWord(each.replace('*', '')), isStem: each.endsWith('*') });
  }
  return { words, terms, hasGap: false };
}

/** `celui-ci` and `n'a` are two words, as they are in an answer. */
function parseWord(part: string): Part[] {
  const texts = part.split(/['’*-]/).filter((text) => text !== '');
  return texts.map((text, index) => {
    const isStem = part.endsWith('*') && index === texts.length - 1;
    return { words: [{ text: foldWord(text), isStem }], terms: [], hasGap: false };
  });
}
