import type { LabelledAnswer } from '../../measure/labelled';
import { readSentences } from '../../read';
import type { ReadRubric } from '../../rubric';
import { TermFinder } from '../../terms';
import type { Remark } from './remarks';

/** From here on two answers are twins, one made of the other: Dice's coefficient of their pairs of words. */
const leastInCommon = 0.5;
/** A sentence of fewer words says too little by itself. */
const leastWords = 5;

const sentenceEnds = /(?<=[.!?;])\s+/;

/** Such a beginning leans on the sentence before. */
const leaning =
  /^(?:c['’]|l['’]autre|(?:it|its|he|she|they|this|that|these|those|each|both|so|and|but|then|there|the (?:other|second|latter|former|first|one)|ils?|elles?|cela|ça|ce|ces|cet|cette|celui|celles?|ceux|chacun|lui|ses?|son|sa|leurs?|les deux|donc|et|mais|alors|puis|l[ea] (?:seconde?|premier|première))(?!\p{L}))/iu;
/** « Il en a trois » says nothing without the sentence before. */
const leaningWithin = /(?<!\p{L})(?:en (?:a|ont|possède|compte)|n['’]en)(?!\p{L})/iu;
/** Where an answer speaks so of what it has named, the order of the names is half of what it says. */
const pointing =
  /(?<!\p{L})(?:former|latter|respective(?:ly)?|in (?:that|this) order|dans (?:cet|l['’]) ?ordre|premi(?:er|ère)|seconde?|l['’]une?|respectivement)(?!\p{L})/iu;

/**
 * What one sentence of a good answer says, and what became of it in the same answer gone wrong: where
 * an author wrote both, where one sentence alone differs, and where it can be understood by itself.
 *
 * @param answers of one file, which is one author's
 */
export function twinsIn(answers: readonly LabelledAnswer[], rubric: ReadRubric): Remark[] {
  const names = new TermFinder(rubric.subjects);
  const standsAlone = (sentence: string) => {
    const words = readSentences(sentence).flatMap((each) => each.words);
    return (
      words.length >= leastWords &&
      !leaning.test(sentence) &&
      !leaningWithin.test(sentence) &&
      names.find(words).length > 0
    );
  };
  const good = answers.filter(({ pass }) => pass);
  const wrong = answers.filter(({ pass, misconceptions }) => !pass && misconceptions.length > 0);
  return wrong.flatMap((answer) => {
    const twin = closestTo(answer, good);
    if (!twin || pointing.test(twin.text)) return [];
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
