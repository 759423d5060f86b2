import { readFileSync } from 'node:fs';
import { WorkbookCopy } from '../support/workbook-copy';

const commandNames = 'start check list hint solution reset lang doctor verify'.split(' ');

const workbook = new WorkbookCopy();
afterAll(() => workbook.remove());

/** Sentences are wrapped; what they say does not depend on where. */
async function refusal(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const { exitCode, stdout, stderr } = await workbook.run(args, { env });
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  return stderr.replaceAll('\n', ' ');
}

describe('every command', () => {
  test.concurrent('is named by the help of them all', async () => {
    const helps = [['--help'], ['-h'], ['help'], ['help', '--lang', 'en']];
    const pages = await Promise.all(helps.map((args) => workbook.run(args)));
    for (const { exitCode, stdout, stderr } of pages) {
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      expect(stdout).toContain('Usage: npx cahier [COMMAND] [OPTIONS]');
      for (const name of commandNames) expect(stdout).toMatch(new RegExp(`^ {2}${name} +\\w`, 'm'));
    }
  });

  test.concurrent.each(commandNames)('%s explains itself, whatever it is given', async (name) => {
    const { exitCode, stdout, stderr } = await workbook.run([name, '--help']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^npx cahier \\[?${name}`));
    expect(stdout).toContain('--help         this page');
  });
});

test.concurrent.each([
  [['help', '--lang', 'fr', 'hint']],
  [['help', 'hint', '--lang=fr']],
  [['hint', '01', '--lang', 'fr', '-h']],
])('cahier %j explains hint in French', async (args) => {
  const { exitCode, stdout } = await workbook.run(args);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^npx cahier hint ID \[N\]\n\nUn indice/);
  expect(stdout).toContain('--help          cette page');
});

test.concurrent.each([[['--version']], [['hint', '-v']]])(
  'cahier %j says the version',
  async (args) => {
    const { version } = JSON.parse(readFileSync(workbook.path('package.json'), 'utf8'));
    const { exitCode, stdout } = await workbook.run(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: `${version}\n` });
  },
);

describe('an unknown command', () => {
  test.concurrent.each([
    ['chek', 'check'],
    ['docteur', 'doctor'],
    ['01', 'check 01'],
  ])('%s: %s', async (found, nearest) => {
    const said = `There is no command “${found}”. Did you mean \`npx cahier ${nearest}\`?`;
    expect(await refusal([found])).toContain(said);
  });

  test.concurrent('is answered in French to whom French is spoken', async () => {
    const said = await refusal(['chek'], { LANG: 'fr_FR.UTF-8' });
    expect(said).toContain('«\u00A0chek\u00A0» n’existe pas. Vouliez-vous dire `npx cahier check`');
  });

  test.concurrent('is shown, not obeyed, where it holds control characters', async () => {
    expect(await refusal(['a\u001B[31mb\u202E'])).toContain('“a␛[31mb⟨U+202E⟩”');
  });
});

describe('a wrong command line is refused, and its help named:', () => {
  test.concurrent.each([
    [['check', '--form', 'x'], 'no option --form here. Did you mean --from?', 'check'],
    [['check', '--jsn'], 'Did you mean --json?', 'check'],
    [['reset', '--force', '1'], 'There is no option --force here. Help:', 'reset'],
    [['check', '-x'], 'There is no option -x here. Help:', 'check'],
    [['check', '--from'], '--from expects a value after it.', 'check'],
    [['check', '--from', '--json'], '--from expects a value after it.', 'check'],
    [['list', '--lang'], '--lang expects a value after it.', 'list'],
    [['check', '--json=yes'], 'The option --json takes no value.', 'check'],
    [['hint'], 'This command needs to know which exercise', 'hint'],
    [['solution'], 'This command needs to know which exercise', 'solution'],
    [['reset', '--yes'], 'This command needs to know which exercise', 'reset'],
    [['list', '01'], '“01” is one argument too many', 'list'],
    [['hint', '01', '2', '3'], '“3” is one argument too many', 'hint'],
    [['lang', 'fr', 'en'], '“en” is one argument too many', 'lang'],
  ])('cahier %j', async (args, said, command) => {
    const stderr = await refusal(args);
    expect(stderr).toContain(said);
    expect(stderr).toMatch(new RegExp(`Help: \`npx cahier ${command} --help\` $`));
  });

  test.concurrent('one without a command names the help of them all', async () => {
    expect(await refusal(['--what'])).toContain('Help: `npx cahier --help`');
  });
});

describe('options are understood', () => {
  const report = async (args: string[]) => JSON.parse((await workbook.run(args)).stdout);

  test.concurrent.each([
    [['--seed', '5', '--json', 'check', '1']],
    [['--seed=5', 'check', '--json', '1']],
    [['check', '1', '--json', '--json', '--seed', '5']],
    [['check', '--json', '--seed', '5', '--', '1']],
    [['--json', '--seed', '5', '--', 'check', '1']],
    [['--lang', 'en', 'check', '--json', '--seed', '6', '--seed', '5', '1']],
  ])('wherever they stand: %j', async (args) => {
    const { seed, exercises } = await report(args);
    expect(seed).toBe(5);
    expect(exercises.map(({ id }: { id: string }) => id)).toEqual(['01-recurrent-neuron']);
  });

  test.concurrent('but not after --', async () => {
    expect(await refusal(['check', '--', '--json'])).toContain('no exercise “--json”');
  });
});
