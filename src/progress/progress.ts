import { appendLine } from './append-line';
import { type Attempt, type ProgressEvent, writeLine } from './line';
import { Memory } from './memory';
import { type ProgressProblem, systemProblem } from './problem';

/**
 * What the learner has done so far. What is recorded counts at once, and is saved soon after: the
 * promise is the outcome of saving, and never rejects.
 */
export class Progress {
  readonly #path: string;
  readonly #memory: Memory;
  /** Why nothing may be written. */
  readonly #obstacle: ProgressProblem | undefined;
  /** Lines that are not in the file yet. */
  readonly #unsaved: string[] = [];
  #saving: Promise<ProgressProblem | undefined> = Promise.resolve(undefined);

  constructor(path: string, memory = new Memory(), obstacle?: ProgressProblem) {
    this.#path = path;
    this.#memory = memory;
    this.#obstacle = obstacle;
  }

  recordAttempt(attempt: Attempt): Promise<ProgressProblem | undefined> {
    return this.#record(attempt);
  }

  /** @param hint its number, from 1 */
  recordHint(exercise: string, hint: number): Promise<ProgressProblem | undefined> {
    return this.#record({ time: new Date().toISOString(), exercise, kind: 'hint', hint });
  }

  /** The last hundred attempts at an exercise, oldest first. */
  attemptsOf(id: string): readonly Attempt[] {
    return this.#memory.attemptsOf(id);
  }

  /** Of all attempts at an exercise, the first that earned the most. */
  best(id: string): Attempt | undefined {
    return this.#memory.best(id);
  }

  /** The highest number of a hint that was shown; 0 where none was. */
  hintsUsed(id: string): number {
    return this.#memory.hintsUsed(id);
  }

  /** The fingerprint of each text that was read for a check in all attempts, and whether it passed. */
  textsOf(id: string, check: string): ReadonlyMap<string, boolean> {
    return this.#memory.textsOf(id, check);
  }

  #record(event: ProgressEvent): Promise<ProgressProblem | undefined> {
    this.#memory.take(event);
    this.#unsaved.push(writeLine(event));
    this.#saving = this.#saving.then(() => this.#save());
    return this.#saving;
  }

  async #save(): Promise<ProgressProblem | undefined> {
    if (this.#obstacle) return this.#obstacle;
    try {
      for (let line = this.#unsaved[0]; line !== undefined; line = this.#unsaved[0]) {
        await appendLine(this.#path, line);
        this.#unsaved.shift();
      }
      return undefined;
    } catch (error) {
      return systemProblem('not-saved', error);
    }
  }
}
