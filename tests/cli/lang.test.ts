import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { testOnPosix } from '../support/platform';
import { inShell, underPermissions } from '../support/within';
import { WorkbookCopy } from '../support/workbook-copy';

const workbook = new WorkbookCopy();
afterAll(() => workbook.remove());

const english = 'Cahier speaks English. For French: `npx cahier lang fr`\n';
const french = 'Cahier parle français. Pour l’anglais\u00A0: `npx cahier lang en`\n';
const folder = workbook.path('.cahier');
const settings = workbook.path('.cahier', 'settings.json');

const spoken = async (env: NodeJS.ProcessEnv = {}) =>
  (await workbook.run(['lang'], { env })).stdout;

beforeEach(() => rmSync(folder, { recursive: true, force: true }));

describe('without a choice the language is the environment’s:', () => {
  test.each([
    [{ LANG: 'fr_FR.UTF-8' }, french],
    [{ LANG: 'fr' }, french],
    [{ LANG: 'C' }, english],
    [{ LANG: 'frr_DE.UTF-8' }, english],
    [{ LANG: 'fr_FR.UTF-8', LC_ALL: 'C' }, english],
    [{ LANG: 'fr_FR.UTF-8', LC_MESSAGES: 'en_GB.UTF-8' }, english],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'fr_BE.UTF-8' }, french],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'en_GB', LC_ALL: 'fr_FR.UTF-8' }, french],
    [{ LANG: 'fr_FR.UTF-8', LC_ALL: '' }, french],
  ])('%j', async (env, expected) => {
    expect(await spoken(env)).toBe(expected);
  });

  testOnPosix('none at all', async () => {
    expect(await spoken({ LANG: '' })).toBe(english);
  });
});

describe('a choice', () => {
  test('is answered in the language chosen, and remembered', async () => {
    const { exitCode, stdout } = await workbook.run(['lang', 'fr']);
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: 'Cahier parle maintenant français.\n',
    });
    expect(await spoken({ LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' })).toBe(french);
    expect((await workbook.run(['list'])).stdout).toContain('à faire');
    expect((await workbook.run(['lang', 'en'])).stdout).toBe('Cahier now speaks English.\n');
    expect(await spoken({ LANG: 'fr_FR.UTF-8' })).toBe(english);
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });

  test('gives way to --lang, which is not remembered', async () => {
    await workbook.run(['lang', 'fr']);
    expect((await workbook.run(['lang', '--lang', 'en'])).stdout).toBe(english);
    expect(await spoken()).toBe(french);
  });

  test.each(['de', 'FR', ''])('of %j is refused', async (wanted) => {
    const { exitCode, stdout, stderr } = await workbook.run(['lang', wanted]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(`Cahier speaks fr (French) and en (English), not “${wanted}”.`);
  });

  test('by --lang is refused alike', async () => {
    expect((await workbook.run(['list', '--lang=de'])).exitCode).toBe(2);
  });
});

describe('settings that cannot be used count for nothing, and are written anew:', () => {
  test.each(['', 'null', '{"lang":"de"}', '\0\0', '{"lang":"fr"'])('%j', async (text) => {
    mkdirSync(folder);
    writeFileSync(settings, text);
    expect(await spoken()).toBe(english);
    await workbook.run(['lang', 'fr']);
    expect(JSON.parse(readFileSync(settings, 'utf8'))).toEqual({ lang: 'fr' });
  });
});

describe('where the choice cannot be kept, it is said:', () => {
  const french = { env: { LANG: 'fr_FR.UTF-8' } };

  test('a folder has the name of the settings', async () => {
    mkdirSync(settings, { recursive: true });
    const { exitCode, stderr } = await workbook.run(['lang', 'en'], french);
    expect(exitCode).toBe(3);
    expect(stderr).toContain('settings.json n’est pas un fichier ordinaire');
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });

  testOnPosix('a file has the name of the folder', async () => {
    writeFileSync(folder, '');
    const { exitCode, stderr } = await workbook.run(['lang', 'en'], french);
    expect(exitCode).toBe(3);
    expect(stderr).toContain('Le système a refusé l’accès à .cahier/settings.json');
  });

  testOnPosix('a project that may only be read, where grading goes on', async () => {
    chmodSync(workbook.folder, 0o555);
    const within = underPermissions;
    const { exitCode, stderr } = await workbook.run(['lang', 'en'], { ...french, within });
    const graded = await workbook.run(['check', '--from', 'solutions'], { within });
    chmodSync(workbook.folder, 0o755);
    expect(exitCode).toBe(3);
    expect(stderr).toContain('Cahier n’a pas le droit d’utiliser .cahier/settings.json.');
    expect(graded.exitCode).toBe(0);
  });

  testOnPosix('a session that may write nothing more', async () => {
    const within = inShell('trap "" XFSZ; ulimit -f 0; exec "$@"');
    const { exitCode, stderr } = await workbook.run(['lang', 'en'], { ...french, within });
    expect(exitCode).toBe(3);
    expect(stderr).toContain('Cette session ne peut pas écrire un fichier aussi grand');
    expect(readdirSync(folder)).toEqual([]);
  });

  /** A disk of the test's own, where the system lets an ordinary user mount one. */
  const canMount = spawnSync('unshare', ['--map-root-user', '--mount', 'true']).status === 0;
  (canMount ? test : test.skip)('a full disk', async () => {
    mkdirSync(folder);
    const onFullDisk = [
      `mount -t tmpfs -o size=4k tmpfs '${folder}'`,
      `head -c 4096 /dev/zero > '${folder}/full'`,
      '"$@"',
      'code=$?',
      `ls '${folder}'`,
      'exit $code',
    ].join('\n');
    const { exitCode, stdout, stderr } = await workbook.run(['lang', 'en'], {
      ...french,
      within: (command) => [
        'unshare',
        '--map-root-user',
        '--mount',
        ...inShell(onFullDisk)(command),
      ],
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: 'full\n' });
    expect(stderr).toContain('Le disque est plein');
    expect(stderr).toContain('.cahier/settings.json');
  });
});
