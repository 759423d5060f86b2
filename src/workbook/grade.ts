import { randomInt } from 'node:crypto';
import { compile } from '../compile/compile';
import { readSource } from '../compile/read-source';
import { describeThrown } from '../grading/grader';
import { type CheckResult, judgeExercise, sameVerdictForAll } from '../grading/judge';
import { recogniseError } from '../grading/recognise-error';
import { SeededRandom } from '../grading/seeded-random';
import { fault, type Verdict } from '../grading/verdict';
import { type Guest, type Sandbox, startGuest } from '../sandbox/host/guest';
import { dataFolder } from '../sandbox/host/layers';
import { learnerScript } from '../sandbox/protocol';
import { explainDraw, exposeAuthorFaults } from './author-faults';
import type { Exercise } from './exercise';
import { isUntouched } from './stub';
import { readWindows } from './windows';

/** What became of one exercise: codes and data, not yet worded. */
export interface Graded {
  readonly id: string;
  readonly checks: readonly CheckResult[];
  /** The inputs that were drawn; undefined where nothing was run. */
  readonly challenge?: unknown;
  /** What the learner's code printed, as it came. */
  readonly printed: string;
  readonly durationMs: number;
}

export interface GradingOptions {
  /** The learner's file. */
  readonly path: string;
  /** The stub as it was shipped. */
  readonly stub: string;
  readonly seed: number;
  /** The file is the worked solution: what is wrong with it is said to the grader's author. */
  readonly isSolution?: boolean;
  /** The folder of the data set. */
  readonly dataFolder: string;
  /** Gives a fresh guest whose Math.random follows `guestSeed(seed)`. */
  readonly startGuest: () => Guest;
}

/** A seed for a run that was given none: small enough to be typed again. */
export function drawSeed(): number {
  return randomInt(1, 1_000_000);
}

/** What seeds the guest's own Math.random in a run: apart from the challenge, which it must not tell. */
export function guestSeed(seed: number): number {
  return new SeededRandom(seed, 'guest').integer(1, 2_147_483_647);
}

/** How a run outside any loop is graded: a guest is started for it alone. */
export function guestFor(sandbox: Sandbox, seed: number) {
  return {
    seed,
    dataFolder: dataFolder(sandbox.buildFolder),
    startGuest: () => startGuest(sandbox, guestSeed(seed)),
  };
}

/**
 * Grades one exercise: compile, observe in the sandbox, judge. A fault of ours is tried once more
 * and then said; it is never taken for a wrong answer.
 */
export async function gradeExercise(exercise: Exercise, options: GradingOptions): Promise<Graded> {
  const start = performance.now();
  let graded = await gradeOnce(exercise, options);
  if (graded.checks.some(({ verdict }) => verdict.status === 'fault')) {
    graded = await gradeOnce(exercise, options);
  }
  return { id: exercise.grader.id, ...graded, durationMs: performance.now() - start };
}

type Outcome = Pick<Graded, 'checks' | 'challenge' | 'printed'>;

async function gradeOnce(exercise: Exercise, options: GradingOptions): Promise<Outcome> {
  const { grader } = exercise;
  const unjudged = (verdict: Verdict, printed = ''): Outcome => ({
    checks: sameVerdictForAll(grader, verdict),
    printed,
  });
  try {
    const source = readSource(options.path);
    if (source.kind === 'missing') return unjudged({ status: 'todo' });
    if (source.kind === 'unusable') return unjudged(source.verdict);
    if (isUntouched(source.text, options.stub)) return unjudged({ status: 'todo' });
    const windows = await readWindows(options.dataFolder);
    const guest = options.startGuest();
    const compiled = await compile(options.path, source.text, learnerScript).catch((error) => {
      guest.dismiss();
      throw error;
    });
    if (compiled.kind === 'refused') {
      guest.dismiss();
      return unjudged(compiled.verdict);
    }
    // Drawn only now: the learner's code is fixed before the inputs exist.
    let challenge: unknown;
    try {
      challenge = grader.draw(new SeededRandom(options.seed, grader.id), windows);
    } catch (error) {
      guest.dismiss();
      return unjudged(await explainDraw(describeThrown(error)));
    }
    const run = await guest.run({ exerciseId: grader.id, challenge, code: compiled.code });
    if (run.ending.kind === 'refused') return unjudged(run.ending.verdict, run.printed);
    if (run.ending.kind === 'threw') {
      const { error } = run.ending;
      return unjudged(recogniseError(error, compiled.locate(error)), run.printed);
    }
    const { observations } = run.ending;
    const judged = judgeExercise(grader, observations, challenge, compiled.locate);
    const checks = await exposeAuthorFaults(exercise, judged, {
      observations,
      isSolution: options.isSolution ?? false,
      locate: compiled.locate,
    });
    return { checks, challenge, printed: run.printed };
  } catch (error) {
    return unjudged(fault('sandbox-broken', { message: String(error) }));
  }
}
