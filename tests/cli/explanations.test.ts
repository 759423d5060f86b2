import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { exercises } from '../../graders';
import { question } from '../../graders/02-recurrent-vs-feedforward/question';
import type { CheckReport } from '../../src/report/schema';
import { answering } from '../support/answering';
import { WorkbookCopy } from '../support/workbook-copy';

const workbook = new WorkbookCopy();
const progressFolder = workbook.path('.cahier');
afterEach(() => rmSync(progressFolder, { recursive: true, force: true }));
afterAll(() => workbook.remove());

const id = '02-recurrent-vs-feedforward';
const versions = [
  'The recurrent neuron keeps a hidden state from one time step to the next.',
  'The recurrent neuron keeps a hidden state, and that is its memory.',
  'The hidden state of the recurrent neuron is a memory of what it has read so far.',
] as const;
const [first, second, third] = versions;

const write = (text: string) => workbook.write(id, answering(workbook, id, text));

/** Grades a version of the explanation in the learner's own file. */
async function readVersion(text: string): Promise<CheckReport> {
  write(text);
  const { exercises } = await workbook.check([id]);
  const explanation = exercises[0]?.checks.find((check) => check.id === 'explanation');
  if (!explanation) throw new Error('nothing was read');
  return explanation;
}

describe('an explanation that is revised', () => {
  test('is kept for a person at its third version, and from then on', async () => {
    expect(await readVersion(first)).toMatchObject({ status: 'revise', code: 'not-found-yet' });
    expect(await readVersion(second)).toMatchObject({ status: 'revise', code: 'not-found-yet' });
    const kept = await readVersion(third);
    expect(kept).toMatchObject({ status: 'review', code: 'revised-twice', points: 0 });
    expect(kept.message).toContain('a person will read your text');
    expect(kept.message).toMatch(
      /Its 3 points are kept for that person: neither earned yet nor lost.$/,
    );
    expect(kept.message).toContain('a memory of what it has read so far');
    expect((await readVersion(first)).status).toBe('review');
  });

  test('has no new version where the same words are graded again', async () => {
    const same = [first, first, `  ${first.toUpperCase()}\n`, first.replace('.', ' …')];
    for (const text of same) expect((await readVersion(text)).status).toBe('revise');
    expect((await readVersion(second)).status).toBe('revise');
  });

  test('passes at once where nothing is missing any more', async () => {
    for (const text of versions) await readVersion(text);
    workbook.write(id, workbook.solution(id));
    const { exercises } = await workbook.check([id]);
    expect(exercises[0]?.status).toBe('passed');
  });

  test('begins again after a version that passed', async () => {
    await readVersion(first);
    await readVersion(second);
    workbook.write(id, workbook.solution(id));
    await workbook.check([id]);
    expect((await readVersion(third)).status).toBe('revise');
  });

  test('is kept nowhere: the progress knows a fingerprint of it', async () => {
    await readVersion(first);
    const progress = readFileSync(workbook.path('.cahier', 'progress.jsonl'), 'utf8');
    expect(progress).toMatch(/"texts":\{"explanation":"[0-9a-f]{16}"\}/);
    expect(progress).not.toContain('hidden');
  });

  test('is read where nothing can be kept, and that is said beside the report', async () => {
    writeFileSync(progressFolder, 'in the way');
    write(first);
    const { exitCode, stdout, stderr } = await workbook.run(['check', id, '--json']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ exercises: [{ status: 'revise' }] });
    expect(stderr).toContain('`.cahier` is not a folder.');
  });

  test('has no history in somebody else’s folder', async () => {
    for (const text of [...versions, ...versions]) {
      const folder = workbook.folderWith({ [`${id}.ts`]: answering(workbook, id, text) });
      const { exercises } = await workbook.check([id, '--from', folder]);
      expect(exercises[0]?.status).toBe('revise');
    }
  });

  test('is revised in the progress of one exercise, not of all', async () => {
    for (const text of versions) await readVersion(text);
    workbook.write('03-lstm-and-gru', answering(workbook, '03-lstm-and-gru', third));
    const { exercises } = await workbook.check(['03']);
    expect(exercises[0]?.status).toBe('revise');
  });
});

test('what waits for a person, or for its writer, is no failure', async () => {
  for (const text of versions) {
    write(text);
    expect((await workbook.run(['check', id])).exitCode).toBe(0);
  }
  const { stdout: list } = await workbook.run(['list']);
  expect(list).toMatch(/^\? 02 .*to be read +7\/10$/m);
  const { stdout: check } = await workbook.run(['check', id, '--lang', 'fr']);
  expect(check).toMatch(/^Total\u00A0: 7\/10 points, 3 en relecture/m);
});

describe('an explanation that passed', () => {
  test('is held against the ideas one may have, and a model answer, apart from the points', async () => {
    workbook.write(id, workbook.solution(id));
    const { stdout } = await workbook.run(['check', id]);
    expect(stdout).toContain('passed  10/10');
    expect(stdout).toMatch(/^ {6}✓ what the recurrent neuron keeps from one time step/m);
    expect(stdout).toMatch(/^ {6}· the path of the error in training$/m);
    expect(stdout).toContain('A recurrent neuron reads a sequence one time step after another.');
  });

  const models = exercises.flatMap(({ grader, text }) =>
    Object.entries(text).map(
      ([language, { explanation }]) => [grader.id, language, explanation?.model] as const,
    ),
  );
  test.each(models.filter(([, , model]) => model !== undefined))(
    'holds every idea in the model answer of %s (%s)',
    async (modelId, language, model = '') => {
      workbook.write(modelId, answering(workbook, modelId, model));
      const { stdout } = await workbook.run(['check', modelId, '--lang', language]);
      expect(stdout).toMatch(/^ {6}✓ /m);
      expect(stdout).not.toMatch(/^ {6}· /m);
    },
  );

  test('shows no model answer as long as that would give the rest away', async () => {
    workbook.write(
      id,
      workbook.solution(id).replace('sharedWeights: true', 'sharedWeights: false'),
    );
    const { stdout } = await workbook.run(['check', id]);
    expect(stdout).toContain('the path of the error in training');
    expect(stdout).not.toContain('One possible answer');
  });
});

test('what the reader of explanations cannot see is said once, and only where it read one', async () => {
  write(first);
  workbook.write('03-lstm-and-gru', answering(workbook, '03-lstm-and-gru', third));
  const { stdout } = await workbook.run(['check']);
  expect(stdout.match(/I do not follow an\sargument/g)).toHaveLength(1);
  const { stdout: other } = await workbook.run(['check', '01', '--from', 'solutions']);
  expect(other).not.toContain('explanation');
});

describe('a dispute', () => {
  const { placeholder, en } = question;
  const prompt = en.at(-1);

  test.each([
    ['a text in which ideas are missing', `${first}\nI dispute: it is all there.`],
    ['a short text', 'It remembers.\nI dispute: what more is there to say?'],
    ['a text that is too long', `${`${first} `.repeat(500)}\nI dispute: I had much to say.`],
    ['a copied prompt with something beside it', `${prompt}\nIt remembers.\nI dispute: enough.`],
    ['a French one', 'Il se souvient.\n« Je conteste : » c’est tout.'],
  ])('asks for a person to read %s', async (_, text) => {
    const explanation = await readVersion(text);
    expect(explanation).toMatchObject({ status: 'review', code: 'disputed', points: 0 });
    expect(explanation.message).toMatch(/^You dispute my reading: “.+”\. A person will read/);
  });

  test.each([
    ['nothing', 'I dispute: I have nothing to add.'],
    ['the prompt', `${prompt}\nI dispute: that is my answer.`],
    ['the text of the stub', `${placeholder}\nJe conteste : tout est là.`],
  ])('gives nobody %s to read', async (_, text) => {
    const explanation = await readVersion(text);
    expect(explanation).toMatchObject({ status: 'failed', code: 'dispute-alone' });
  });
});

describe('any text ends in a verdict, with a sentence that acts on nothing', () => {
  const acting = '\u001b[31m\u202e<b onclick=alert(1)>\u0007\u200b';

  test('a megabyte is cut', async () => {
    const solution = answering(workbook, id, 'over and over ');
    workbook.write(id, solution.replace('over and over "', '$&.repeat(70_000)'));
    const { exercises } = await workbook.check([id]);
    const explanation = exercises[0]?.checks.at(-1);
    expect(explanation).toMatchObject({ status: 'revise', code: 'answer-too-long' });
    expect(explanation?.message).toContain('Keep what matters most.');
    expect(String(explanation?.observation).length).toBeLessThan(20_000);
  });

  test.each([
    ['where it is quoted', `The recurrent neuron ${acting} keeps a hidden state of the past.`],
    ['where it is the reason of a dispute', `${first}\nI dispute: ${acting} I said so.`],
    ['where it is suspected', `The recurrent neuron ${acting} is trained several times.`],
  ])('HTML, escapes and bidirectional tricks: %s', async (_, text) => {
    write(text);
    for (const args of [
      ['check', id],
      ['check', id, '--json'],
      ['check', id, '--lang', 'fr'],
    ]) {
      const { exitCode, stdout } = await workbook.run(args);
      expect(exitCode).toBe(0);
      expect(stdout).toContain('<b onclick=alert(1)>');
      // Nothing that a terminal would obey: our own colours are off where nobody looks.
      expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cf}\p{Cc}]/u);
    }
  });
});
