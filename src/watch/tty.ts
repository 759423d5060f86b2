import { emitKeypressEvents } from 'node:readline';
import type { Key } from './keys';

const control = '\u001B[';
const enterScreen = `${control}?1049h${control}?25l`;
const leaveScreen = `${control}?25h${control}?1049l`;
const goHome = `${control}H`;
const clearToEndOfLine = `${control}K`;
const clearBelow = `${control}J`;

export interface TtyListeners {
  onKey(key: Key): void;
  onResize(): void;
  /** The terminal was closed, or the standard input has ended. */
  onClosed(): void;
}

/** The learner's terminal, borrowed: whatever happens it is given back as it was. */
export class Tty {
  #isOurs = false;
  readonly #giveBack = () => this.release();

  constructor(
    readonly input: NodeJS.ReadStream,
    readonly output: NodeJS.WriteStream,
    readonly listeners: TtyListeners,
  ) {}

  /** Takes the terminal: another screen, keys one by one. */
  take(): void {
    if (this.#isOurs) return;
    this.#isOurs = true;
    emitKeypressEvents(this.input);
    this.input.setRawMode(true);
    this.input.on('keypress', this.#onKeypress);
    this.input.on('end', this.#onEnd);
    this.input.resume();
    this.output.on('resize', this.#onResize);
    this.output.write(enterScreen);
    process.on('exit', this.#giveBack);
  }

  /** Gives the terminal back as it was. */
  release(): void {
    if (!this.#isOurs) return;
    this.#isOurs = false;
    process.off('exit', this.#giveBack);
    this.output.off('resize', this.#onResize);
    this.input.off('keypress', this.#onKeypress);
    this.input.off('end', this.#onEnd);
    this.input.pause();
    try {
      this.input.setRawMode(false);
      this.output.write(leaveScreen);
    } catch {
      // The terminal has gone: there is nothing left to give back.
    }
  }

  /** Shows these lines, and nothing else. */
  draw(lines: readonly string[]): void {
    if (!this.#isOurs) return;
    const text = lines.map((line) => line + clearToEndOfLine).join('\r\n');
    this.output.write(goHome + text + clearBelow);
  }

  /** Ctrl-Z: stops as programs do, and comes back as it was. */
  suspend(): void {
    this.release();
    process.once('SIGCONT', () => {
      this.take();
      this.listeners.onResize();
    });
    process.kill(process.pid, 'SIGTSTP');
  }

  readonly #onKeypress = (_text: string | undefined, key: Key) => this.listeners.onKey(key);
  readonly #onResize = () => this.listeners.onResize();
  readonly #onEnd = () => this.listeners.onClosed();
}
