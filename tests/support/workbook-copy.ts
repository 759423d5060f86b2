import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Report, reportSchema } from '../../src/report/schema';
import { solutionWithoutMarkers, stubOf } from '../../src/workbook/stub';
import { type Finished, type RunOptions, root, runCahier } from './run-cahier';

const copied = [
  'LICENSE',
  'bin',
  'data',
  'docs/report.md',
  'graders',
  'jest.config.ts',
  'package-lock.json',
  'package.json',
  'release',
  'scripts',
  'solutions',
  'src',
  'templates',
  'tests/support',
  'tsconfig.jest.json',
  'tsconfig.json',
];

/**
 * A workbook as it is shipped, in a folder of its own: a test neither sees nor changes what the
 * learner wrote and chose in the real one.
 */
export class WorkbookCopy {
  /** The exercises, in order. */
  readonly ids = readdirSync(join(root, 'solutions'))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replace(/\.ts$/, ''))
    .sort();

  readonly folder: string;

  /** @param name the folder's name, where it matters */
  constructor(name = 'workbook', { isBuilt = true } = {}) {
    const folder = join(mkdtempSync(join(tmpdir(), 'cahier-test-')), name);
    this.folder = folder;
    for (const path of copied) {
      cpSync(join(root, path), join(folder, path), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    mkdirSync(join(folder, 'exercises'));
    for (const id of this.ids) this.write(id, this.stub(id));
    // Now, and not in whichever test comes first, nor in several at once.
    if (isBuilt) spawnSync(process.execPath, [join(folder, 'scripts', 'build.mjs')]);
  }

  run(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
    const launcher = join(this.folder, 'bin', 'cahier.mjs');
    return runCahier(args, { cwd: this.folder, launcher, ...options });
  }

  /** `cahier check … --json`, parsed: nothing but the report may be on standard output. */
  async check(args: readonly string[], options: RunOptions = {}): Promise<Report> {
    const { stdout } = await this.run(['check', ...args, '--json'], options);
    return reportSchema.parse(JSON.parse(stdout));
  }

  path(...names: string[]): string {
    return join(this.folder, ...names);
  }

  exerciseFile(id: string): string {
    return this.path('exercises', `${id}.ts`);
  }

  /** Where the answers that test a grader are. */
  answers(id: string): string {
    return this.path('graders', id, 'answers');
  }

  read(id: string): string {
    return readFileSync(this.exerciseFile(id), 'utf8');
  }

  /** Fills an exercise in, as a learner would. */
  write(id: string, text: string): void {
    writeFileSync(this.exerciseFile(id), text);
  }

  stub(id: string): string {
    return stubOf(readFileSync(join(root, 'solutions', `${id}.ts`), 'utf8'));
  }

  solution(id: string): string {
    return solutionWithoutMarkers(readFileSync(join(root, 'solutions', `${id}.ts`), 'utf8'));
  }

  /** A new folder with some files in it, for `--from`. */
  folderWith(files: Readonly<Record<string, string | Buffer>>): string {
    const folder = mkdtempSync(join(this.folder, 'class-'));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return folder;
  }

  remove(): void {
    rmSync(join(this.folder, '..'), { recursive: true, force: true });
  }
}
