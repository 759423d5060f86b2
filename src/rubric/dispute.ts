import { type Judgement, review } from '../grading/verdict';
import type { ExplanationFeedback, HandedOn } from './feedback';
import { cleanText } from './fold';
import { quote } from './quote';

/** A line of its own, at any place in the answer: `Je conteste : …`, `I dispute: …`. */
const disputeLine =
  /^[ \t]*(?:[-*>/#]+[ \t]*)?(?:je conteste|i dispute)(?![\p{L}\p{N}])[ \t:,.–—-]*(.*)$/gimu;

/** An answer without its disputes, and the reason that the first of them gives. */
function splitDispute(text: string): { own: string; reason?: string } {
  const reasons: string[] = [];
  const own = cleanText(text).replace(disputeLine, (_, reason: string) => {
    reasons.push(quote(reason));
    return '';
  });
  const [reason] = reasons;
  return reason === undefined ? { own: text } : { own, reason };
}

/**
 * Lets a learner ask for a person: what would be `revise` or `review` is kept for one where their
 * answer has a line of dispute. It can neither make an answer pass nor excuse a blank one.
 */
export function allowDispute<Idea extends string, Doubt extends string>(
  judge: (text: string) => Judgement<ExplanationFeedback<Idea, Doubt>>,
): (text: string) => Judgement<ExplanationFeedback<Idea, Doubt>> {
  return (text) => {
    const { own, reason } = splitDispute(text);
    const verdict = judge(own);
    if (reason === undefined || verdict.status === 'passed' || verdict.status === 'failed') {
      return verdict;
    }
    const was = { code: verdict.code, data: verdict.data } as HandedOn<Idea, Doubt>;
    return review('disputed', { reason, was });
  };
}
