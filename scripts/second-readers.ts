/**
 * Makes the second reader of each exercise that has parts of answers, out of these, its labelled
 * answers and its remarks. Needs Python 3 with PyTorch and NumPy, and half an hour an exercise: its two
 * networks learn for ten to fifteen minutes each.
 *
 * `-- 02` makes one of them only. `-- --without=ann,bob` holds the answers of these authors back, and
 * tells instead of writing how the readers do on them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { exercises } from '../graders';
import { swaps as swapsOf02 } from '../graders/02-recurrent-vs-feedforward/swaps';
import { swaps as swapsOf03 } from '../graders/03-lstm-and-gru/swaps';
import { measureRubric, parseRubric, type Rubric } from '../src/rubric';
import { readLabelled } from '../src/rubric/measure/labelled';
import { joinParts, type Part } from '../src/rubric/second/learning/examples';
import { type Lesson, lessonMaker } from '../src/rubric/second/learning/lessons';
import type { Remark } from '../src/rubric/second/learning/remarks';
import { twinsIn } from '../src/rubric/second/learning/twins';
import type { SecondReaderFile } from '../src/rubric/second/model-file';

/** How many answers are joined from parts. */
const joined = 8000;

const swaps = [...swapsOf02, ...swapsOf03];
const root = join(import.meta.dirname, '..');
const only = process.argv.find((argument) => /^\d\d$/.test(argument));
const without = process.argv.find((argument) => argument.startsWith('--without='));
const heldBack = new Set(without?.slice('--without='.length).split(','));

for (const { grader, rubric } of exercises) {
  const answers = join(root, 'graders', grader.id, 'answers');
  if (!rubric || !existsSync(join(answers, 'parts')) || (only && !grader.id.startsWith(only)))
    continue;
  const authors = filesOf(answers).map((path) => basename(path, '.jsonl'));
  const unknown = [...heldBack].find((name) => !authors.includes(name));
  if (unknown) throw new Error(`${grader.id} has no answers by ${unknown}`);
  const secondReader = learn(rubric, answers);
  if (without) tell(grader.id, { ...rubric, secondReader }, answers);
  else
    writeFileSync(
      join(root, 'graders', grader.id, 'second-reader.json'),
      `${JSON.stringify(secondReader, null, 2)}\n`,
    );
}

function learn(rubric: Rubric, answers: string): SecondReaderFile {
  const read = parseRubric(rubric.data);
  const labels = new Set(Object.values(read.ideas).flatMap((idea) => idea.labels));
  const own = swaps.filter(({ subjects }) => subjects.every((name) => name in read.subjects));
  const byAuthor = filesOf(answers)
    .filter((path) => !heldBack.has(basename(path, '.jsonl')))
    .map((path) => readLabelled(readFileSync(path, 'utf8'), labels));
  const remarks = [
    ...filesIn<Remark>(join(answers, 'remarks')).flat(),
    ...byAuthor.flatMap((each) => twinsIn(each, read)),
  ];
  const make = lessonMaker(rubric, own, remarks);
  const whole = byAuthor.flat().flatMap((answer) => make.ofAnswer(answer));
  const kinds = filesIn<Part>(join(answers, 'parts'));
  const parts = joinParts(kinds, joined, read).map((answer) => make.ofJoined(answer));
  const lessons = [...whole, ...parts, ...remarks.flatMap(make.ofRemark)];
  return { tells: make.tells, networks: networksFrom(lessons) };
}

/** What the files of a folder hold, one object a line. */
function filesIn<Line>(folder: string): Line[][] {
  return namesIn(folder).map((name) =>
    readFileSync(join(folder, name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line),
  );
}

function networksFrom(lessons: readonly Lesson[]): SecondReaderFile['networks'] {
  const folder = mkdtempSync(join(tmpdir(), 'second-reader-'));
  try {
    const [from, to] = [join(folder, 'lessons.jsonl'), join(folder, 'networks.json')];
    writeFileSync(from, lessons.map((lesson) => JSON.stringify(lesson)).join('\n'));
    const script = join(import.meta.dirname, 'second-reader.py');
    const { status } = spawnSync('python3', [script, from, to], { stdio: 'inherit' });
    if (status !== 0) throw new Error('the networks did not learn: see above');
    return JSON.parse(readFileSync(to, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The labelled answers that it learns from: those that the rubric was written with, and its own. */
function filesOf(answers: string): string[] {
  return ['development', 'second-reader'].flatMap((name) => {
    const folder = join(answers, 'labelled', name);
    return namesIn(folder).map((file) => join(folder, file));
  });
}

function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
}

function tell(id: string, rubric: Rubric, answers: string): void {
  const content = filesOf(answers)
    .filter((path) => heldBack.has(basename(path, '.jsonl')))
    .map((path) => readFileSync(path, 'utf8').trimEnd())
    .join('\n');
  const {
    answers: count,
    good,
    passedGood,
    passedBad,
    suspectedGood,
    scores,
  } = measureRubric(rubric, content);
  const f1 = (lang: string) =>
    scores.find((score) => score.idea === undefined && score.lang === lang)?.f1?.toFixed(2);
  console.log(
    `${id} good pass ${passedGood}/${good}, bad pass ${passedBad}/${count - good}, ` +
      `suspected ${suspectedGood}/${good}, F1 fr ${f1('fr')} en ${f1('en')}`,
  );
}
