import { SeededRandom } from '../../grading/seeded-random';
import type { LabelledAnswer } from '../measure/labelled';
import { readSentences } from '../read';
import { parseRubric, type Rubric } from '../rubric';
import { RubricReader } from '../rubric-reader';
import { exchange, type Swap, shuffle } from '../testing/spoil';
import { findingsOf } from './agree';
import { labelsOf } from './examples';
import { mostTokens, tells } from './second-reader';
import { findingTokens, type Token } from './tokens';

/** An answer as the networks of a second reader see it, with what they are to tell of it. */
export interface Lesson {
  /** What each output is to tell; null where nobody said. */
  readonly targets: readonly (boolean | null)[];
  readonly tokens: readonly (readonly [Token['features'], Token['kinds'], Token['worths']])[];
  readonly weight: number;
  /** Which share of the lessons of its kind is read in each epoch. */
  readonly share: number;
}

/** An answer that was joined from parts, or spoiled, counts less than a real one. */
const joined = { weight: 0.25, share: 0.375 };
const spoiled = { weight: 0.5, share: 0.4 };
const real = { weight: 1, share: 1 };

/** Makes lessons of answers, and of what becomes of good ones when they are spoiled. */
export function lessonMaker(rubric: Rubric, swaps: readonly Swap[]) {
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
  const lessonOf = (answer: LabelledAnswer, kind: { weight: number; share: number }): Lesson => {
    const labels = labelsOf(answer, read);
    const targets = [...labels.ideas.values(), ...labels.groups, labels.hasMisconception];
    return {
      targets: [...targets.map((target) => target ?? null), answer.pass],
      tokens: tokensOf(answer.text),
      ...kind,
    };
  };
  /** Of a spoiled answer only so much is known: that it may not pass, and whether it says what is false. */
  const spoiledLesson = (text: string, hasMisconception: boolean | null): Lesson => ({
    targets: [...[...ideas, ...read.required].map(() => null), hasMisconception, false],
    tokens: tokensOf(text),
    ...spoiled,
  });

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
      const exchanged = swaps
        .map((swap) => exchange(answer.text, swap))
        .filter((text) => text !== answer.text);
      const words = answer.text.split(/\s+/);
      const seed = new SeededRandom(1, answer.text).integer(10, 1000);
      const disordered = [
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
        ...exchanged.map((text) => spoiledLesson(text, true)),
        ...disordered.map((text) => spoiledLesson(text, null)),
      ];
    },
    ofJoined: (answer: LabelledAnswer): Lesson => lessonOf(answer, joined),
  };
}
