import { displayWidth } from '../support/display-width';
import { testOnLinux, testOnPosix } from '../support/platform';
import { inShell, onTerminal } from '../support/within';
import { WorkbookCopy } from '../support/workbook-copy';

const workbook = new WorkbookCopy();
workbook.write('01-recurrent-neuron', 'export const neuron = 1;\n');
afterAll(() => workbook.remove());

const sequence = '\u001B[';

describe('colours are shown', () => {
  const onScreen = async (env: NodeJS.ProcessEnv, args = ['check', '1', '--lang', 'en']) => {
    const within = onTerminal(80);
    const { exitCode, stdout } = await workbook.run(args, {
      within,
      env: { TERM: 'xterm-256color', ...env },
    });
    expect(exitCode).toBe(args[0] === 'check' ? 1 : 0);
    return stdout;
  };

  testOnLinux('on a terminal', async () => {
    const stdout = await onScreen({});
    expect(stdout).toContain(`${sequence}31m✗${sequence}39m`);
    expect(stdout).toContain('to mend');
  });

  testOnLinux.each([
    [{ NO_COLOR: '1' }],
    [{ TERM: 'dumb' }],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }],
  ])('not with %j', async (env) => {
    expect(await onScreen(env)).not.toContain(sequence);
  });

  testOnLinux('with an empty NO_COLOR, as no-color.org has it', async () => {
    expect(await onScreen({ NO_COLOR: '' })).toContain(sequence);
  });

  test.each([[{}], [{ FORCE_COLOR: '3', CI: '1' }]])('never in a pipe, %j or not', async (env) => {
    const { stdout } = await workbook.run([], { env: { TERM: 'xterm-256color', ...env } });
    expect(stdout).not.toContain(sequence);
  });
});

describe('every line fits', () => {
  const commands = [['list'], ['check'], ['help', 'check'], ['doctor']];

  testOnLinux.each([
    [60, 'fr'],
    [45, 'en'],
  ])('a terminal of %d columns, in %s', async (columns, lang) => {
    const within = onTerminal(columns);
    const env = { TERM: 'xterm', NO_COLOR: '1' };
    const screens = await Promise.all(
      commands.map((args) => workbook.run([...args, '--lang', lang], { within, env })),
    );
    for (const { stdout } of screens) {
      const lines = stdout.split('\r\n');
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.filter((line) => displayWidth(line) > columns)).toEqual([]);
    }
  });

  testOnLinux('80 columns of a terminal that is wider, or does not know its width', async () => {
    for (const columns of [200, 0]) {
      const { stdout } = await workbook.run(['check'], {
        within: onTerminal(columns),
        env: { TERM: 'xterm', NO_COLOR: '1' },
      });
      const widths = stdout.split('\r\n').map(displayWidth);
      expect(Math.max(...widths)).toBe(80);
    }
  });
});

describe('an output that cannot be written', () => {
  testOnPosix('is no error where a pipe is closed early', async () => {
    const within = inShell('{ "$@"; echo "code $?" >&2; } | head -1');
    const { stdout, stderr } = await workbook.run(['check', '--lang', 'en'], { within });
    expect(stdout).toMatch(/^[^\n]+\n$/);
    expect(stderr).toMatch(/^code [01]\n$/);
  });

  testOnPosix('is no error where nobody reads at all', async () => {
    const within = inShell('{ sleep 0.5; "$@"; echo "code $?" >&2; } | true');
    const { stderr } = await workbook.run(['help'], { within });
    expect(stderr).toBe('code 0\n');
  });

  testOnLinux.each([
    [['list'], 'fr', 'Le disque est plein, et il n’y a plus de place pour ce que'],
    [['check', '--json'], 'en', 'The disk is full, and there is no room for what this command'],
    [['help'], 'fr', 'Le disque est plein'],
  ])('cahier %j is said on a full disk, in %s', async (args, lang, said) => {
    const { exitCode, stderr } = await workbook.run([...args, '--lang', lang], {
      within: inShell('exec "$@" > /dev/full'),
    });
    expect(exitCode).toBe(3);
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/^ +at |node:/m);
  });

  testOnLinux('still ends where nothing can be said either', async () => {
    const within = inShell('exec "$@" > /dev/full 2> /dev/full');
    expect((await workbook.run(['list'], { within })).exitCode).toBe(3);
    expect((await workbook.run(['chek'], { within })).exitCode).toBe(2);
  });

  testOnPosix('still ends where there is no output at all', async () => {
    const within = inShell('exec "$@" >&- 2>&- <&-');
    expect((await workbook.run(['check', '1'], { within })).exitCode).toBe(1);
  });
});

testOnPosix('a signal ends the command at once', async () => {
  workbook.write('01-recurrent-neuron', 'for (;;) {}\n');
  const within = inShell('"$@" & sleep 1.5; kill -TERM $!; wait $!; echo "code $?"');
  const { stdout, seconds } = await workbook.run(['check', '1'], { within });
  expect(stdout).toBe('code 143\n');
  expect(seconds).toBeLessThan(4);
});
