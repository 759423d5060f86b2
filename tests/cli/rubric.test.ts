import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WorkbookCopy } from '../support/workbook-copy';

const workbook = new WorkbookCopy();
afterAll(() => workbook.remove());

const file = workbook.path('answers.jsonl');
const measure = (lines: readonly string[], ...more: string[]) => {
  writeFileSync(file, lines.join('\n'));
  return workbook.run(['rubric', '02', file, ...more]);
};

const good = {
  text: 'At each step the recurrent neuron combines the input with its previous hidden state, a memory of the past. The feedforward neuron has no memory.',
  lang: 'en',
  kind: 'short',
  ideas: ['a', 'b', 'c'],
  pass: true,
};
const metaphor = {
  text: 'Le récurrent est un roman, le feedforward un dictionnaire.',
  lang: 'fr',
  kind: 'metaphor',
  ideas: { a: true, c: true },
  pass: true,
};
const wrong = { ...good, kind: 'wrong', ideas: [], pass: false };

describe('cahier rubric', () => {
  it('prints how well each idea was found, the verdicts, and every disagreement', async () => {
    const { exitCode, stdout } = await measure(
      [good, metaphor].map((each) => JSON.stringify(each)),
    );
    expect(stdout).toMatch(/^input-and-state +English +1 +100\.0 % +100\.0 % +100\.0 %$/m);
    expect(stdout).toMatch(/^input-and-state +French +1 +– +0\.0 % +0\.0 %$/m);
    expect(stdout).toMatch(/^should pass: metaphor +0 +1 +0 +0$/m);
    expect(stdout).toContain('Of 2 answers 2 should pass: 1 do so at once.');
    expect(stdout).toContain('line 2: to revise; it should pass (metaphor)');
    expect(stdout).toContain('not found: input-and-state, feedforward-forgets');
    expect(exitCode).toBe(0);
  });

  it('says in French what it says in English, and fails where a bad answer passes', async () => {
    const { exitCode, stdout } = await measure([JSON.stringify(wrong)], '--lang', 'fr');
    expect(stdout).toContain('ligne 1\u00A0: réussi\u00A0; elle ne doit pas réussir (wrong)');
    expect(stdout).toContain(
      'trouvée, mais absente\u00A0: state-is-memory, dans «\u00A0At each step',
    );
    expect(stdout).not.toMatch(/should|found|recall|English/);
    expect(exitCode).toBe(1);
  });

  it('prints one JSON object', async () => {
    const { stdout } = await measure([JSON.stringify(good)], '--json');
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, answers: 1, good: 1, passedGood: 1 });
  });

  it('shows what an answer holds without letting it act on the terminal', async () => {
    const text = `${metaphor.text} \u001b[31m\u202e<b>`;
    const { stdout } = await measure([JSON.stringify({ ...metaphor, text })]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(stdout).not.toMatch(/[\u001b\u202e]/);
    expect(stdout).toContain('<b>');
  });

  it.each([
    [[JSON.stringify(good), '', '{"text": "half'], 'line 3: I expected a JSON object on one line'],
    [[JSON.stringify({ ...good, pass: 'yes' })], 'line 1: the field pass is missing'],
    [['[]'], 'line 1: I expected a JSON object'],
    [
      [JSON.stringify(good), JSON.stringify({ ...good, ideas: ['z'] })],
      'line 2: the rubric has no',
    ],
    [[''], 'line 1: I expected an answer, and the file is empty'],
  ])('names the line of a file that it cannot read: %j', async (lines, sentence) => {
    const { exitCode, stdout, stderr } = await measure(lines);
    expect(stderr.replace(/\s+/g, ' ')).toContain(sentence);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });

  it.each([
    [['02'], 'needs a file of labelled answers'],
    [['04', file], '04-simple-rnn-layer has no rubric here. These have one: 02-'],
    [['02', 'nowhere.jsonl'], 'nowhere.jsonl is not a file that I can read'],
    [['nowhere.json', file], 'nowhere.json is not a file that I can read'],
  ])('says what is wrong with %j', async (args, sentence) => {
    const { exitCode, stderr } = await workbook.run(['rubric', ...args]);
    expect(stderr.replace(/\s+/g, ' ')).toContain(sentence);
    expect(exitCode).toBe(2);
  });

  it('says where a rubric is not one yet', async () => {
    const rubric = workbook.path('rubric.json');
    writeFileSync(rubric, JSON.stringify({ subjects: {}, topic: 'x', words: {}, ideas: [] }));
    writeFileSync(file, JSON.stringify(good));
    const { exitCode, stderr } = await workbook.run(['rubric', rubric, file]);
    expect(stderr.replace(/\s+/g, ' ')).toContain('is not a rubric yet. In ideas:');
    expect(exitCode).toBe(2);
  });
});

describe.each(['grading-explanations.md', 'grading-explanations.fr.md'])('docs/%s', (page) => {
  const text = readFileSync(join(__dirname, '../../docs', page), 'utf8');
  const block = (language: string) =>
    new RegExp(`\`\`\`${language}\n([^]*?)\n\`\`\``).exec(text)?.[1] ?? '';

  it('shows a rubric that agrees with its labels', async () => {
    const rubric = workbook.path('my-rubric.json');
    writeFileSync(rubric, block('json'));
    writeFileSync(file, block('jsonl'));
    const { exitCode, stdout } = await workbook.run(['rubric', rubric, file]);
    expect(stdout).toContain('The rubric and the labels agree on every answer.');
    expect(exitCode).toBe(0);
  });
});
