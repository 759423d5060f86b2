import type { LabelledAnswer } from '../measure/labelled';
import { readSentences } from '../read';
import { parseRubric, type ReadRubric, type Rubric } from '../rubric';
import { RubricReader } from '../rubric-reader';
import { exchange, type Swap } from '../testing/spoil';
import { findingsOf } from './agree';
import { type Labels, labelsOf } from './examples';
import { type Example, type LinearModel, learn } from './logistic';
import { type SecondReaderFile, writeModels } from './model-file';
import { type Pair, tells } from './second-reader';
import { exchangeVector, type Vector, vectorOf } from './vector';

/** An answer as a second reader sees it, with its labels. */
export interface Lesson extends Labels {
  readonly vector: Vector;
  /** For pairs of subjects: what their exchange would change, and whether it was made already. */
  readonly exchanges: readonly { readonly vector: Vector; readonly isStraight: boolean }[];
  readonly weight: number;
}

const exchanged = 'swapped';

/** Makes lessons of answers; the rubric's own findings are part of them. */
export function lessonMaker(
  rubric: Rubric,
  swaps: readonly Swap[],
): (answer: LabelledAnswer, weight: number) => Lesson {
  const read: ReadRubric = parseRubric(rubric.data);
  const reader = new RubricReader({
    given: rubric.given,
    placeholder: rubric.placeholder,
    data: rubric.data,
  });
  const exchangesOf = ({ text, pass, kind, misconceptions }: LabelledAnswer) => {
    const isExchanged = misconceptions.includes(exchanged) || kind === exchanged;
    if (!pass && !isExchanged) return [];
    const { features } = reader.study(readSentences(text));
    const each = swaps.map(({ subjects }) => ({
      vector: exchangeVector(features, subjects),
      isStraight: pass,
    }));
    const spoiled = pass ? swaps : [];
    const more = spoiled.map((swap) => {
      const sentences = readSentences(exchange(text, swap));
      return {
        vector: exchangeVector(reader.study(sentences).features, swap.subjects),
        isStraight: false,
      };
    });
    return [...each, ...more].flatMap(({ vector, isStraight }) =>
      vector ? [{ vector, isStraight }] : [],
    );
  };
  return (answer, weight) => {
    const { first, features } = reader.study(readSentences(answer.text));
    return {
      ...labelsOf(answer, read),
      vector: vectorOf(features, findingsOf(first)),
      exchanges: exchangesOf(answer),
      weight,
    };
  };
}

/** Learns all that a second reader tells. */
export function train(lessons: readonly Lesson[], pairs: readonly Pair[]): SecondReaderFile {
  const [first] = lessons;
  const models = new Map<string, LinearModel>();
  const add = (key: string, isSo: (lesson: Lesson) => boolean | undefined) => {
    models.set(key, learn(examplesOf(lessons, isSo)));
  };
  for (const index of first?.groups.keys() ?? []) {
    add(tells.group(index), ({ groups }) => groups[index]);
  }
  for (const name of first?.ideas.keys() ?? []) {
    add(tells.idea(name), ({ ideas }) => ideas.get(name));
  }
  add(tells.misconception, ({ hasMisconception }) => hasMisconception);
  models.set(tells.straight(pairs), learn(lessons.flatMap(straightExamples), false));
  return writeModels(models);
}

function examplesOf(
  lessons: readonly Lesson[],
  isSo: (lesson: Lesson) => boolean | undefined,
): Example[] {
  return lessons.flatMap((lesson) => {
    const answer = isSo(lesson);
    return answer === undefined
      ? []
      : [{ vector: lesson.vector, isSo: answer, weight: lesson.weight }];
  });
}

function straightExamples({ exchanges, weight }: Lesson): Example[] {
  return exchanges.map(({ vector, isStraight }) => ({ vector, isSo: isStraight, weight }));
}
