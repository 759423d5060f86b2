import type { SeededRandom } from '../../../grading/seeded-random';
import type { LabelledAnswer } from '../../measure/labelled';

/** A sentence that a learner may add to a good answer, and the same one gone wrong: `remarks/*.jsonl`. */
export interface Remark {
  readonly lang: LabelledAnswer['lang'];
  readonly true: string;
  readonly false: string;
}

/** Not after a question, which the next sentence answers, nor after the number of an item. */
const sentenceEnds = /(?<=[^\d][.!…])\s+/;
/** How often a remark comes last, where it interrupts nothing. */
const shareOfLast = 0.6;

/** Adds a remark between two sentences of a text, before the first or after the last. */
export function addRemark(text: string, remark: string, random: SeededRandom): string {
  const sentences = text.trim().split(sentenceEnds);
  const isLast = random.number(0, 1) < shareOfLast;
  const place = isLast ? sentences.length : random.integer(0, sentences.length);
  const before = sentences.slice(0, place).map(ended);
  return [...before, ended(remark), ...sentences.slice(place)].join(' ');
}

function ended(sentence: string): string {
  return /[.!?…)]["”»]?$/.test(sentence) ? sentence : `${sentence.replace(/[\s,;:]+$/, '')}.`;
}
