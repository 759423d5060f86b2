import type { LabelledAnswer } from '../../measure/labelled';
import { readSentences } from '../../read';
import type { ReadRubric } from '../../rubric';
import { TermFinder } from '../../terms';
import type { Remark } from './remarks';

/** From here on two answers by one author are twins: one was made of the other. */
const leastInCommon = 0.5;
const fewestWords = 5;

const sentenceEnds = /(?<=[.!?;])\s+/;

/** Such a beginning leans on the sentence before. */
const leaning =
  /^(?:it|its|he|she|they|this|that|these|those|each|both|so|and|but|the (?:other|second|latter|former|first|one)|ils?|elles?|cela|ça|ce|c['’]|celui|celle|chacun|lui|ses?|son|sa|donc|et|mais|l['’]autre|l[ea] (?:second|première|premier)e?)(?!\p{L})/iu;

/**
 * What one sentence of a good answer says, and what became of it in the same answer gone wrong: where
 * an author wrote both, where one sentence alone differs, and where it can be understood by itself.
 *
 * @param answers of one author
 */
export function twinsIn(answers: readonly LabelledAnswer[], rubric: ReadRubric): Remark[] {
  const names = new TermFinder(rubric.subjects);
  const standsAlone = (sentence: string) => {
    const words = readSentences(sentence).flatMap((each) => each.words);
    return words.length >= fewestWords && !leaning.test(sentence) && names.find(words).length > 0;
  };
  const good = answers.filter(({ pass }) => pass);
  const wrong = answers.filter(({ pass, misconceptions }) => !pass && misconceptions.length > 0);
  return wrong.flatMap((answer) => {
    const twin = closestTo(answer, good);
    if (!twin) return [];
    const [before, after] = [twin.text.split(sentenceEnds), answer.text.split(sentenceEnds)];
    const [was, ...more] = before.filter((sentence) => !after.includes(sentence));
    const [became, ...others] = after.filter((sentence) => !before.includes(sentence));
    if (!was || !became || more.length > 0 || others.length > 0) return [];
    if (!standsAlone(was) || !standsAlone(became)) return [];
    return [{ lang: answer.lang, true: was, false: became }];
  });
}

function closestTo(answer: LabelledAnswer, others: readonly LabelledAnswer[]) {
  const own = pairsOfWords(answer.text);
  const ranked = others
    .filter(({ lang }) => lang === answer.lang)
    .map((other) => ({ other, inCommon: shareInCommon(own, pairsOfWords(other.text)) }))
    .sort((a, b) => b.inCommon - a.inCommon);
  return ranked.find(({ inCommon }) => inCommon >= leastInCommon)?.other;
}

function pairsOfWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  return new Set(words.map((word, at) => `${word} ${words[at + 1] ?? ''}`));
}

/** Dice's coefficient. */
function shareInCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((each) => other.has(each)).length;
  return (2 * common) / (one.size + other.size);
}
