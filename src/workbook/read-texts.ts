import type { CheckResult } from '../grading/judge';
import type { Exercise } from './exercise';

/** A check whose observation is a text that was read, and not one in which there was nothing to read. */
export interface ReadText extends CheckResult {
  readonly observation: string;
}

/** The explanations of an exercise that were read, whatever became of them. */
export function readTexts({ rubric }: Exercise, checks: readonly CheckResult[]): ReadText[] {
  return rubric ? checks.filter(isReadText) : [];
}

function isReadText(check: CheckResult): check is ReadText {
  const { status } = check.verdict;
  const wasRead = status === 'passed' || status === 'revise' || status === 'review';
  return wasRead && typeof check.observation === 'string';
}
