import { resolve } from 'node:path';
import { type CompilerProcess, startCompiler } from './compiler-process';
import type { Question, TypeAdvice } from './protocol';

export type { TypeAdvice } from './protocol';

export interface TypeCheckerOptions {
  /** The folder of the bundles. */
  readonly buildFolder: string;
  /** The folder of the workbook. */
  readonly root: string;
  /** How long the compiler's memory is kept for the next question: 20 s. */
  readonly idleMs?: number;
  /** How long it may take to answer one: 15 s; the first, which reads 800 files, four times that. */
  readonly answerMs?: number;
  /** Called with true when the compiler is about to take its memory, with false once it has given it back. */
  readonly onLiving?: (lives: boolean) => void;
}

/**
 * Type errors as advice beside the verdict. The compiler lives in a process of its own, because the
 * one that forks guests must stay small: it is started by the first question, answers the next ones
 * quickly, and gives its memory back once nobody asks any more.
 */
export class TypeChecker {
  readonly #options: Required<TypeCheckerOptions>;
  #compiler: CompilerProcess | undefined;
  #idle: NodeJS.Timeout | undefined;
  /** Settles once the compiler is free. */
  #free: Promise<unknown> = Promise.resolve();
  /** The newest question about each file that is still to be answered: called, it has no advice. */
  readonly #supersede = new Map<string, () => void>();
  #isClosed = false;

  constructor(options: TypeCheckerOptions) {
    this.#options = { idleMs: 20_000, answerMs: 15_000, onLiving: () => {}, ...options };
  }

  /** The compiler's process, while there is one. */
  get pid(): number | undefined {
    return this.#compiler?.hasEnded() === false ? this.#compiler.pid : undefined;
  }

  /**
   * Looks for type errors in a learner's file: its text as given, never as it is on the disk. Where
   * there is nothing to say, where a newer call about the same file supersedes this one and where
   * the compiler fails, there is no advice: this never rejects, and never costs a verdict.
   */
  check(path: string, text: string): Promise<readonly TypeAdvice[]> {
    if (this.pid === undefined && !this.#isClosed) this.#options.onLiving(true);
    const question = { path: resolve(path), text };
    this.#supersede.get(question.path)?.();
    let isSuperseded = false;
    const superseded = new Promise<readonly TypeAdvice[]>((settle) => {
      this.#supersede.set(question.path, () => {
        isSuperseded = true;
        settle([]);
      });
    });
    const answered = this.#free
      .then(() => (isSuperseded ? [] : this.#ask(question)))
      .catch(() => []);
    this.#free = answered;
    return Promise.race([superseded, answered]);
  }

  /** Ends the compiler, for good. What is still asked is answered with no advice. */
  close(): void {
    this.#isClosed = true;
    for (const supersede of this.#supersede.values()) supersede();
    this.#end();
  }

  async #ask(question: Question): Promise<readonly TypeAdvice[]> {
    if (this.#isClosed) return [];
    const { buildFolder, root, idleMs, answerMs } = this.#options;
    clearTimeout(this.#idle);
    const isFirst = this.pid === undefined;
    if (isFirst) this.#compiler = startCompiler(buildFolder, root);
    // A slow disk must not have it killed and started afresh, for ever.
    const advice = await this.#compiler?.ask(question, isFirst ? 4 * answerMs : answerMs);
    if (advice) this.#idle = setTimeout(() => this.#end(), idleMs).unref();
    else this.#end();
    return advice ?? [];
  }

  #end(): void {
    clearTimeout(this.#idle);
    this.#compiler?.end();
    this.#compiler = undefined;
    this.#options.onLiving(false);
  }
}
