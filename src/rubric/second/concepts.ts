import { foldStem, foldWord } from '../fold';
import data from './concepts.json';

interface Entry {
  readonly text: string;
  readonly isStem: boolean;
  readonly concept: string;
}

let byStart: ReadonlyMap<string, readonly Entry[]> | undefined;

/** What a folded word may be about: none, one or several of the concepts. */
export function conceptsOf(word: string): string[] {
  byStart ??= readEntries();
  const entries = byStart.get(word.slice(0, 2)) ?? [];
  const found = entries.filter(({ text, isStem }) =>
    isStem ? word.startsWith(text) : word === text,
  );
  return [...new Set(found.map(({ concept }) => concept))];
}

function readEntries(): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const [concept, words] of Object.entries(data)) {
    for (const written of words.split(' ')) {
      const isStem = written.endsWith('*');
      const text = isStem ? foldStem(written.slice(0, -1)) : foldWord(written);
      const start = text.slice(0, 2);
      entries.set(start, [...(entries.get(start) ?? []), { text, isStem, concept }]);
    }
  }
  return entries;
}
