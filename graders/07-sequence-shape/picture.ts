import * as z from 'zod';
import type { Bilingual } from '../../src/grader';
import { anyNumber, shapeText, type TensorData, tensorSchema } from '../../src/grader';
import { glyphsOf } from '../../src/pictures/glyphs';
import { putTogether } from '../../src/pictures/lay-out';
import type { Picture } from '../../src/pictures/picture';
import { drawSequences } from '../../src/pictures/sequences';
import type { Challenge } from './grader';

interface Text {
  readonly before: string;
  readonly after: string;
  readonly examples: (count: number) => string;
  readonly steps: (count: number) => string;
  readonly values: (count: number) => string;
}

const plural = (count: number) => (count === 1 ? '' : 's');

const texts: Bilingual<Text> = {
  fr: {
    before: 'X, avant :',
    after: 'xTrain, après :',
    examples: (count) => `lignes : ${count} exemple${plural(count)}`,
    steps: (count) => `crochets : ${count} pas de temps par ligne`,
    values: (count) => `entre crochets : ${count} valeur${plural(count)} par pas`,
  },
  en: {
    before: 'X, before:',
    after: 'xTrain, after:',
    examples: (count) => `lines: ${count} example${plural(count)}`,
    steps: (count) => `brackets: ${count} time step${plural(count)} per line`,
    values: (count) => `in brackets: ${count} value${plural(count)} per step`,
  },
};

/** Side by side from this width on. */
const wide = 60;

/**
 * The learner's sequences, number by number, so that what each dimension means can be seen; beside
 * them the rows of X, once its shape was found.
 */
export const picture: Picture<Challenge> = ({ observationOf, challenge, ...paper }) => {
  const tensor = tensorSchema.safeParse(observationOf('x-shape')).data;
  const sequences = tensor && sequencesOf(tensor);
  if (!tensor || !sequences) return undefined;
  const text = texts[paper.language];
  const shapeBefore = z.array(anyNumber).safeParse(observationOf('shape-before')).data;
  const rows = challenge.windows.x;
  const isBeforeKnown = shapeBefore?.join() === [rows.length, rows[0]?.length].join();

  const before =
    shapeBefore && isBeforeKnown && paper.columns >= wide
      ? [
          `${text.before} ${shapeText(shapeBefore)}`,
          ...drawSequences(
            rows.map((row) => row.map((value) => [value])),
            ['', ''],
            paper,
          ),
        ]
      : [];
  const beforeWidth = Math.max(0, ...before.map((line) => line.length));
  const arrow = before.length === 0 ? '' : `  ${glyphsOf(paper).arrow}  `;
  const room = paper.columns - beforeWidth - arrow.length;
  const after = [
    `${text.after} ${shapeText(tensor.shape)}`,
    ...drawSequences(sequences, ['[', ']'], { ...paper, columns: room }),
  ];
  const middle = Math.floor(Math.max(before.length, after.length) / 2);
  const tables = Array.from({ length: Math.max(before.length, after.length) }, (_, index) => {
    const left = (before[index] ?? '').padEnd(beforeWidth);
    const between = index === middle ? arrow : ' '.repeat(arrow.length);
    return left + between + (after[index] ?? '');
  });
  const [examples = 0, steps = 0, size = 0] = tensor.shape;
  const meanings = [text.examples(examples), text.steps(steps), text.values(size)];
  return putTogether([...tables, ...meanings], paper);
};

/** The values by example and by time step; none where the tensor has no such dimensions. */
function sequencesOf({ shape, values }: TensorData): number[][][] | undefined {
  const [examples, steps, size] = shape;
  if (shape.length !== 3 || !examples || !steps || !size) return undefined;
  if (values.length !== examples * steps * size) return undefined;
  const cut = (list: readonly number[], length: number) =>
    Array.from({ length: list.length / length }, (_, index) =>
      list.slice(index * length, (index + 1) * length),
    );
  return cut(values, steps * size).map((sequence) => cut(sequence, size));
}
