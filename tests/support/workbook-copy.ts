import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stubOf } from '../../src/workbook/stub';
import { type Finished, type RunOptions, root, runCahier } from './run-cahier';

const copied = [
  'bin',
  'data',
  'graders',
  'scripts',
  'solutions',
  'src',
  'tests/support',
  'jest.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.jest.json',
];

/**
 * A workbook as it is shipped, in a folder of its own: the tests neither see nor change what the
 * learner wrote and chose in this one.
 */
export class WorkbookCopy {
  readonly ids = readdirSync(join(root, 'solutions')).map((name) => name.replace(/\.ts$/, ''));

  constructor(readonly folder: string = mkdtempSync(join(tmpdir(), 'cahier-'))) {
    for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    cpSync(join(root, 'solutions'), join(folder, 'exercises'), { recursive: true });
    for (const id of this.ids) this.write(id, stubOf(this.solution(id)));
  }

  run(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
    const launcher = join(this.folder, 'bin', 'cahier.mjs');
    return runCahier(args, { cwd: this.folder, launcher, ...options });
  }

  exerciseFile(id: string): string {
    return join(this.folder, 'exercises', `${id}.ts`);
  }

  solution(id: string): string {
    return readFileSync(join(root, 'solutions', `${id}.ts`), 'utf8');
  }

  /** Fills an exercise in, as a learner would. */
  write(id: string, text: string): void {
    writeFileSync(this.exerciseFile(id), text);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
