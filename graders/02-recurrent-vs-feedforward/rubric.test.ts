import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explanationJudge } from '../../src/rubric';
import { readLabelled } from '../../src/rubric/testing/labelled';
import { spoil } from '../../src/rubric/testing/spoil';
import { promptOf } from '../../src/workbook/prompt';
import { stubOf } from '../../src/workbook/stub';
import { question } from './question';
import { rubric } from './rubric';
import { sentences } from './statements';

const judge = explanationJudge(rubric);
const isPassed = (text: string) => judge(text).status === 'passed';

/** What must pass at once, of the good answers; a person reads the others. */
const leastShare = 0.6;

const swap = {
  first: /r[ée]c+urr?ent/gi,
  second: /feed-?\s?forward|classique|normal|plain|ordinary|dense|perceptron multicouche/gi,
  writeFirst: 'recurrent',
  writeSecond: 'feedforward',
};

describe.each(['labelled', 'written'])('%s answers', (name) => {
  const answers = readLabelled(join(__dirname, 'answers', `${name}.jsonl`));
  const good = answers.filter((answer) => answer.pass).map(({ text }) => text);
  const bad = answers.filter((answer) => !answer.pass).map(({ text }) => text);

  it.each(bad)('does not pass: %s', (text) => {
    expect(isPassed(text)).toBe(false);
  });

  it('passes most good ones at once', () => {
    const share = good.filter(isPassed).length / good.length;
    expect(share).toBeGreaterThanOrEqual(leastShare);
  });

  it.each(good)('never fails: %s', (text) => {
    expect(judge(text).status).not.toBe('failed');
  });
});

describe('spoiled answers', () => {
  const good = readLabelled(join(__dirname, 'answers', 'labelled.jsonl')).filter((row) => row.pass);

  it.each(good)('do not pass: $text', ({ text }) => {
    const passed = Object.entries(spoil(text, swap)).filter(
      ([, spoiled]) => spoiled !== text && isPassed(spoiled),
    );
    expect(passed).toEqual([]);
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
