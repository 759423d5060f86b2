import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explanationJudge } from '../../src/rubric';
import { testRubric } from '../../src/rubric/testing/test-rubric';
import { promptOf } from '../../src/workbook/prompt';
import { stubOf } from '../../src/workbook/stub';
import { question } from './question';
import { rubric } from './rubric';
import { swaps } from './swaps';

const judge = explanationJudge(rubric);
const isPassed = (text: string) => judge(text).status === 'passed';

testRubric(rubric, join(__dirname, 'answers', 'held-out'), swaps, {
  passed: 185,
  passedBad: 7,
  f1: { fr: 0.96, en: 0.95 },
  suspected: 3,
  spoiled: 3,
});

describe('who is meant', () => {
  it.each([
    'Une GRU est plus simple qu’une LSTM car elle n’a que deux portes, et pas d’état de cellule. La LSTM a trois portes et un état de cellule. Les deux évitent que le gradient s’évanouisse, comme dans une RNN simple.',
  ])('is understood: %s', (text) => {
    expect(judge(text).status).toBe('passed');
  });
});

describe('the stub', () => {
  const file = join(__dirname, '../../solutions/03-lstm-and-gru.ts');
  const stub = stubOf(readFileSync(file, 'utf8'));
  const straighten = (text: string) => text.replace(/\s+/g, ' ');

  it.each(['fr', 'en'] as const)('asks the question that the rubric knows (%s)', (language) => {
    const prompt = straighten(promptOf(stub, language));
    for (const sentence of question[language]) expect(prompt).toContain(straighten(sentence));
  });

  it('holds the placeholder that the rubric knows', () => {
    expect(stub).toContain(question.placeholder);
  });

  it.each(['fr', 'en'] as const)(
    'has a prompt that does not pass for an answer (%s)',
    (language) => {
      expect(isPassed(promptOf(stub, language))).toBe(false);
    },
  );
});
