import type { Exercise } from '../workbook/exercise';
import type { Paper } from './picture';

/** What became of an exercise, as far as a picture needs it: fresh, or read back from a report. */
interface Judged {
  readonly checks: ReadonlyArray<{ readonly id: string; readonly observation?: unknown }>;
  readonly challenge?: unknown;
}

/**
 * The picture of what was judged, where the exercise has one and there is something worth drawing.
 * Never throws: a verdict must not be lost to its picture.
 */
export function drawPicture(
  { picture }: Exercise,
  { checks, challenge }: Judged,
  paper: Paper,
): string | undefined {
  // Nothing was run.
  if (challenge === undefined) return undefined;
  const observationOf = (id: string) => checks.find((check) => check.id === id)?.observation;
  try {
    return picture?.({ ...paper, observationOf, challenge });
  } catch {
    return undefined;
  }
}
