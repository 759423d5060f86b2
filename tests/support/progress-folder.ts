import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { root, type Within } from './run-cahier';

/** A workbook's folder with nothing in it but what a test writes of its progress. */
export class ProgressFolder {
  readonly root = join(realpathSync(mkdtempSync(join(tmpdir(), 'cahier-test-'))), 'workbook');
  readonly folder = join(this.root, '.cahier');
  readonly file = join(this.folder, 'progress.jsonl');
  readonly #bundles = new Map<string, string>();

  constructor() {
    mkdirSync(this.root);
  }

  write(content: string | Buffer): void {
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(this.file, content);
  }

  read(): string {
    return readFileSync(this.file, 'utf8');
  }

  /**
   * Starts a process of its own that uses the progress.
   * @param script the body of an async function of `root`, `openProgress` and `sampleAttempt`
   * @param within wraps the command in another one
   */
  start(script: string, within: Within = (command) => command): ChildProcess {
    const bundle = this.#bundles.get(script) ?? this.#bundle(script);
    this.#bundles.set(script, bundle);
    const [file = '', ...args] = within([process.execPath, bundle, this.root]);
    return spawn(file, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  }

  #bundle(script: string): string {
    const outfile = join(this.root, '..', `script-${process.hrtime.bigint()}.js`);
    const contents = `
      import { openProgress } from './src/progress/open-progress';
      import { sampleAttempt } from './tests/support/sample-attempt';
      async function main(root) { ${script} }
      void main(process.argv[2]);`;
    buildSync({
      stdin: { contents, resolveDir: root },
      bundle: true,
      platform: 'node',
      outfile,
    });
    return outfile;
  }

  remove(): void {
    rmSync(join(this.root, '..'), { recursive: true, force: true });
  }
}
