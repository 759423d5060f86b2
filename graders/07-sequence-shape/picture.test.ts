import { drawPicture } from '../../src/pictures/draw-picture';
import type { Paper } from '../../src/pictures/picture';
import { type GradedAnswer, gradeAnswer } from '../../tests/support/grade-answer';

const id = '07-sequence-shape';
const french: Paper = { language: 'fr', canUseUnicode: true, columns: 60 };
const english: Paper = { language: 'en', canUseUnicode: false, columns: 80 };

function draw({ exercise, checks, challenge }: GradedAnswer, paper: Paper): string {
  return drawPicture(exercise, { checks, challenge }, paper)?.replaceAll('\u00A0', ' ') ?? '';
}

const gradeWrong = (name: string) => gradeAnswer(id, `graders/${id}/answers/wrong/${name}.ts`);

let right: GradedAnswer;
beforeAll(async () => {
  right = await gradeAnswer(id, `solutions/${id}.ts`);
});

test('the rows of X become sequences of vectors', () => {
  expect(draw(right, french).split('\n')).toEqual([
    'X, avant : [5, 4]       xTrain, après : [5, 4, 1]',
    '0,04 0,18 0,27 0,35     [0,04] [0,18] [0,27] [0,35]',
    '0,18 0,27 0,35 0,47     [0,18] [0,27] [0,35] [0,47]',
    '0,27 0,35 0,47 0,57  →  [0,27] [0,35] [0,47] [0,57]',
    '0,35 0,47 0,57 0,66     [0,35] [0,47] [0,57] [0,66]',
    '0,47 0,57 0,66 0,74     [0,47] [0,57] [0,66] [0,74]',
    'lignes : 5 exemples',
    'crochets : 4 pas de temps par ligne',
    'entre crochets : 1 valeur par pas',
  ]);
});

test('a wrong shape shows what it means', async () => {
  expect(draw(await gradeWrong('x-one-long-step'), english).split('\n')).toEqual([
    'X, before: [5, 4]        xTrain, after: [5, 1, 4]',
    '0.04 0.18 0.27 0.35      [0.04 0.18 0.27 0.35]',
    '0.18 0.27 0.35 0.47      [0.18 0.27 0.35 0.47]',
    '0.27 0.35 0.47 0.57  ->  [0.27 0.35 0.47 0.57]',
    '0.35 0.47 0.57 0.66      [0.35 0.47 0.57 0.66]',
    '0.47 0.57 0.66 0.74      [0.47 0.57 0.66 0.74]',
    'lines: 5 examples',
    'brackets: 1 time step per line',
    'in brackets: 4 values per step',
  ]);
});

test('the shape of X is not given away to who has not found it', async () => {
  const picture = draw(await gradeWrong('shape-before-empty'), english);
  expect(picture).toMatch(/^xTrain, after: \[5, 4, 1\]\n\[0\.04\]/);
  expect(picture).not.toContain('before');
});

test('what is no list of sequences is not drawn', async () => {
  expect(draw(await gradeWrong('x-not-reshaped'), french)).toBe('');
  expect(draw(await gradeWrong('x-empty'), french)).toBe('');
  expect(draw(await gradeWrong('x-huge'), french)).toBe('');
});

const tensor = (shape: number[], values: unknown[]) => ({ dtype: 'float32', shape, values });
const drawObserved = (observation: unknown, paper: Paper) =>
  draw(
    {
      ...right,
      checks: right.checks.map((check) =>
        check.id === 'x-shape' ? { ...check, observation } : check,
      ),
    },
    paper,
  );

test('what is malformed is not drawn', () => {
  const malformed = [
    undefined,
    null,
    'x',
    {},
    tensor([5, 4, 1], []),
    tensor([1, 1, 1], ['x']),
    tensor([1, 0, 1], []),
    tensor([2 ** 31, 2 ** 31, 2 ** 31], [1]),
    tensor([1, 1, 1, 1], [1]),
  ];
  for (const observation of malformed) expect(drawObserved(observation, french)).toBe('');
});

test.each([40, 60, 80])('what is strange fits into %i columns', (columns) => {
  const many = Array(20_000).fill(0.5);
  const strange = [
    tensor([20_000, 1, 1], many),
    tensor([1, 20_000, 1], many),
    tensor([1, 1, 20_000], many),
    tensor([2, 3, 1], ['NaN', 'Infinity', '-Infinity', 1e308, -1e21, 5e-324]),
  ];
  for (const observation of strange) {
    for (const language of ['fr', 'en'] as const) {
      for (const canUseUnicode of [true, false]) {
        const picture = drawObserved(observation, { language, canUseUnicode, columns });
        const lines = picture.split('\n');
        expect(lines.length).toBeGreaterThan(4);
        expect(lines.length).toBeLessThanOrEqual(10);
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
        if (!canUseUnicode) expect(picture).toMatch(/^[ -~\nàéè]*$/);
      }
    }
  }
});
