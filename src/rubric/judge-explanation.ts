import type { Judgement } from '../grading/verdict';
import { explanationAssessor } from './assess';
import { allowDispute } from './dispute';
import type { ExplanationFeedback } from './feedback';
import type { Rubric } from './rubric';

/** Makes the judge of an explanation from its rubric; a learner may dispute what it says. */
export function explanationJudge<Idea extends string, Doubt extends string>(
  rubric: Rubric<Idea, Doubt>,
): (text: string) => Judgement<ExplanationFeedback<Idea, Doubt>> {
  const assess = explanationAssessor(rubric);
  return allowDispute((text) => assess(text).verdict);
}
