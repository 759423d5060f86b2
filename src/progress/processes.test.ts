import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { ProgressFolder } from '../../tests/support/progress-folder';
import { sampleAttempt } from '../../tests/support/sample-attempt';
import { headerLine, type ProgressEvent, readLine } from './line';
import { openProgress } from './open-progress';

let at: ProgressFolder;
beforeEach(() => {
  at = new ProgressFolder();
});
afterEach(() => at.remove());

/** Records one attempt after another, and prints the seed of each that is saved. */
const recordForEver = `
  const { progress } = await openProgress(root);
  for (let seed = 1; ; seed += 1) {
    const problem = await progress.recordAttempt(sampleAttempt(seed));
    process.stdout.write(JSON.stringify(problem ?? seed) + '\\n');
  }`;

/** Records a number of attempts, all at once, when it is told to. */
const recordMany = (exercise: string, count: number) => `
  const { progress } = await openProgress(root);
  process.stdout.write('ready');
  await new Promise((resolve) => process.stdin.once('data', resolve));
  for (let seed = 1; seed <= ${count}; seed += 1) {
    void progress.recordAttempt(sampleAttempt(seed, { exercise: '${exercise}' }));
  }
  const problem = await progress.recordHint('${exercise}', 3);
  process.stdout.write(problem ? JSON.stringify(problem) : ' done');
  process.stdin.destroy();`;

async function outputOf({ stdout }: ChildProcess): Promise<string> {
  return stdout ? text(stdout) : '';
}

test('two Cahiers that save at the same time lose nothing', async () => {
  const count = 150;
  const names = ['01-recurrent-neuron', '08-train'];
  const children = names.map((name) => at.start(recordMany(name, count)));
  const outputs = children.map(outputOf);
  await Promise.all(children.map(({ stdout }) => stdout && once(stdout, 'readable')));
  for (const { stdin } of children) stdin?.write('go');
  expect(await Promise.all(outputs)).toEqual(['ready done', 'ready done']);

  const { progress, problem } = await openProgress(at.root);
  expect(problem).toBeUndefined();
  expect(names.map((name) => progress.hintsUsed(name))).toEqual([3, 3]);
  const seedsOf = (name: string) =>
    linesOf(at.read()).flatMap((line) =>
      line.kind === 'attempt' && line.exercise === name ? [line.seed] : [],
    );
  const all = Array.from({ length: count }, (_, index) => index + 1);
  expect(names.map(seedsOf)).toEqual([all, all]);
});

function linesOf(content: string): ProgressEvent[] {
  return content
    .split('\n')
    .map(readLine)
    .filter((line) => line !== undefined && 'kind' in line);
}

test('a Cahier killed at any moment has lost nothing of what it said was saved', async () => {
  let before = 0;
  for (let round = 0; round < 8; round += 1) {
    const child = at.start(recordForEver);
    const output = outputOf(child);
    if (child.stdout) await once(child.stdout, 'readable');
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 40));
    child.kill('SIGKILL');
    const said = (await output).split('\n').slice(0, -1);
    expect(said).toEqual(said.map((_, index) => String(index + 1)));

    const saved = linesOf(at.read()).length;
    // It may have been killed after saving, before saying so.
    expect(saved - before).toBeGreaterThanOrEqual(said.length);
    expect(saved - before).toBeLessThanOrEqual(said.length + 1);
    before = saved;
  }
  expect(at.read().startsWith(headerLine)).toBe(true);
});

test('a file of 50 MB is read while other work goes on', async () => {
  const line = `${JSON.stringify(sampleAttempt(1))}\n`;
  at.write(headerLine + line.repeat(Math.ceil(50e6 / line.length)));
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  const { progress, problem } = await openProgress(at.root);
  clearInterval(timer);
  expect(problem).toBeUndefined();
  expect(progress.attemptsOf('01-recurrent-neuron')).toHaveLength(100);
  expect(turns).toBeGreaterThan(20);
});
