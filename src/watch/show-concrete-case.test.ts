import picocolors from 'picocolors';
import { displayWidth } from '../../tests/support/display-width';
import { gradeAnswer } from '../../tests/support/grade-answer';
import type { Language } from '../messages/text';
import { showConcreteCase } from './show-concrete-case';

const terminal = { columns: 60, paint: picocolors.createColors(false) };

/** What is shown of a wrong answer that ships with a grader, in each language. */
async function showWrong(id: string, answer: string, check: string): Promise<string[]> {
  const { exercise, checks, challenge } = await gradeAnswer(
    id,
    `graders/${id}/answers/wrong/${answer}.ts`,
  );
  // A report tells no data: what was observed is judged again.
  const judged = checks.map(({ id, observation }) => {
    const outcome = { kind: 'value', value: observation } as const;
    const verdict = exercise.grader.checks[id]?.judge(outcome, challenge, () => undefined);
    return { id, observation, verdict: verdict ?? ({ status: 'passed' } as const) };
  });
  return (['fr', 'en'] as const).map(
    (language: Language) =>
      showConcreteCase(exercise, { checks: judged, challenge }, check, language, terminal) ?? '',
  );
}

test.each([
  ['01-recurrent-neuron', 'tan-instead-of-tanh', 'hidden-state', 'tanh('],
  ['04-simple-rnn-layer', 'thirty-two-units', 'units', ', 30]'],
  ['05-lstm-layer', 'linear', 'outputs', 'h = '],
  ['06-regression-model', 'half-of-the-loss', 'loss', '(ŷ − y)²'],
  ['07-sequence-shape', 'x-one-long-step', 'x-shape', 'xTrain[0] = [['],
  ['08-train', 'one-epoch', 'epochs', '5 × 2 = 10'],
  ['09-gru-layer', 'count-of-an-lstm', 'parameter-count', '· 16'],
])('%s shows a case of %s in a few lines of sixty columns', async (id, answer, check, fact) => {
  const [french = '', english = ''] = await showWrong(id, answer, check);
  const shown = [french, english].map((text) => text.replaceAll('\u00A0', ' '));
  expect(shown[0]).toMatch(/^Un cas concret, pour « .*Donné .*Obtenu .*Attendu /s);
  expect(shown[1]).toMatch(/^A concrete case, for “.*Given .*Found .*Expected /s);
  for (const text of shown) {
    expect(text).toContain(fact);
    const lines = text.split('\n');
    expect(lines.length).toBeLessThanOrEqual(9);
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(60);
  }
});

test('the count of parameters is worked out in words, and not given away', async () => {
  const shown = await showWrong('09-gru-layer', 'count-of-an-lstm', 'parameter-count');
  for (const text of shown) expect(text).not.toContain('960');
});

test('nothing is shown of a check that passes, nor where nothing was observed', async () => {
  const id = '01-recurrent-neuron';
  expect(await showWrong(id, 'tan-instead-of-tanh', 'reset')).toEqual(['', '']);
  expect(await showWrong(id, 'class-not-exported', 'hidden-state')).toEqual(['', '']);
});
