/**
 * Makes the second reader of each exercise that has parts of answers to learn from, out of all
 * labelled answers. With `--leave-one-out`, tells instead how the rubric and a second reader do on
 * the answers of each author when the second reader has learned from all the others only.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exercises } from '../graders';
import { swaps as swapsOf02 } from '../graders/02-recurrent-vs-feedforward/swaps';
import { swaps as swapsOf03 } from '../graders/03-lstm-and-gru/swaps';
import { parseRubric, type Rubric } from '../src/rubric';
import { readLabelled } from '../src/rubric/measure/labelled';
import { type Measured, measureRubric } from '../src/rubric/measure/measure';
import { joinParts, type Part } from '../src/rubric/second/examples';
import type { SecondReaderFile } from '../src/rubric/second/model-file';
import { type Lesson, lessonMaker, train } from '../src/rubric/second/train';
import type { Swap } from '../src/rubric/testing/spoil';

/** How many answers are joined from parts, and what each counts beside a real one. */
const joined = 4000;
const weightOfJoined = 0.25;

const swaps = [...swapsOf02, ...swapsOf03];

const root = join(import.meta.dirname, '..');
const only = process.argv.find((argument) => /^\d\d$/.test(argument));
/** Files that hold the answers of no single author. */
const notAuthors: ReadonlySet<string> = new Set(['constructed', 'first-sixty', 'verdicts-only']);

for (const { grader, rubric } of exercises) {
  const answers = join(root, 'graders', grader.id, 'answers');
  if (!rubric || !existsSync(join(answers, 'parts')) || (only && !grader.id.startsWith(only)))
    continue;
  const read = parseRubric(rubric.data);
  const own = swaps.filter(({ subjects }) => subjects.every((name) => name in read.subjects));
  const { files, parts } = readLessons(rubric, answers, own);
  const learn = (lessons: readonly Lesson[]) =>
    train(
      [...lessons, ...parts],
      own.map(({ subjects }) => subjects),
    );
  if (process.argv.includes('--leave-one-out')) leaveOneOut(grader.id, rubric, files, learn);
  else {
    const file = learn([...files.values()].flatMap(({ lessons }) => lessons));
    writeFileSync(
      join(root, 'graders', grader.id, 'second-reader.json'),
      `${JSON.stringify(file, null, 2)}\n`,
    );
  }
}

interface AuthorsAnswers {
  readonly content: string;
  readonly lessons: readonly Lesson[];
}

function readLessons(rubric: Rubric, answers: string, own: readonly Swap[]) {
  const read = parseRubric(rubric.data);
  const labels = new Set(Object.values(read.ideas).flatMap((idea) => idea.labels));
  const make = lessonMaker(rubric, own);
  const folder = join(answers, 'labelled/development');
  const files = new Map<string, AuthorsAnswers>(
    namesIn(folder).map((name) => {
      const content = readFileSync(join(folder, name), 'utf8');
      const lessons = readLabelled(content, labels).map((answer) => make(answer, 1));
      return [name.replace('.jsonl', ''), { content, lessons }];
    }),
  );
  const kinds = namesIn(join(answers, 'parts')).map((name) =>
    readFileSync(join(answers, 'parts', name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Part),
  );
  const parts = joinParts(kinds, joined, read).map((answer) => make(answer, weightOfJoined));
  return { files, parts };
}

function namesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
}

function leaveOneOut(
  id: string,
  rubric: Rubric,
  files: ReadonlyMap<string, AuthorsAnswers>,
  learn: (lessons: readonly Lesson[]) => SecondReaderFile,
): void {
  const wanted = process.argv.find((argument) => argument.startsWith('--authors='))?.slice(10);
  const authors = wanted?.split(',') ?? [...files.keys()].filter((name) => !notAuthors.has(name));
  const all: Measured[] = [];
  const row = (name: string, measured: readonly Measured[]) => {
    const sum = (count: (each: Measured) => number) =>
      measured.reduce((total, each) => total + count(each), 0);
    const good = sum((each) => each.good);
    const bad = sum((each) => each.answers - each.good);
    const f1 = (lang: 'fr' | 'en') => {
      const scores = measured.flatMap((each) =>
        each.scores.filter((score) => score.idea === undefined && score.lang === lang),
      );
      const there = scores.reduce((total, { count }) => total + count, 0);
      const right = scores.reduce((total, { count, recall }) => total + count * (recall ?? 0), 0);
      const found = scores.reduce(
        (total, { count, recall, precision }) =>
          total + (precision ? (count * (recall ?? 0)) / precision : 0),
        0,
      );
      return ((2 * right) / (there + found)).toFixed(2);
    };
    console.log(
      `${id} ${name.padEnd(12)} good pass ${sum((each) => each.passedGood)}/${good}, bad pass ${sum((each) => each.passedBad)}/${bad}, suspected ${sum((each) => each.suspectedGood)}/${good}, F1 fr ${f1('fr')} en ${f1('en')}`,
    );
  };
  for (const author of authors) {
    const others = [...files].flatMap(([name, { lessons }]) => (name === author ? [] : lessons));
    const secondReader = learn(others);
    const measured = measureRubric({ ...rubric, secondReader }, files.get(author)?.content ?? '');
    all.push(measured);
    row(author, [measured]);
  }
  row('together', all);
}
