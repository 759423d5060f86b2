import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CheckResult } from '../../grading/judge';
import type { Sandbox } from '../../sandbox/host/guest';
import type { Exercise } from '../../workbook/exercise';
import { gradeExercise, guestFor } from '../../workbook/grade';
import { inTurns } from '../../workbook/in-turns';
import type { Workbook } from '../../workbook/workbook';
import { makeMutants } from './make-mutants';
import { applyMutant, diffOf, lineOf, type Mutant } from './mutant';
import { isSame, type Reason, Reasons, readReasons, type UnreadableReasons } from './reasons';

/** What became of one mutant. */
export interface GradedMutant {
  readonly mutator: string;
  /** Where it is in the solution, from 1. */
  readonly line: number;
  readonly diff: readonly string[];
  /** `survived`: it passes every check. `unjudged`: by a fault of ours, so it counts for nothing. */
  readonly status: 'killed' | 'survived' | 'unjudged';
  /** The checks that it does not pass, and what each says: a code. */
  readonly failed: ReadonlyArray<{ readonly check: string; readonly code: string }>;
  /** Why it may pass. */
  readonly reason?: Reason['reason'];
}

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
  const ids = exercises.map(({ grader }) => grader.id);
  const solutions = new Map(
    await Promise.all(ids.map(async (id) => [id, await workbook.solution(id)] as const)),
  );
  const mutants = await makeMutants(workbook.root, Object.fromEntries(solutions));
  const folder = await mkdtemp(join(tmpdir(), 'cahier-mutants-'));
  try {
    // One exercise may import another: a mutant finds the solutions beside it.
    await cp(workbook.solutionsFolder, folder, { recursive: true });
    const measured: MeasuredMutants[] = [];
    for (const exercise of exercises) {
      const { id } = exercise.grader;
      const stub = await workbook.stub(id);
      const grade = async (text: string, name: string) => {
        const path = join(folder, `${id}.${name}.ts`);
        await writeFile(path, text);
        return (await gradeExercise(exercise, { path, stub, ...guestFor(sandbox, seed) })).checks;
      };
      const reasons = await readReasons(workbook.graderFolder(id));
      const solution = solutions.get(id) ?? '';
      measured.push(await measure(id, solution, mutants[id] ?? [], reasons, grade));
    }
    return measured;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Grade = (text: string, name: string) => Promise<readonly CheckResult[]>;

async function measure(
  id: string,
  solution: string,
  mutants: readonly Mutant[],
  read: Reason[] | UnreadableReasons,
  grade: Grade,
): Promise<MeasuredMutants> {
  const unreadable = Array.isArray(read) ? {} : { unreadableReasons: read };
  if (statusOf(await grade(solution, 'solution')) !== 'survived') {
    return { id, solutionPasses: false, mutants: [], staleReasons: [], ...unreadable };
  }
  const numbered = mutants.map((mutant, index) => ({ mutant, name: `mutant-${index}` }));
  const graded = await inTurns(numbered, async ({ mutant, name }): Promise<GradedMutant> => {
    const checks = await grade(applyMutant(solution, mutant), name);
    return {
      mutator: mutant.mutator,
      line: lineOf(solution, mutant),
      diff: diffOf(solution, mutant),
      status: statusOf(checks),
      failed: checks.flatMap(({ id: check, verdict }) =>
        verdict.status === 'passed' ? [] : [{ check, code: codeOf(verdict) }],
      ),
    };
  });
  const reasons = new Reasons(Array.isArray(read) ? read : []);
  const explained = graded.map((mutant) => {
    const found = mutant.status === 'survived' ? reasons.take(mutant.diff) : undefined;
    return found ? { ...mutant, reason: found.reason } : mutant;
  });
  const staleReasons = reasons.left.map(
    ({ diff }): StaleReason => ({
      diff,
      because: graded.some((mutant) => isSame(mutant.diff, diff)) ? 'killed' : 'no-such-mutant',
    }),
  );
  return { id, solutionPasses: true, mutants: explained, staleReasons, ...unreadable };
}

/**
 * A mutant that is refused, runs out of time or memory, or has an explanation left to revise does not
 * pass either, and so is killed: what counts is that a learner who wrote it would be told.
 */
function statusOf(checks: readonly CheckResult[]): GradedMutant['status'] {
  if (checks.some(({ verdict }) => verdict.status === 'fault')) return 'unjudged';
  return checks.every(({ verdict }) => verdict.status === 'passed') ? 'survived' : 'killed';
}

function codeOf(verdict: CheckResult['verdict']): string {
  return 'code' in verdict ? verdict.code : verdict.status;
}
