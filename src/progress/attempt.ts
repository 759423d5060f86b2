import type { ExerciseReport } from '../report/schema';
import type { Attempt } from './line';

/**
 * What is kept of a graded exercise. Nothing of one that is not begun or not graded here, and nothing
 * where Cahier itself failed: its points would say too little.
 *
 * @param texts the fingerprint of each open answer that was read
 */
export function attemptOf(
  report: ExerciseReport,
  seed: number,
  time: Date,
  texts: Readonly<Record<string, string>> = {},
): Attempt | undefined {
  const { id, status, points, maxPoints, checks } = report;
  if (status === 'todo' || status === 'ungraded' || status === 'fault') return undefined;
  const passed = checks.filter((check) => check.status === 'passed').map((check) => check.id);
  const failed = checks
    .filter((check) => check.status === 'failed')
    .map((check) => [check.id, check.code ?? '']);
  return {
    time: time.toISOString(),
    exercise: id,
    kind: 'attempt',
    status,
    points,
    maxPoints,
    seed,
    passed,
    failed: Object.fromEntries(failed),
    ...(Object.keys(texts).length > 0 ? { texts } : {}),
  };
}

/** How many of the last attempts, without a break, failed this check with the same code. */
export function sameMistakeInARow(attempts: readonly Attempt[], checkId: string): number {
  const code = attempts.at(-1)?.failed[checkId];
  if (code === undefined) return 0;
  const another = attempts.findLastIndex((attempt) => attempt.failed[checkId] !== code);
  return attempts.length - 1 - another;
}

/**
 * The checks that failed in the attempt before, if there was one, and pass now. Where one cause failed
 * them all, as a syntax error does, none of them was wrong.
 */
export function mendedSince(previous: Attempt | undefined, now: Attempt): string[] {
  if (!previous || hadOneCause(previous)) return [];
  return now.passed.filter((checkId) => Object.hasOwn(previous.failed, checkId));
}

function hadOneCause({ passed, failed }: Attempt): boolean {
  const codes = Object.values(failed);
  return passed.length === 0 && codes.length > 1 && new Set(codes).size === 1;
}
