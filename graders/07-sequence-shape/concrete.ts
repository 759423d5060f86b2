import { z } from 'zod';
import { boardOf } from '../../src/concrete/board';
import type { Concrete } from '../../src/concrete/concrete-case';
import {
  anyNumber,
  type Bilingual,
  isClose,
  shapeText,
  type TensorData,
  tensorSchema,
} from '../../src/grader';
import type { Challenge, Feedback } from './grader';

interface Words {
  readonly row: (number: number) => string;
  readonly howShape: string;
  readonly loneNumber: (number: string) => string;
  readonly asVector: (number: string) => string;
  readonly ofShape: (shape: string) => string;
  readonly howNested: string;
  readonly allRows: string;
  readonly yearAfter: string;
}

const texts: Bilingual<Words> = {
  fr: {
    row: (number) => `ligne ${number} de X`,
    howShape: 'le nombre de lignes de X, puis le nombre de valeurs d’une ligne',
    loneNumber: (number) => `X[0][0] = ${number}, un nombre seul`,
    asVector: (number) => `false : la couche voudrait là un vecteur, [${number}]`,
    ofShape: (shape) => `de forme ${shape} :`,
    howNested: 'les mêmes nombres ; à chaque année, un vecteur d’un nombre',
    allRows: 'les lignes de X',
    yearAfter: 'l’année qui suit chaque ligne :',
  },
  en: {
    row: (number) => `row ${number} of X`,
    howShape: 'the number of rows of X, then the number of values in a row',
    loneNumber: (number) => `X[0][0] = ${number}, a lone number`,
    asVector: (number) => `false: there the layer would want a vector, [${number}]`,
    ofShape: (shape) => `of shape ${shape}:`,
    howNested: 'the same numbers; for each year, a vector of one number',
    allRows: 'the rows of X',
    yearAfter: 'the year after each row:',
  },
};

/** For each check, what X and y hold beside what was exported. */
export const concrete: Concrete<Challenge, Feedback> = ({
  check,
  failure,
  observationOf,
  challenge: { windows },
  language,
}) => {
  const words = texts[language];
  const { list, lists, code } = boardOf(language);
  const [firstRow = []] = windows.x;
  const given = `${words.row(1)} = ${list(firstRow)}`;
  if (failure.code === 'tensor-empty') return undefined;
  switch (check) {
    case 'shape-before': {
      const found = shapeText(z.array(anyNumber).parse(observationOf(check)));
      return { given, found: `shapeBefore = ${found}`, expected: words.howShape };
    }
    case 'fits-lstm': {
      const first = code(firstRow[0] ?? Number.NaN);
      const [given, expected] = [words.loneNumber(first), words.asVector(first)];
      return { given, found: 'fitsLstm = true', expected };
    }
    case 'x-shape': {
      const nested = firstOf(tensorSchema.parse(observationOf(check)), code);
      if (!nested) return undefined;
      return { given, found: `xTrain[0] = ${nested}`, expected: words.howNested };
    }
    case 'x-values': {
      const { shape, values } = tensorSchema.parse(observationOf(check));
      const all = windows.x.flat();
      const parting = all.findIndex((value, at) => !isClose(values[at] ?? Number.NaN, value));
      const width = firstRow.length;
      const row = Math.max(0, Math.floor(parting / width));
      const cut = (numbers: readonly number[]) => numbers.slice(row * width, (row + 1) * width);
      const [found, expected] = lists(cut(values), cut(all));
      return {
        given: words.row(row + 1),
        found: `xTrain, ${words.ofShape(shapeText(shape))} ${found}`,
        expected,
      };
    }
    case 'y-train': {
      const { shape, values } = tensorSchema.parse(observationOf(check));
      const [found, expected] = lists(values, windows.y);
      return {
        given: words.allRows,
        found: `yTrain, ${words.ofShape(shapeText(shape))} ${found}`,
        expected: `${words.yearAfter} ${expected}`,
      };
    }
    default:
      return undefined;
  }
};

/** So many numbers of a tensor are written at most. */
const mostNumbers = 8;

/** What stands at the first place of a tensor, as code writes it: `[[0.1, 0.2], [0.3, 0.4]]`. */
function firstOf({ shape, values }: TensorData, write: (value: number) => string) {
  const inner = shape.slice(1);
  const size = inner.reduce((product, length) => product * length, 1);
  if (shape.length === 0 || size === 0 || values.length < size) return undefined;
  const nest = ([length, ...rest]: readonly number[], from: number): string => {
    if (length === undefined) return write(values[from] ?? Number.NaN);
    const step = rest.reduce((product, each) => product * each, 1);
    const shown = Math.min(length, Math.ceil(mostNumbers / step));
    const parts = Array.from({ length: shown }, (_, index) => nest(rest, from + index * step));
    return `[${[...parts, ...(shown < length ? ['…'] : [])].join(', ')}]`;
  };
  return nest(inner, 0);
}
