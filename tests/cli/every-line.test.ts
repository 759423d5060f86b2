import { inTurns } from '../../src/workbook/in-turns';
import { displayWidth } from '../support/display-width';
import { WorkbookCopy } from '../support/workbook-copy';

/** One of everything the command line may say, in a workbook that has been begun. */
const commands: ReadonlyArray<readonly string[]> = [
  [],
  ['check'],
  ['check', '--from', 'solutions'],
  ['check', '--from', 'nowhere'],
  ['check', '--seed', 'x'],
  ['check', '--form', 'x'],
  ['check', '--from'],
  ['check', '--json=1'],
  ['check', 'recurent-neuron'],
  ['chek'],
  ['--lang', 'de'],
  ['list'],
  ['list', 'x'],
  ['hint'],
  ['hint', '1'],
  ['hint', '1', '2'],
  ['hint', '1', '3'],
  ['solution', '1'],
  ['reset', '1'],
  ['reset', '4', '--yes'],
  ['lang'],
  ['doctor'],
  ['help'],
  ...['start', 'check', 'list', 'hint', 'solution', 'reset', 'lang', 'doctor', 'verify'].map(
    (name) => ['help', name],
  ),
];

/** Wrong in as many ways as it has checks, and prints nothing. */
const wrongAnswer = `
export class RecurrentNeuron {
  wh = 0.5; wx = Math.random(); wyh = Math.random(); h = 0.1;
  setWh(v: number) { this.wh = v || 1; }
  setWx(v: number) { this.wx = v; this.h = 0; }
  setWyh(v: number) { this.wyh = v; }
  predict(x: number) { this.h = this.wh * this.h + this.wx * x; return this.h; }
  resetHiddenState() { this.wh = 1; }
  getHiddenState() { return this.h; }
}
export const neuron = new RecurrentNeuron();
export const hiddenStates = [0];
`;

const workbook = new WorkbookCopy();
afterAll(() => workbook.remove());

async function runAll(lang: string): Promise<string[]> {
  workbook.write('01-recurrent-neuron', wrongAnswer);
  const env = { LANG: `${lang}.UTF-8`, PATH: '' };
  const said = await inTurns(commands, (args) => workbook.run(args, { env }));
  return said.flatMap(({ stdout, stderr }) => `${stdout}${stderr}`.split('\n'));
}

/** Without code between backquotes, and without what the solutions print. */
const prose = (line: string) => line.replace(/`[^`]*`|^ {4}│ .*/g, '``');

/** Words that no sentence of the other language can be written without. */
const english =
  /(?<![\w.$/-])(the|is|are|was|were|and|with|your|you|should|must|which|expected|found|because|from|of|to|not|this|that|it|its|has|have|will|by|at|for|no|an|in|yours)(?![\w$/(-]|\.\w)/;
const french =
  /(?<![\w.$/-])(le|la|les|des|une|est|et|vous|votre|avec|dans|pas|pour|mais|que|qui|ce|cette|il|elle|du|au|aux|par|sur|ne)(?![\w$/(-]|\.\w)/i;

describe.each(['fr_FR', 'en_US'])('whatever is said in %s', (lang) => {
  let lines: string[];
  beforeAll(async () => {
    lines = await runAll(lang);
  }, 60_000);

  const linesThat = (isWrong: (line: string) => boolean) => lines.filter(isWrong);

  test('fits into 80 columns', () => {
    expect(lines.length).toBeGreaterThan(200);
    expect(linesThat((line) => displayWidth(line) > 80)).toEqual([]);
  });

  test('has no colour, no white space at its end and no tab', () => {
    // The answer to a question is typed on its line.
    const isQuestion = (line: string) => /\[[oy]\/N\] $/.test(line);
    const isUntidy = (line: string) => /\s$|\t/.test(line) || line.includes('\u001B');
    expect(linesThat((line) => isUntidy(line) && !isQuestion(line))).toEqual([]);
  });

  test('is said in that language alone', () => {
    const other = lang === 'fr_FR' ? english : french;
    expect(linesThat((line) => other.test(prose(line)))).toEqual([]);
  });

  test('has its language’s own punctuation', () => {
    const wrong =
      lang === 'fr_FR' ? /[ \t][;:!?»]|«[ \t]|^\s*[;:!?»]|[«“”'"]$/ : /\s[;:!?]|[«»\u00A0]/;
    expect(linesThat((line) => wrong.test(prose(line)))).toEqual([]);
  });
});
