import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explanationJudge } from '../../src/rubric';
import { testRubric } from '../../src/rubric/testing/test-rubric';
import { promptOf } from '../../src/workbook/prompt';
import { stubOf } from '../../src/workbook/stub';
import { question } from './question';
import { rubric } from './rubric';
import { sentences } from './statements';
import { swaps } from './swaps';

const judge = explanationJudge(rubric);
const isPassed = (text: string) => judge(text).status === 'passed';

testRubric(rubric, join(__dirname, 'answers', 'held-out'), swaps, {
  passed: 188,
  passedBad: 3,
  f1: { fr: 0.96, en: 0.96 },
  suspected: 2,
  spoiled: 7,
});

describe('who is meant', () => {
  it.each([
    [
      'There is a feedforward neuron and a recurrent neuron.',
      'The former treats each input alone, the latter remembers the inputs before.',
      'The latter treats each input alone, the former remembers the inputs before.',
    ],
    [
      'Il y a le neurone feedforward et le neurone récurrent.',
      'Le premier traite chaque entrée seule, le second se souvient des entrées d’avant.',
      'Le second traite chaque entrée seule, le premier se souvient des entrées d’avant.',
    ],
  ])('is understood: %s', (who, right, wrong) => {
    // What it is not sure of, a person reads.
    expect(['passed', 'review']).toContain(judge(`${who} ${right}`).status);
    expect(judge(`${who} ${wrong}`).status).toBe('revise');
  });
});

describe('an argument by negation', () => {
  it.each([
    'Il est faux de dire qu’un neurone récurrent n’a pas de mémoire. Il est faux qu’un neurone feedforward en a une.',
  ])('is for a person: %s', (text) => {
    expect(judge(text)).toMatchObject({ status: 'review', code: 'turned-around' });
  });
});

describe('the stub', () => {
  const file = join(__dirname, '../../solutions/02-recurrent-vs-feedforward.ts');
  const stub = stubOf(readFileSync(file, 'utf8'));
  const straighten = (text: string) => text.replace(/\s+/g, ' ');

  it.each(['fr', 'en'] as const)('asks the question that the rubric knows (%s)', (language) => {
    const prompt = straighten(promptOf(stub, language));
    for (const sentence of question[language]) expect(prompt).toContain(straighten(sentence));
  });

  it('holds the placeholder that the rubric knows', () => {
    expect(stub).toContain(question.placeholder);
  });

  it('shows every statement in both languages', () => {
    const straightStub = straighten(stub);
    for (const sentence of sentences) expect(straightStub).toContain(straighten(sentence));
  });

  it.each(['fr', 'en'] as const)(
    'has a prompt that does not pass for an answer (%s)',
    (language) => {
      expect(isPassed(promptOf(stub, language))).toBe(false);
    },
  );
});
