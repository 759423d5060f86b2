import type { Attempt, ProgressEvent } from './line';

/** So that years of attempts take no more memory than a week's. */
const mostAttempts = 100;

interface ExerciseMemory {
  attempts: Attempt[];
  best?: Attempt;
  hints: number;
  /** By check, the fingerprint of each text that was read, and whether it passed: of all attempts. */
  texts: Map<string, Map<string, boolean>>;
}

/** What is remembered of each exercise while Cahier runs. */
export class Memory {
  readonly #exercises = new Map<string, ExerciseMemory>();

  take(event: ProgressEvent): void {
    const memory = this.#of(event.exercise);
    if (event.kind === 'hint') {
      memory.hints = Math.max(memory.hints, event.hint);
      return;
    }
    memory.attempts.push(event);
    if (memory.attempts.length > mostAttempts) memory.attempts.shift();
    if (!memory.best || isBetter(event, memory.best)) memory.best = event;
    for (const [check, fingerprint] of Object.entries(event.texts ?? {})) {
      const known = memory.texts.get(check) ?? new Map();
      memory.texts.set(check, known.set(fingerprint, event.passed.includes(check)));
    }
  }

  /** The last hundred, oldest first. */
  attemptsOf(id: string): readonly Attempt[] {
    return [...(this.#exercises.get(id)?.attempts ?? [])];
  }

  /** Of all attempts, the first that earned the most. */
  best(id: string): Attempt | undefined {
    return this.#exercises.get(id)?.best;
  }

  /** The number of the last hint that was shown; 0 where none was. */
  hintsUsed(id: string): number {
    return this.#exercises.get(id)?.hints ?? 0;
  }

  /** The fingerprint of each text that was read for a check, and whether it passed. */
  textsOf(id: string, check: string): ReadonlyMap<string, boolean> {
    return this.#exercises.get(id)?.texts.get(check) ?? new Map();
  }

  #of(id: string): ExerciseMemory {
    const memory = this.#exercises.get(id) ?? { attempts: [], hints: 0, texts: new Map() };
    this.#exercises.set(id, memory);
    return memory;
  }
}

/** By the share of the points: an exercise may have been worth another number of them. */
function isBetter(one: Attempt, other: Attempt): boolean {
  return one.points * other.maxPoints > other.points * one.maxPoints;
}
