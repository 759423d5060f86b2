import { drawPicture } from '../../src/pictures/draw-picture';
import type { Paper } from '../../src/pictures/picture';
import { type GradedAnswer, gradeAnswer } from '../../tests/support/grade-answer';
import type { Challenge } from './challenge';

const id = '01-recurrent-neuron';
const french: Paper = { language: 'fr', canUseUnicode: true, columns: 60 };
const english: Paper = { language: 'en', canUseUnicode: false, columns: 80 };

function draw({ exercise, checks, challenge }: GradedAnswer, paper: Paper): string {
  return drawPicture(exercise, { checks, challenge }, paper) ?? '';
}

const gradeWrong = (name: string) => gradeAnswer(id, `graders/${id}/answers/wrong/${name}.ts`);

test('a right neuron goes together with what is expected', async () => {
  const graded = await gradeAnswer(id, `solutions/${id}.ts`);
  const picture = draw(graded, french);
  expect(picture).toContain('L’état caché h à chaque pas de temps   ○ attendu   ● vous');
  expect(picture).toContain('Les deux vont ensemble jusqu’au bout.');
  // Every state stands right of the expected one.
  const [first] = (graded.challenge as Challenge).trials;
  expect(picture.match(/○●/g)).toHaveLength(first?.sequence.length ?? 0);
  expect(picture).not.toContain('▲');
  const inEnglish = draw(graded, english);
  expect(inEnglish).toContain('The hidden state h at each time step   o expected   * yours');
  expect(inEnglish).toContain('The two go together to the end.');
});

test('a wrong one parts at the step that its sentence names', async () => {
  const graded = await gradeWrong('ignores-previous-state');
  const { message } = graded.checks.find((check) => check.id === 'hidden-state') ?? {};
  const step = Number(/step (\d+)/.exec(message ?? '')?.[1]);
  expect(step).toBeGreaterThan(1);
  const lines = draw(graded, english).split('\n');
  expect(lines.at(-1)).toContain(`The two part at step ${step}:   o `);
  const axis = lines.at(-3) ?? '';
  expect(lines.at(-2)?.[axis.indexOf('^')]).toBe(String(step));
  for (const number of lines.at(-1)?.match(/-?\d\.\d+/g) ?? []) expect(message).toContain(number);
  expect(draw(graded, french)).toContain(`Les deux se séparent au pas ${step}\u00A0:   ○ `);
});

test('states that are not numbers, or far away, are said and drawn all the same', async () => {
  expect(draw(await gradeWrong('misspelt-weight'), french)).toMatch(/au pas 1.*● NaN$/);
  expect(draw(await gradeWrong('accumulates'), french)).toContain('↑');
});

test('nothing is drawn where nothing was observed', async () => {
  expect(draw(await gradeWrong('class-not-exported'), french)).toBe('');
});

describe('whatever is observed', () => {
  const states = (...hiddenStates: unknown[]) => [{ hiddenStates, twin: [] }];
  const malformed = [undefined, null, 'x', {}, [1], [{}], [{ hiddenStates: 1 }], states('x')];
  const strange = [
    [],
    states(),
    states('NaN', 'Infinity', '-Infinity', 1e308, -1e308, 5e-324),
    states(...Array(5000).fill(0.5)),
  ];
  let right: GradedAnswer;
  beforeAll(async () => {
    right = await gradeAnswer(id, `solutions/${id}.ts`);
  });
  const drawObserved = (observation: unknown, paper: Paper) =>
    draw({ ...right, checks: right.checks.map((check) => ({ ...check, observation })) }, paper);

  test('what is malformed is not drawn', () => {
    for (const observation of malformed) expect(drawObserved(observation, french)).toBe('');
  });

  test.each([40, 60, 80])('what is strange fits into %i columns', (columns) => {
    for (const observation of strange) {
      for (const language of ['fr', 'en'] as const) {
        for (const canUseUnicode of [true, false]) {
          const picture = drawObserved(observation, { language, canUseUnicode, columns });
          const lines = picture.split('\n');
          expect(lines.length).toBeGreaterThan(10);
          expect(lines.length).toBeLessThanOrEqual(13);
          expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
          // Words keep their letters.
          if (!canUseUnicode) expect(picture).toMatch(/^[ -~\nàéè]*$/);
        }
      }
    }
  });
});
