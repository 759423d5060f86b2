import { review, type Verdict } from '../grading/verdict';
import type { HandedOn } from './feedback';

/** The first version and two revisions. */
const mostVersions = 3;

/** What an explanation may be revised for. */
const revisable: readonly HandedOn<string, string>['code'][] = [
  'answer-too-long',
  'reads-like-keywords',
  'words-out-of-order',
  'not-found-yet',
  'in-doubt',
];

/**
 * What becomes of a verdict on an explanation that was written several times: where two revisions did
 * not help, the program is of no more help either, and a person reads.
 *
 * @param versions how many different texts did not pass, this one among them
 */
export function afterRevisions(verdict: Verdict, versions: number): Verdict {
  if (verdict.status !== 'revise' || versions < mostVersions) return verdict;
  const { code, data } = verdict;
  return revisable.some((each) => each === code)
    ? review('revised-twice', { was: { code, data } })
    : verdict;
}
