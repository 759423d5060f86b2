import { drawPicture } from '../../src/pictures/draw-picture';
import type { Paper } from '../../src/pictures/picture';
import { type GradedAnswer, gradeAnswer } from '../../tests/support/grade-answer';

const id = '08-train';
const french: Paper = { language: 'fr', canUseUnicode: true, columns: 60 };
const english: Paper = { language: 'en', canUseUnicode: false, columns: 80 };

function draw({ exercise, checks, challenge }: GradedAnswer, paper: Paper): string {
  return drawPicture(exercise, { checks, challenge }, paper)?.replaceAll('\u00A0', ' ') ?? '';
}

let right: GradedAnswer;
beforeAll(async () => {
  right = await gradeAnswer(id, `solutions/${id}.ts`);
});

test('the loss falls from one epoch to the next', () => {
  const [title, first, second, ...rest] = draw(right, french).split('\n');
  expect(title).toBe('La perte à chaque époque');
  expect(first).toMatch(/^époque 1 █{40} 0,\d+$/);
  expect(second).toMatch(/^époque 2 █{1,39}[▏▎▍▌▋▊▉]? 0,\d+$/);
  expect(rest).toEqual(['Elle baisse : c’est ce qu’on veut.']);
  expect(draw(right, english)).toMatch(
    /^The loss in each epoch\nepoch 1 #{40} 0\.\d+\nepoch 2 #+ 0\.\d+\nIt falls, as it should\.$/,
  );
});

const drawLosses = (losses: unknown, paper: Paper) =>
  draw(
    {
      ...right,
      checks: right.checks.map((check) =>
        check.id === 'history' ? { ...check, observation: { losses } } : check,
      ),
    },
    paper,
  );

test('losses that do not fall are said not to', () => {
  for (const losses of [
    [0.1, 0.2],
    [0.1, 0.1],
    [0.1, 'NaN'],
    ['NaN', 'Infinity'],
  ]) {
    expect(drawLosses(losses, english)).toMatch(/\nIt does not fall\.$/);
  }
  expect(drawLosses([0.1], english)).toMatch(/^The loss in each epoch\nepoch 1 #{40} 0\.1$/);
});

test('what is malformed is not drawn', () => {
  for (const losses of [undefined, null, [], 'x', ['x'], [[0.1]]]) {
    expect(drawLosses(losses, french)).toBe('');
  }
});

test.each([40, 60, 80])('what is strange fits into %i columns', (columns) => {
  const strange = [
    ['NaN', 'Infinity', '-Infinity'],
    [1e308, 5e-324],
    [-1, 0],
    Array(200).fill(0.1),
  ];
  for (const losses of strange) {
    for (const language of ['fr', 'en'] as const) {
      for (const canUseUnicode of [true, false]) {
        const picture = drawLosses(losses, { language, canUseUnicode, columns });
        const lines = picture.split('\n');
        expect(lines.length).toBeLessThanOrEqual(11);
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
        if (!canUseUnicode) expect(picture).toMatch(/^[ -~\nàéè]*$/);
      }
    }
  }
});
