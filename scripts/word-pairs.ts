import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countWordPairs } from '../src/rubric/count-word-pairs';
import { readSentences } from '../src/rubric/read';

/** What is no prose, whatever it says. */
const disordered: ReadonlySet<unknown> = new Set(['salad', 'shuffled', 'stuffing']);

const root = join(import.meta.dirname, '..');
const folders = readdirSync(join(root, 'graders'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /answers[\\/]labelled[\\/]development[\\/].*\.jsonl$/.test(path))
  .sort();

/** The files of verdicts only do not say which of the bad answers are in disorder. */
const isProse = ({ kind, pass }: { kind?: string; pass: boolean }) =>
  pass || (kind !== undefined && !disordered.has(kind));

const sentences = folders.flatMap((path) =>
  readFileSync(join(root, 'graders', path), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(isProse)
    .flatMap(({ text }) => readSentences(text).map(({ raw }) => raw)),
);
const pairs = countWordPairs(sentences);
writeFileSync(join(root, 'src/rubric/word-pairs.json'), `${JSON.stringify(pairs, null, 2)}\n`);
