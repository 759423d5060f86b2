import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBuildFolder } from '../../tests/support/build-folder';
import { root } from '../../tests/support/run-cahier';
import { WorkbookCopy } from '../../tests/support/workbook-copy';
import { TypeChecker, type TypeCheckerOptions } from './type-checker';

const buildFolder = findBuildFolder();
const workbook = new WorkbookCopy();
/** Without TensorFlow.js, whose types take a second. */
const file = workbook.exerciseFile('01-recurrent-neuron');
const right = workbook.solution('01-recurrent-neuron');
const wrong = `${right}\nconst name: number = 'Ada';\n`;

const open: TypeChecker[] = [];
function openChecker(options: Partial<TypeCheckerOptions> = {}): TypeChecker {
  // Longer than usual: the machine may be busy with other tests.
  const checker = new TypeChecker({
    buildFolder,
    root: workbook.folder,
    answerMs: 25_000,
    ...options,
  });
  open.push(checker);
  return checker;
}

afterAll(() => {
  for (const one of open) one.close();
  workbook.remove();
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function expectGone(pid: number | undefined): Promise<void> {
  if (pid === undefined) throw new Error('the compiler was not there in the first place');
  for (let tries = 0; tries < 100 && isAlive(pid); tries++) await sleep(50);
  expect(isAlive(pid)).toBe(false);
}

test('starts with the first question, and stays for the next', async () => {
  const own = openChecker();
  expect(own.pid).toBeUndefined();
  await own.check(file, right);
  const { pid } = own;
  await own.check(file, wrong);
  expect(own.pid).toBe(pid);
  own.close();
  await expectGone(pid);
  expect(own.pid).toBeUndefined();
});

test('a newer question supersedes the older ones', async () => {
  const checker = openChecker();
  const older = [checker.check(file, wrong), checker.check(file, wrong)];
  const newest = checker.check(file, 'export const a = (;');
  expect(await Promise.all(older)).toEqual([[], []]);
  expect(await newest).toMatchObject([{ code: 1109 }]);
});

test('a question that is being answered is superseded at once', async () => {
  const own = openChecker();
  const older = own.check(file, wrong);
  await sleep(50);
  expect(own.pid).toBeDefined();
  const newest = own.check(file, 'export const a = (;');
  expect(await Promise.race([older, newest])).toEqual([]);
  expect(await newest).toMatchObject([{ code: 1109 }]);
});

test('files that are saved at once all have their advice', async () => {
  const checker = openChecker();
  const other = workbook.exerciseFile('06-regression-model');
  const advice = await Promise.all([checker.check(file, wrong), checker.check(other, wrong)]);
  expect(advice.map((list) => list.map(({ code }) => code))).toEqual([[2322], [2322]]);
});

test('once closed, what was asked and what is asked has no advice', async () => {
  const own = openChecker();
  const asked = own.check(file, wrong);
  await sleep(50);
  const { pid } = own;
  own.close();
  expect(await asked).toEqual([]);
  expect(await own.check(file, wrong)).toEqual([]);
  await expectGone(pid);
  expect(own.pid).toBeUndefined();
});

test('gives its memory back when nobody asks, and comes back when somebody does', async () => {
  const own = openChecker({ idleMs: 100 });
  expect(await own.check(file, wrong)).toHaveLength(1);
  await expectGone(own.pid);
  expect(await own.check(file, wrong)).toHaveLength(1);
});

test('tells when it needs room and when it has given it back', async () => {
  const told: boolean[] = [];
  const own = openChecker({ idleMs: 100, onLiving: (lives) => told.push(lives) });
  const asked = own.check(file, right);
  // Before there is a compiler: who is told has time to make room.
  expect(own.pid).toBeUndefined();
  expect(told).toEqual([true]);
  await asked;
  await own.check(file, wrong);
  expect(told).toEqual([true]);
  await expectGone(own.pid);
  expect(told).toEqual([true, false]);
});

test('has given its room back where it was killed', async () => {
  const told: boolean[] = [];
  const own = openChecker({ onLiving: (lives) => told.push(lives) });
  const asked = own.check(file, wrong);
  await sleep(50);
  process.kill(own.pid ?? 0, 'SIGKILL');
  await asked;
  expect(told).toEqual([true, false]);
});

test('may be killed while it waits', async () => {
  const own = openChecker();
  await own.check(file, right);
  const pid = own.pid ?? 0;
  process.kill(pid, 'SIGKILL');
  await expectGone(pid);
  expect(await own.check(file, wrong)).toHaveLength(1);
  expect(own.pid).not.toBe(pid);
});

test('may be killed while it answers', async () => {
  const own = openChecker();
  const asked = own.check(file, wrong);
  await sleep(50);
  process.kill(own.pid ?? 0, 'SIGKILL');
  expect(await asked).toEqual([]);
  expect(await own.check(file, wrong)).toHaveLength(1);
});

test('is killed where it does not answer in time', async () => {
  const own = openChecker({ answerMs: 20 });
  const asked = own.check(file, wrong);
  await sleep(10);
  const { pid } = own;
  expect(await asked).toEqual([]);
  await expectGone(pid);
  expect(own.pid).toBeUndefined();
});

test('costs nothing but the advice where it cannot be started', async () => {
  const own = openChecker({ buildFolder: join(workbook.folder, 'no-build') });
  expect(await own.check(file, wrong)).toEqual([]);
  expect(await own.check(file, wrong)).toEqual([]);
});

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('is small, knows nothing of our environment, and rests when it waits', async () => {
  const checker = openChecker();
  for (const id of workbook.ids) {
    await checker.check(workbook.exerciseFile(id), workbook.solution(id));
  }
  const read = (name: string) => readFileSync(`/proc/${checker.pid}/${name}`, 'utf8');
  expect(Number(/VmRSS:\s+(\d+) kB/.exec(read('status'))?.[1]) / 1024).toBeLessThan(300);
  expect(read('environ')).toBe('');
  // The fields after the command's name in parentheses: processor time is the 12th and the 13th.
  const ticks = () => read('stat').split(') ')[1]?.split(' ').slice(11, 13).join(' ');
  await sleep(1000);
  const before = ticks();
  await sleep(2000);
  expect(ticks()).toBe(before);
});

/** A program that asks once, prints the compiler's process and then does nothing, or waits. */
function startProgram(end: string) {
  const code = `
    import { TypeChecker } from ${JSON.stringify(join(root, 'src/types/type-checker.ts'))};
    const checker = new TypeChecker(${JSON.stringify({ buildFolder, root: workbook.folder })});
    checker.check(${JSON.stringify(file)}, 'nope;').then(([{ code }]) => {
      console.log(code, checker.pid, process.pid);
      ${end}
    });`;
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const program = spawn(process.execPath, [tsx, '--eval', code], { cwd: root });
  const pids = once(program.stdout, 'data').then(([data]) => {
    const [, compiler, own] = /^2304 (\d+) (\d+)\n$/.exec(data) ?? [];
    return { compiler: Number(compiler), own: Number(own) };
  });
  return { program, pids };
}

test('does not keep ours alive, and ends with it', async () => {
  const { program, pids } = startProgram('');
  expect(await once(program, 'exit')).toEqual([0, null]);
  await expectGone((await pids).compiler);
});

test('ends where ours is killed', async () => {
  const { program, pids } = startProgram('setTimeout(() => {}, 60_000);');
  const { compiler, own } = await pids;
  // Not the program that was started: that one only hands over to it.
  process.kill(own, 'SIGKILL');
  await expectGone(compiler);
  program.kill();
});
