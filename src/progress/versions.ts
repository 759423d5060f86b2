import { createHash } from 'node:crypto';
import type { CheckResult } from '../grading/judge';
import { afterRevisions } from '../rubric';
import type { Exercise } from '../workbook/exercise';
import type { Graded } from '../workbook/grade';
import { readTexts } from '../workbook/read-texts';
import type { Progress } from './progress';

/** A fingerprint of each open answer that was read, by its check: the texts themselves are not kept. */
export function fingerprintsOf(
  exercise: Exercise,
  checks: readonly CheckResult[],
): Record<string, string> {
  const read = readTexts(exercise, checks);
  return Object.fromEntries(read.map(({ id, observation }) => [id, fingerprint(observation)]));
}

/**
 * The same grading where it is known what the learner wrote before: what is still to be revised in
 * the third version of an explanation, since one that passed if any did, is kept for a person.
 */
export function considerVersions(exercise: Exercise, graded: Graded, progress: Progress): Graded {
  const fingerprints = fingerprintsOf(exercise, graded.checks);
  const checks = graded.checks.map((check) => {
    const now = fingerprints[check.id];
    if (now === undefined) return check;
    const before = [...progress.textsOf(graded.id, check.id)];
    const lastPassed = before.findLastIndex(([, isPassed]) => isPassed);
    const versions = new Set(before.slice(lastPassed + 1).map(([text]) => text)).add(now);
    return { ...check, verdict: afterRevisions(check.verdict, versions.size) };
  });
  return { ...graded, checks };
}

/** Whether the learner has rewritten an explanation since the versions that the progress knows. */
export function hasNewText(exercise: Exercise, graded: Graded, progress: Progress): boolean {
  const texts = Object.entries(fingerprintsOf(exercise, graded.checks));
  return texts.some(([check, text]) => !progress.textsOf(graded.id, check).has(text));
}

/** By its words alone: other spaces, marks or capitals are no other version. */
function fingerprint(text: string): string {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 16);
}
