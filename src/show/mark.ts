import type { CheckReport } from '../report/schema';
import type { Terminal } from './terminal';

const marks = {
  passed: '✓',
  failed: '✗',
  todo: '·',
  revise: '~',
  review: '?',
  skipped: '–',
  ungraded: '–',
  fault: '!',
} as const;

/** The sign of a status, in its colour. */
export function mark(status: CheckReport['status'], { paint }: Terminal): string {
  const colour = {
    passed: paint.green,
    failed: paint.red,
    todo: paint.dim,
    revise: paint.yellow,
    review: paint.cyan,
    skipped: paint.dim,
    ungraded: paint.dim,
    fault: paint.magenta,
  }[status];
  return colour(marks[status]);
}
