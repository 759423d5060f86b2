import { foldWords } from './read';

/** How much of a sentence must have been given for it to be a copy. */
const leastShare = 0.8;

/** Makes a test of whether a sentence is copied from what the learner was given to read. */
export function copyDetector(given: readonly string[]): (sentence: string) => boolean {
  const known = new Set(given.flatMap((text) => threesOf(text)));
  return (sentence) => {
    const threes = threesOf(sentence);
    const copied = threes.filter((three) => known.has(three));
    return threes.length > 0 && copied.length / threes.length >= leastShare;
  };
}

/** Each three words that follow one another. */
function threesOf(text: string): string[] {
  const words = foldWords(text);
  return words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`);
}
