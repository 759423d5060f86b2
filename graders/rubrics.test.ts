import { SeededRandom } from '../src/grading/seeded-random';
import { explanationJudge, mostCharacters } from '../src/rubric';
import { exercises } from '.';

/** What strings are made of: words that the rubrics know, and all that may harm a reader. */
const pieces = [
  'the recurrent neuron ',
  'feedforward ',
  'LSTM ',
  'GRU ',
  'vanilla ',
  'état caché ',
  'h_{t-1} ',
  'gradient vanishes ',
  'ne … pas ',
  'not only ',
  'contrairement à ce que ',
  'unlike ',
  'It is false that ',
  '<script>alert(1)</script> ',
  '<img src=x onerror=alert(1)> ',
  '\u001b[31m',
  '\u001b]8;;http://x\u0007',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u0000',
  '\ud83d',
  '👩‍👩‍👧‍👦',
  'é\u0301\u0301',
  'ﷺ',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an answer may hold anything.
  '`${process.exit()}`',
  '../../etc/passwd ',
  '__proto__ ',
  '((((',
  '))))',
  '$$',
  '…?!. ',
  '\n- ',
  '\r\n\n',
];

function anyString(random: SeededRandom): string {
  const length = 1 + random.integer(0, 60);
  return Array.from({ length }, () =>
    random.integer(0, 3) === 0
      ? String.fromCodePoint(random.integer(0, 0x10ffff))
      : (pieces[random.integer(0, pieces.length - 1)] ?? ''),
  ).join('');
}

const rubrics = exercises.flatMap(({ grader, rubric }) =>
  rubric ? [{ id: grader.id, rubric }] : [],
);

describe.each(rubrics)('the rubric of $id', ({ rubric }) => {
  const judge = explanationJudge(rubric);
  const statuses = ['passed', 'revise', 'review', 'failed'];

  it('gives any string a verdict, the same one twice, and quotes nothing that acts', () => {
    const random = new SeededRandom(5, 'any string');
    for (let count = 0; count < 2000; count += 1) {
      const text = anyString(random);
      const verdict = judge(text);
      expect(statuses).toContain(verdict.status);
      expect(judge(text)).toEqual(verdict);
      const said = JSON.stringify('data' in verdict ? verdict.data : {});
      expect(said).not.toMatch(/\\u00[01]|[\p{Cc}\p{Cf}\p{Cs}]/u);
    }
  });

  it.each(pieces)('reads as much as it reads of %j, and says that it reads no more', (piece) => {
    const most = piece.repeat(mostCharacters / piece.length + 1).slice(0, mostCharacters);
    const start = performance.now();
    expect(statuses).toContain(judge(most).status);
    // 100 ms on a machine with nothing else to do.
    expect(performance.now() - start).toBeLessThan(1000);
    expect(judge(piece.repeat(1_000_000))).toEqual({
      status: 'revise',
      code: 'answer-too-long',
      data: { most: mostCharacters },
    });
  });
});
