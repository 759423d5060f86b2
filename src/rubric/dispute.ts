import { failed, type Judgement, review } from '../grading/verdict';
import type { ExplanationFeedback, HandedOn } from './feedback';
import { cleanText, mostCharacters } from './fold';
import { quote } from './quote';

/**
 * A line of its own, at any place in the answer: `Je conteste : …`, `I dispute: …`; between quotation
 * marks too, as a sentence of ours may have shown it. An answer that is one line has it as its last
 * sentence, with a colon.
 */
const disputes = [
  /^[ \t]*(?:[-*>/#"'“‘«]+[ \t]*)?(?:je conteste|i dispute)(?![\p{L}\p{N}])[ \t:,.–—"'”’»-]*(.*)$/gimu,
  /(?<=[.!?»”"')][ \t]{1,3})(?:je conteste|i dispute) ?:[ \t]*(.*)$/gimu,
];

/** An answer without its disputes, and the reason that the first of them gives. */
function splitDispute(text: string): { own: string; reason?: string } {
  const reasons: string[] = [];
  const keep = (_: string, reason: string) => {
    reasons.push(quote(reason));
    return '';
  };
  const own = disputes.reduce((rest, dispute) => rest.replace(dispute, keep), withoutMiddle(text));
  const [reason] = reasons;
  return reason === undefined ? { own: text } : { own, reason };
}

/** A dispute stands at the end of a text, too long or not. */
function withoutMiddle(text: string): string {
  const half = mostCharacters / 2;
  if (text.length <= mostCharacters) return cleanText(text);
  return cleanText(`${text.slice(0, half)}\n${text.slice(1 - half)}`);
}

/**
 * Lets a learner ask for a person: whatever they wrote themselves is kept for one where their answer
 * has a line of dispute, be it too short or too long. It can neither make an answer pass nor excuse
 * one in which there is nothing to read.
 */
export function allowDispute<Idea extends string, Doubt extends string>(
  judge: (text: string) => Judgement<ExplanationFeedback<Idea, Doubt>>,
): (text: string) => Judgement<ExplanationFeedback<Idea, Doubt>> {
  return (text) => {
    const { own, reason } = splitDispute(text);
    // Without its dispute, a text that is too long could be short enough.
    const verdict = judge(text.length > mostCharacters ? text : own);
    if (reason === undefined || verdict.status === 'passed') return verdict;
    switch (verdict.code) {
      case 'answer-not-known':
        return verdict;
      case 'answer-empty':
      case 'answer-unchanged':
      case 'answer-copies-prompt':
        return failed('dispute-alone', {});
      default: {
        const was = { code: verdict.code, data: verdict.data } as HandedOn<Idea, Doubt>;
        return review('disputed', { reason, was });
      }
    }
  };
}
