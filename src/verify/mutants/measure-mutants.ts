import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sandbox } from '../../sandbox/host/guest';
import type { Exercise } from '../../workbook/exercise';
import { inTurns } from '../../workbook/in-turns';
import type { Workbook } from '../../workbook/workbook';
import { Trial } from '../trial';
import { type Grade, type GradedMutant, gradeMutants, statusOf } from './grade-mutants';
import { makeMutants } from './make-mutants';
import { isSame, type Reason, Reasons, readReasons, type UnreadableReasons } from './reasons';

/** A reason that explains no mutant: nothing makes it any more, or a check fails it. */
export interface StaleReason {
  readonly diff: readonly string[];
  readonly because: 'no-such-mutant' | 'killed';
}

/** What the mutants of one solution say of its grader. */
export interface MeasuredMutants {
  readonly id: string;
  /** False where the solution itself does not pass: its mutants then show nothing, and are none. */
  readonly solutionPasses: boolean;
  readonly mutants: readonly GradedMutant[];
  readonly staleReasons: readonly StaleReason[];
  readonly unreadableReasons?: UnreadableReasons;
}

/** Grades every mutant of every solution, by the pipeline that grades a learner's file. */
export async function measureMutants(
  exercises: readonly Exercise[],
  workbook: Workbook,
  sandbox: Sandbox,
  seed: number,
): Promise<MeasuredMutants[]> {
  const folder = await mkdtemp(join(tmpdir(), 'cahier-mutants-'));
  const trials: Trial[] = [];
  try {
    // One exercise may import another: a mutant finds the solutions beside it.
    await cp(workbook.solutionsFolder, folder, { recursive: true });
    const tried = await inTurns(exercises, async (exercise): Promise<Tried> => {
      const { id } = exercise.grader;
      const solution = await workbook.solution(id);
      const stub = await workbook.stub(id);
      const trial = new Trial(exercise, stub, sandbox, seed);
      trials.push(trial);
      const grade = async (text: string, name: string) => {
        const path = join(folder, `${id}.${name}.ts`);
        await writeFile(path, text);
        return trial.grade(path, (checks) => statusOf(checks) === 'survived');
      };
      const passes = statusOf(await grade(solution, 'solution')) === 'survived';
      return { id, solution, grade, passes };
    });
    const passing = tried.filter(({ passes }) => passes);
    const solutions = Object.fromEntries(passing.map(({ id, solution }) => [id, solution]));
    const mutants = await makeMutants(workbook.root, solutions);
    return await inTurns(tried, async ({ id, solution, grade, passes }) => {
      const graded = await gradeMutants(solution, mutants[id] ?? [], grade);
      const reasons = await readReasons(workbook.graderFolder(id));
      return { id, solutionPasses: passes, ...explain(graded, reasons, passes) };
    });
  } finally {
    for (const trial of trials) trial.end();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A solution that has been graded as it is. */
interface Tried {
  readonly id: string;
  readonly solution: string;
  readonly grade: Grade;
  readonly passes: boolean;
}

/** Gives each mutant that passes its reason, and finds the reasons that are left over. */
function explain(
  graded: readonly GradedMutant[],
  read: Reason[] | UnreadableReasons,
  passes: boolean,
): Omit<MeasuredMutants, 'id' | 'solutionPasses'> {
  if (!Array.isArray(read)) {
    return { mutants: graded, staleReasons: [], unreadableReasons: read };
  }
  const reasons = new Reasons(read);
  const mutants = graded.map((mutant) => {
    const found = mutant.status === 'survived' ? reasons.take(mutant.diff) : undefined;
    return found ? { ...mutant, reason: found.reason } : mutant;
  });
  const staleReasons = reasons.left.flatMap(({ diff }): StaleReason[] => {
    const made = graded.filter((mutant) => isSame(mutant.diff, diff));
    // Where nothing could be judged, nothing is known of the reason either.
    if (!passes || made.some(({ status }) => status === 'unjudged')) return [];
    const isKilled = made.some(({ status }) => status === 'killed');
    return [{ diff, because: isKilled ? 'killed' : 'no-such-mutant' }];
  });
  return { mutants, staleReasons };
}
