import { type Guest, startGuest } from '../sandbox/host/guest';
import { dataFolder } from '../sandbox/host/layers';
import type { Exercise } from '../workbook/exercise';
import { type Graded, gradeExercise, guestSeed } from '../workbook/grade';
import type { Workbook } from '../workbook/workbook';
import type { GuestPool } from './guest-pool';

export interface GradedOnce extends Graded {
  readonly seed: number;
}

/**
 * Grades exercises as they are saved. A save during a run cancels it: only the newest text of a file
 * is ever shown.
 */
export class Runner {
  readonly #current = new Map<string, { guest?: Guest }>();

  constructor(
    readonly workbook: Workbook,
    readonly pool: GuestPool,
    /** The stub of each exercise, by id. */
    readonly stubs: ReadonlyMap<string, string>,
  ) {}

  /** What became of the exercise; nothing where a newer run of it has begun since. */
  async grade(exercise: Exercise): Promise<GradedOnce | undefined> {
    const { id } = exercise.grader;
    this.#current.get(id)?.guest?.dismiss();
    const run: { guest?: Guest } = {};
    this.#current.set(id, run);
    const { seed, guest } = this.pool.take();
    let isUsed = false;
    const graded = await gradeExercise(exercise, {
      path: this.workbook.exerciseFile(id),
      stub: this.stubs.get(id) ?? '',
      seed,
      dataFolder: dataFolder(this.pool.sandbox.buildFolder),
      startGuest: () => {
        // A fault of ours is tried again, and needs another guest.
        run.guest = isUsed ? startGuest(this.pool.sandbox, guestSeed(seed)) : guest;
        isUsed = true;
        run.guest.alert();
        return run.guest;
      },
    });
    // An untouched stub or a file that cannot be read needs none.
    if (!isUsed) this.pool.giveBack({ seed, guest });
    if (this.#current.get(id) !== run) return undefined;
    this.#current.delete(id);
    return { ...graded, seed };
  }

  /** Ends every run. */
  close(): void {
    for (const { guest } of this.#current.values()) guest?.dismiss();
    this.#current.clear();
  }
}
