import { SeededRandom } from '../../../grading/seeded-random';
import type { LabelledAnswer } from '../../measure/labelled';
import { readSentences } from '../../read';
import { parseRubric, type Rubric } from '../../rubric';
import { RubricReader } from '../../rubric-reader';
import { exchange, type Swap, shuffle } from '../../testing/spoil';
import { findingsOf } from '../agree';
import { mostTokens, tells } from '../second-reader';
import { findingTokens, type Token } from '../tokens';
import { labelsOf } from './examples';
import { addRemark, type Remark } from './remarks';

/** An answer as the networks of a second reader see it, with what they are to tell of it. */
export interface Lesson {
  /** What each output is to tell; null where nobody said. */
  readonly targets: readonly (boolean | null)[];
  readonly tokens: readonly (readonly [Token['features'], Token['kinds'], Token['worths']])[];
  readonly weight: number;
  /** Which share of the lessons of its kind is read in each epoch. */
  readonly share: number;
}

type Kind = Pick<Lesson, 'weight' | 'share'>;

/** What is not a whole answer as somebody wrote it counts less. */
const joined = { weight: 0.25, share: 0.2 };
const exchanged = { weight: 0.5, share: 0.5 };
const disordered = { weight: 0.5, share: 0.4 };
const withRemark = { weight: 0.75, share: 0.3 };
const remarkAlone = { weight: 0.5, share: 1 };
const real = { weight: 1, share: 1 };

/** How many remarks a good answer is read with, one at a time: each once true and once gone wrong. */
const remarksOfAnswer = 4;

/** Makes lessons of answers, and of what becomes of good ones when they are spoiled or say one thing more. */
export function lessonMaker(rubric: Rubric, swaps: readonly Swap[], remarks: readonly Remark[]) {
  const read = parseRubric(rubric.data);
  const { given, placeholder, data } = rubric;
  const reader = new RubricReader({ given, placeholder, data });
  const ideas = Object.keys(read.ideas);

  const tokensOf = (text: string): Lesson['tokens'] => {
    const { first, sentences } = reader.study(readSentences(text));
    const tokens = [
      ...sentences.flatMap((each) => each.tokens).slice(0, mostTokens),
      ...findingTokens(findingsOf(first)),
    ];
    return tokens.map(({ features, kinds, worths }) => [features, kinds, worths]);
  };
  const lessonOf = (answer: LabelledAnswer, kind: Kind): Lesson => {
    const labels = labelsOf(answer, read);
    const targets = [...labels.ideas.values(), ...labels.groups, labels.hasMisconception];
    return {
      targets: [...targets.map((target) => target ?? null), answer.pass],
      tokens: tokensOf(answer.text),
      ...kind,
    };
  };
  /** Only so much is known of it: whether it says what is false, and whether it may pass. */
  const partlyKnown = (
    text: string,
    known: { hasMisconception: boolean | null; pass: boolean | null },
    kind: Kind,
  ): Lesson => ({
    targets: [...[...ideas, ...read.required].map(() => null), known.hasMisconception, known.pass],
    tokens: tokensOf(text),
    ...kind,
  });
  const spoiled = { hasMisconception: true, pass: false };
  /** A true remark takes nothing away, and may bring an idea; one gone wrong spoils all. */
  const lessonsWithRemarks = (answer: LabelledAnswer): Lesson[] => {
    const random = new SeededRandom(1, answer.text);
    const choice = remarks.filter(
      ({ lang }) => [lang, answer.lang].includes('mixed') || lang === answer.lang,
    );
    if (choice.length === 0) return [];
    return Array.from({ length: remarksOfAnswer }, () => {
      const chosen = choice[random.integer(0, choice.length - 1)] as Remark;
      const good = lessonOf(
        { ...answer, text: addRemark(answer.text, chosen.true, random) },
        withRemark,
      );
      const targets = good.targets.map((target, at) =>
        at < ideas.length && !target ? null : target,
      );
      const wrong = addRemark(answer.text, chosen.false, random);
      return [{ ...good, targets }, partlyKnown(wrong, spoiled, withRemark)];
    }).flat();
  };

  return {
    tells: [
      ...ideas.map(tells.idea),
      ...read.required.map((_group, index) => tells.group(index)),
      tells.misconception,
      tells.complete,
    ],
    ofAnswer: (answer: LabelledAnswer): Lesson[] => {
      const own = lessonOf(answer, real);
      if (!answer.pass) return [own];
      const swapped = swaps
        .map((swap) => exchange(answer.text, swap))
        .filter((text) => text !== answer.text);
      const words = answer.text.split(/\s+/);
      const seed = new SeededRandom(1, answer.text).integer(10, 1000);
      const shuffled = [
        shuffle(words, seed),
        // Sentence by sentence: what is said of whom is kept better, and the order lost all the same.
        answer.text
          .split(/(?<=[.!?;:])\s+/)
          .map((sentence) => shuffle(sentence.split(/\s+/), seed))
          .join(' '),
        words.filter((word) => word.length > 5).join(', '),
      ];
      return [
        own,
        ...swapped.map((text) => partlyKnown(text, spoiled, exchanged)),
        ...shuffled.map((text) =>
          partlyKnown(text, { hasMisconception: null, pass: false }, disordered),
        ),
        ...lessonsWithRemarks(answer),
      ];
    },
    ofRemark: (each: Remark): Lesson[] => [
      // Alone it may be a whole answer, and may pass: nobody said.
      partlyKnown(each.true, { hasMisconception: false, pass: null }, remarkAlone),
      partlyKnown(each.false, spoiled, remarkAlone),
    ],
    ofJoined: (answer: LabelledAnswer): Lesson => lessonOf(answer, joined),
  };
}
