import type { Grader } from './grader';
import { fault, skipped, type Verdict } from './verdict';

/**
 * What keeps a check from being judged: another check that failed, on which it depends, near or far;
 * or a mistake of its author's in what it declares to need.
 *
 * @param verdictOf how each check was judged, as if it depended on nothing
 * @returns undefined where nothing does
 */
export function findHindrance(
  grader: Grader,
  id: string,
  verdictOf: (id: string) => Verdict,
): Verdict | undefined {
  const mistake = findMistake(grader, id, []);
  if (mistake) return mistake;
  const broken = findBroken(grader, id, verdictOf);
  return broken === undefined ? undefined : skipped(broken);
}

const needsOf = ({ checks }: Grader, id: string) => checks[id]?.needs ?? [];

/** @param path from the check that was asked about to the one that needs this one */
function findMistake(grader: Grader, id: string, path: readonly string[]): Verdict | undefined {
  const start = path.indexOf(id);
  if (start !== -1) return fault('circular-needs', { checks: [...path.slice(start), id] });
  const known = Object.keys(grader.checks);
  const need = needsOf(grader, id).find((candidate) => !known.includes(candidate));
  if (need !== undefined) return fault('unknown-need', { check: id, need, known });
  for (const next of needsOf(grader, id)) {
    const mistake = findMistake(grader, next, [...path, id]);
    if (mistake) return mistake;
  }
  return undefined;
}

/** The check at the bottom of it all: what it needs itself did not fail. */
function findBroken(
  grader: Grader,
  id: string,
  verdictOf: (id: string) => Verdict,
): string | undefined {
  for (const need of needsOf(grader, id)) {
    const deeper = findBroken(grader, need, verdictOf);
    if (deeper !== undefined) return deeper;
    if (verdictOf(need).status === 'failed') return need;
  }
  return undefined;
}
