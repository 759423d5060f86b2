import type { LabelledAnswer } from '../measure/labelled';
import { readSentences } from '../read';
import { parseRubric, type ReadRubric, type Rubric } from '../rubric';
import { RubricReader } from '../rubric-reader';
import { findingsOf } from './agree';
import { type Labels, labelsOf } from './examples';
import { type Example, type LinearModel, learn } from './logistic';
import { type SecondReaderFile, writeModels } from './model-file';
import { tells } from './second-reader';
import { exchangeVector, type Vector, vectorOf } from './vector';

/** An answer as a second reader sees it, with its labels. */
export interface Lesson extends Labels {
  readonly vector: Vector;
  /** For each pair of subjects that it may speak of, what their exchange would change. */
  readonly exchanges: readonly Vector[];
  /** Whether each thing is said of whom it is true of; undefined where that was not labelled. */
  readonly isStraight: boolean | undefined;
  readonly weight: number;
}

const exchanged = 'swapped';

/** Makes lessons of answers; the rubric's own findings are part of them. */
export function lessonMaker(rubric: Rubric): (answer: LabelledAnswer, weight: number) => Lesson {
  const read: ReadRubric = parseRubric(rubric.data);
  const reader = new RubricReader({
    given: rubric.given,
    placeholder: rubric.placeholder,
    data: rubric.data,
  });
  return (answer, weight) => {
    const { first, features } = reader.study(readSentences(answer.text));
    const isExchanged = answer.misconceptions.includes(exchanged) || answer.kind === exchanged;
    return {
      ...labelsOf(answer, read),
      vector: vectorOf(features, findingsOf(first)),
      exchanges: reader.pairs.map((pair) => exchangeVector(features, pair)),
      isStraight: answer.pass ? true : isExchanged ? false : undefined,
      weight,
    };
  };
}

/** Learns all that a second reader tells. */
export function train(lessons: readonly Lesson[]): SecondReaderFile {
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
  models.set(tells.straight, learn(lessons.flatMap(straightExamples), false));
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

function straightExamples({ exchanges, isStraight, weight }: Lesson): Example[] {
  if (isStraight === undefined) return [];
  return exchanges.flatMap((vector) =>
    vector.size === 0 ? [] : [{ vector, isSo: isStraight, weight }],
  );
}
