import { classOf, tokensOf, type WordPairs } from './word-order';

/** A word is known as itself, or by its ending, from this many occurrences on. */
const leastOfWord = 6;
const leastOfEnding = 15;

/** Counts which words follow one another in sentences of good prose. */
export function countWordPairs(sentences: readonly string[]): WordPairs {
  const tokenised = sentences.map(tokensOf);
  const counts = countEach(tokenised.flat());
  const common = namesFrom(counts, leastOfWord);
  const rare = tokenised.flat().filter((word) => !common.has(word));
  const endings = namesFrom(countEach(rare.map((word) => `~${word.slice(-3)}`)), leastOfEnding);
  const followers = new Map<string, string[]>();
  for (const words of tokenised) {
    const classes = words.map((word) => classOf(word, common, endings));
    for (const [index, second] of classes.entries()) {
      const first = classes[index - 1];
      if (first !== undefined) followers.set(first, [...(followers.get(first) ?? []), second]);
    }
  }
  const lines = [...followers].map(([first, seconds]) =>
    [first, ...[...countEach(seconds)].flat()].join(' '),
  );
  return {
    words: [...common].join(' '),
    endings: [...endings].join(' '),
    followers: lines.join('\n'),
  };
}

function countEach(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function namesFrom(counts: ReadonlyMap<string, number>, least: number): Set<string> {
  return new Set([...counts].filter(([, count]) => count >= least).map(([name]) => name));
}
