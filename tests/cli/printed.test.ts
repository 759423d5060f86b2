import { displayWidth } from '../support/display-width';
import { WorkbookCopy } from '../support/workbook-copy';

const workbook = new WorkbookCopy();
afterAll(() => workbook.remove());

const id = '01-recurrent-neuron';
/** The solution, which itself prints nothing here. */
const quiet = workbook.solution(id).replace(/^console\.log.*$/m, '');

/** What is shown of what a learner's code printed: everything behind the bar. */
async function shownOf(code: string, lang = 'en'): Promise<string[]> {
  const folder = workbook.folderWith({ [`${id}.ts`]: `${quiet}\n${code}` });
  const args = ['check', id, '--from', folder, '--lang', lang];
  const { exitCode, stdout, stderr } = await workbook.run(args);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  for (const line of stdout.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  const lines = stdout.split('\n');
  const start = lines.findIndex((line) =>
    /^ {4}(Your code printed:|Votre code a affiché\u00A0:)$/.test(line),
  );
  if (start === -1) return [];
  const length = lines.slice(start + 1).indexOf('');
  return lines.slice(start + 1, start + 1 + length).map((line) => line.replace(/^ {4}│ ?/, ''));
}

describe('what a learner’s code prints', () => {
  test.concurrent('is shown with their exercise, from console.error too', async () => {
    const code =
      "console.log('one', [1, 2]); console.error('two'); process.stdout.write('end\\n');";
    expect((await shownOf(code)).sort()).toEqual(['end', 'one [ 1, 2 ]', 'two']);
  });

  test.concurrent.each([['nothing'], ["console.log('')"], ["console.log('  \\n\\n')"]])(
    'leaves no heading where it is %s',
    async (code) => {
      expect(await shownOf(code.replace('nothing', ''))).toEqual([]);
    },
  );

  test.concurrent('is cut after twenty lines, and the rest is counted', async () => {
    const shown = await shownOf(
      "for (let i = 0; i < 10_000; i += 1) console.log('line ' + i);",
      'fr',
    );
    expect(shown).toHaveLength(21);
    expect(shown[19]).toBe('line 19');
    expect(shown[20]).toBe('… et encore 9980 lignes');
  });

  test.concurrent('is cut where a line is very long, and folded where it is long', async () => {
    const shown = await shownOf(
      "console.log('word '.repeat(100_000)); console.log('x'.repeat(100));",
    );
    const [long, folded] = [shown.slice(0, -2).join(' '), shown.slice(-2).join('')];
    expect(long).toMatch(/^(word )+w?o?r?d?…$/);
    expect(long.length).toBeLessThanOrEqual(200);
    expect(folded).toBe('x'.repeat(100));
  });

  test.concurrent('keeps its columns where its characters are wide', async () => {
    const shown = await shownOf("console.log('日本語'.repeat(30)); console.log('😀'.repeat(150));");
    expect(shown.join('')).toMatch(/^(日本語){30}(😀)+…$/);
  });

  test.concurrent('is shown, never obeyed, where it holds control characters', async () => {
    const shown = await shownOf(String.raw`
      console.log('\x1b[31mred\x1b[0m \x1b]0;title\x07');
      console.log('over\rwritten \b\b\x00\x7f');
      console.log('\u202Eright to left\u2066 \u200Bhidden \uFEFF \u009B2J \u00AD \u{E0041}');
      console.log('a\tb');
    `);
    expect(shown).toEqual([
      '␛[31mred␛[0m ␛]0;title␇',
      'over␍written ␈␈␀⟨U+007F⟩',
      expect.stringMatching(/^⟨U\+202E⟩right to left⟨U\+2066⟩ ⟨U\+200B⟩hidden ⟨U\+FEFF⟩/),
      expect.stringContaining('⟨U+E0041⟩'),
      'a  b',
    ]);
  });

  test.concurrent('is shown where it is no valid text', async () => {
    const shown = await shownOf(
      "process.stdout.write(new Uint8Array([0xff, 0xfe, 0x41, 0xc3, 10])); console.log('\\ud800');",
    );
    expect(shown).toEqual(['\uFFFD\uFFFDA\uFFFD', '\uFFFD']);
  });
});

test.concurrent('what a learner throws is made visible in the report too, and JSON stays JSON', async () => {
  const folder = workbook.folderWith({
    [`${id}.ts`]: "throw new Error('\\x1b[31m\\u202E' + 'long '.repeat(2000));",
  });
  const { stdout } = await workbook.run(['check', id, '--from', folder, '--json']);
  expect(stdout).not.toMatch(/[\p{Cf}]|\\u001b/u);
  const [check] = JSON.parse(stdout).exercises[0].checks;
  expect(check.message).toContain('␛[31m⟨U+202E⟩');
  expect(check.message.length).toBeLessThan(1000);
});

test.concurrent('an observation that holds control characters reads back as it was', async () => {
  const folder = workbook.folderWith({
    [`${id}.ts`]: "export const hiddenStates = ['\\u009B2J\\u202E'];",
  });
  const { stdout } = await workbook.run(['check', id, '--from', folder, '--json']);
  expect(stdout).not.toMatch(/[\u0080-\u009F]|\p{Cf}/u);
});
