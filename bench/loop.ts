/** From the write of a file to the verdict on the screen: Cahier's loop against `jest --watch`. */
import { execFileSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tests/support/run-cahier';
import { WorkbookCopy } from '../tests/support/workbook-copy';
import { waitForRest } from './rest';
import { Screen } from './screen';

const saves = 20;

interface Case {
  readonly id: string;
  readonly mistake: (right: string) => string;
}

const cases: readonly Case[] = [
  {
    id: '01-recurrent-neuron',
    mistake: (right) => right.replace(/Math\.tanh\((.*)\);/, '$1;'),
  },
  {
    id: '08-train',
    mistake: (right) => right.replace('epochs: 2', 'epochs: 1'),
  },
];

export interface LoopRow {
  readonly id: string;
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

export async function compareLoops(): Promise<LoopRow[]> {
  const rows: LoopRow[] = [];
  for (const one of cases) rows.push(await compareSaves(one));
  return rows;
}

async function compareSaves({ id, mistake }: Case): Promise<LoopRow> {
  const workbook = new WorkbookCopy();
  const plain = new WorkbookCopy('plain', { isBuilt: false });
  const right = workbook.solution(id);
  const wrong = mistake(right);
  if (wrong === right) throw new Error(`${id}: its solution has changed, the mistake is not there`);
  preparePlain(plain);
  const cahier = new Screen(['node', workbook.path('bin', 'cahier.mjs')], workbook.folder);
  const jest = new Screen(jestWatch(plain, id.slice(0, 2)), plain.folder);
  try {
    await Promise.all([cahier.shows(/0\/\d+ exercises/), jest.shows(/Press/)]);
    const row = { id, ours: [] as number[], theirs: [] as number[] };
    // The first two warm both, and are not counted.
    for (let save = -2; save < saves; save += 1) {
      const isRight = save % 2 !== 0;
      const text = `${isRight ? right : wrong}\n// ${save}\n`;
      const ours = await timeSave(
        workbook.exerciseFile(id),
        text,
        cahier,
        isRight ? /passed +\d+\/\d+/ : /to mend +\d+\/\d+/,
      );
      await waitForRest();
      const solution = plain.path('solutions', `${id}.ts`);
      const theirs = await timeSave(
        solution,
        text,
        jest,
        isRight ? /Tests: +\d+ passed/ : /Tests:.*failed/,
      );
      await waitForRest();
      if (save < 0) continue;
      row.ours.push(ours);
      row.theirs.push(theirs);
    }
    return row;
  } finally {
    cahier.close();
    jest.close();
    workbook.remove();
    plain.remove();
  }
}

async function timeSave(
  file: string,
  text: string,
  screen: Screen,
  wanted: RegExp,
): Promise<number> {
  const shown = screen.shows(wanted);
  const start = performance.now();
  writeFileSync(file, text);
  return (await shown) - start;
}

/** The plain tests in a repository of their own, which `jest --watch` asks for. */
function preparePlain(plain: WorkbookCopy): void {
  cpSync(join(root, 'bench', 'plain'), plain.path('bench', 'plain'), { recursive: true });
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: plain.folder, stdio: 'ignore' });
  git('init');
  git('add', 'bench', 'solutions', 'data');
  git('-c', 'user.name=bench', '-c', 'user.email=bench@localhost', 'commit', '-m', 'plain');
}

function jestWatch(plain: WorkbookCopy, number: string): string[] {
  return [
    'node',
    plain.path('node_modules', 'jest', 'bin', 'jest.js'),
    '--config',
    plain.path('bench', 'plain', 'jest.config.cjs'),
    '--watch',
    number,
  ];
}
