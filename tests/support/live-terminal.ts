import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Within } from './run-cahier';
import { onTerminal } from './within';
import type { WorkbookCopy } from './workbook-copy';

export interface LiveOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: NodeJS.ProcessEnv;
  /** What the terminal runs in place of Cahier alone: a shell with jobs, for Ctrl-Z. */
  readonly within?: Within;
}

/** How long a screen may take to show what a test waits for, on a busy machine. */
const patienceMs = 20_000;

/** The loop on a real terminal: what it shows, and a keyboard to type on. */
export class LiveTerminal {
  /** All that has been written to the terminal since the last `forget`. */
  shown = '';
  readonly ended: Promise<number | null>;
  readonly #child: ChildProcess;
  #look: () => void = () => {};

  constructor(workbook: WorkbookCopy, options: LiveOptions = {}) {
    const { columns = 80, rows = 60, env = {}, within = (command) => command } = options;
    const command = [process.execPath, join(workbook.folder, 'bin', 'cahier.mjs')];
    const [file = '', ...args] = onTerminal(columns, rows)(within(command));
    this.#child = spawn(file, args, {
      cwd: workbook.folder,
      env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8', TERM: 'xterm-256color', ...env },
      stdio: 'pipe',
    });
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.shown += text;
      this.#look();
    });
    this.ended = new Promise((resolve) => this.#child.once('exit', resolve));
  }

  /** Resolves once the screen has shown all of these words since the last `forget`. */
  shows(...words: readonly string[]): Promise<void> {
    return new Promise((resolve, reject) => {
      const giveUp = setTimeout(() => {
        reject(new Error(`never shown: ${words.join(', ')}\n${this.shown}`));
      }, patienceMs);
      this.#look = () => {
        if (!words.every((word) => this.shown.includes(word))) return;
        clearTimeout(giveUp);
        this.#look = () => {};
        resolve();
      };
      this.#look();
    });
  }

  /** Looks only at what is shown from now on. */
  forget(): void {
    this.shown = '';
  }

  type(keys: string): void {
    this.#child.stdin?.write(keys);
  }

  /** The window is given another size. */
  resize(columns: number, rows: number): void {
    const parent = String(this.#child.pid);
    const tty = execFileSync('ps', ['-o', 'tty=', '--ppid', parent], { encoding: 'utf8' }).trim();
    const size = ['cols', String(columns), 'rows', String(rows)];
    execFileSync('stty', ['-F', `/dev/${tty.split('\n')[0]}`, ...size]);
  }

  /** The terminal's window is closed. */
  hangUp(): void {
    this.#child.kill('SIGKILL');
  }

  async quit(): Promise<number | null> {
    this.type('q');
    return this.ended;
  }
}
