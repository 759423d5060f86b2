import { type ChildProcess, spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { onTerminal } from '../tests/support/within';

const patienceMs = 60_000;

/** A command on a real terminal, and when its screen first shows some words. */
export class Screen {
  readonly #child: ChildProcess;
  #shown = '';
  #look: () => void = () => {};

  constructor(command: readonly string[], folder: string) {
    const [file = '', ...args] = onTerminal(100, 50)(command);
    const { PATH, HOME } = process.env;
    this.#child = spawn(file, args, {
      cwd: folder,
      env: { PATH, HOME, LANG: 'en_US.UTF-8', TERM: 'xterm-256color' },
      stdio: 'pipe',
    });
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.#shown += text;
      this.#look();
    });
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** The time at which the screen has shown what is looked for, since now. */
  shows(wanted: RegExp): Promise<number> {
    this.#shown = '';
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error(`${wanted} was never shown:\n${this.#shown}`));
      }, patienceMs);
      this.#look = () => {
        if (!wanted.test(stripVTControlCharacters(this.#shown))) return;
        const shownAt = performance.now();
        clearTimeout(timer);
        this.#look = () => {};
        resolve(shownAt);
      };
    });
  }

  type(keys: string): void {
    this.#child.stdin?.write(keys);
  }

  close(): void {
    this.#child.kill('SIGKILL');
  }
}
