import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { exercises } from '../../graders';
import { LiveTerminal } from '../support/live-terminal';
import { testOnLinux } from '../support/platform';
import type { Within } from '../support/run-cahier';
import { inShell } from '../support/within';
import { WorkbookCopy } from '../support/workbook-copy';

const allPoints = exercises
  .flatMap(({ grader }) => Object.values(grader.checks))
  .reduce((sum, { points }) => sum + points, 0);

const id = '01-recurrent-neuron';
const workbook = new WorkbookCopy();
const right = workbook.solution(id);
const withoutTanh = right.replace(/Math\.tanh\((.*)\);/, '$1;');
const enterScreen = '\u001B[?1049h';
const leaveScreen = '\u001B[?1049l';
const showCursor = '\u001B[?25h';

let terminal: LiveTerminal;

afterEach(() => {
  terminal.hangUp();
  rmSync(workbook.path('.cahier'), { recursive: true, force: true });
});
afterAll(() => workbook.remove());

async function openLoop(env: NodeJS.ProcessEnv = {}): Promise<void> {
  workbook.write(id, workbook.stub(id));
  terminal = new LiveTerminal(workbook, { env });
  await terminal.shows(enterScreen, 'A recurrent neuron by hand', '0/20', `0/${allPoints}`);
}

describe('a save', () => {
  testOnLinux('shows what is wrong, then that it was mended, then the next exercise', async () => {
    await openLoop();
    terminal.forget();
    workbook.write(id, withoutTanh);
    await terminal.shows('15/20', 'apply Math.tanh', 'The two part at step 1');
    terminal.forget();
    workbook.write(id, right);
    await terminal.shows(
      '20/20',
      'Well spotted, that is mended: “At each step',
      'Press n for the next one',
      `1/${exercises.length}`,
    );
    terminal.forget();
    terminal.type('n');
    await terminal.shows('Recurrent or feedforward?');
    expect(await terminal.quit()).toBe(0);
  });

  testOnLinux('is noticed however an editor writes', async () => {
    await openLoop();
    const file = workbook.exerciseFile(id);
    const ways: Array<[name: string, write: (text: string) => void]> = [
      [
        'through a temporary file that is renamed',
        (text) => {
          writeFileSync(`${file}~`, text);
          renameSync(`${file}~`, file);
        },
      ],
      [
        'truncating first',
        (text) => {
          writeFileSync(file, '');
          writeFileSync(file, text);
        },
      ],
      [
        'twice',
        (text) => {
          writeFileSync(file, text);
          writeFileSync(file, text);
        },
      ],
      [
        'deleting first',
        (text) => {
          rmSync(file);
          writeFileSync(file, text);
        },
      ],
    ];
    for (const [index, [, write]] of ways.entries()) {
      terminal.forget();
      write(index % 2 === 0 ? withoutTanh : right);
      await terminal.shows(index % 2 === 0 ? '15/20' : '20/20');
    }
    await terminal.quit();
  });

  testOnLinux('during a run cancels it: only the newest text counts', async () => {
    await openLoop();
    terminal.forget();
    workbook.write(id, 'for (;;) {}\n');
    await terminal.shows('Grading');
    workbook.write(id, right);
    await terminal.shows('20/20');
    expect(terminal.shown).not.toContain('had not finished');
    await terminal.quit();
  });
});

describe('a key', () => {
  testOnLinux('gives one hint more each time', async () => {
    await openLoop();
    for (const n of [1, 2, 3]) {
      terminal.type('h');
      await terminal.shows(`Hint ${n} of 3`);
    }
    terminal.type('h');
    await terminal.shows('All hints are shown');
    await terminal.quit();
  });

  testOnLinux('switches the language at once, keeps the verdict, and is remembered', async () => {
    await openLoop();
    workbook.write(id, withoutTanh);
    await terminal.shows('15/20');
    terminal.forget();
    terminal.type('f');
    await terminal.shows('à corriger', '15/20', 'Votre code a affiché', 'quitter');
    await terminal.quit();
    expect(JSON.parse(readFileSync(workbook.path('.cahier', 'settings.json'), 'utf8'))).toEqual({
      lang: 'fr',
    });
  });

  testOnLinux('opens the list, which is searched and jumps', async () => {
    await openLoop();
    terminal.type('l');
    await terminal.shows('Training the model');
    terminal.forget();
    terminal.type('/');
    await terminal.shows('Search:');
    terminal.type('gru');
    await terminal.shows('Search: gru');
    terminal.forget();
    terminal.type('\r');
    await terminal.shows('LSTM and GRU', 'Answer in two ways', 'quit');
    await terminal.quit();
  });

  testOnLinux('resets from the list, after a question, and keeps a copy', async () => {
    await openLoop();
    workbook.write(id, withoutTanh);
    await terminal.shows('15/20');
    terminal.type('l');
    await terminal.shows('Training the model');
    terminal.type('x');
    await terminal.shows('A copy of yours is kept');
    terminal.type('y');
    await terminal.shows('is as it was at first');
    expect(workbook.read(id)).toBe(workbook.stub(id));
    await terminal.quit();
  });

  testOnLinux('shows the solution only once the exercise passes', async () => {
    await openLoop();
    terminal.type('s');
    await terminal.shows('once the exercise passes');
    workbook.write(id, right);
    await terminal.shows('20/20');
    terminal.forget();
    terminal.type('s');
    await terminal.shows('class RecurrentNeuron');
    await terminal.quit();
  });

  testOnLinux('opens the file in the learner’s editor and comes back', async () => {
    const script = workbook.path('editor.sh');
    writeFileSync(script, '#!/bin/sh\necho "opened $1"\n', { mode: 0o755 });
    await openLoop({ EDITOR: script });
    terminal.type('o');
    await terminal.shows(`opened ${workbook.exerciseFile(id)}`, 'is open in your editor');
    await terminal.quit();
  });
});

describe('the terminal is given back', () => {
  testOnLinux.each([
    ['q', 'q'],
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('after %s', async (_name, keys) => {
    await openLoop();
    terminal.forget();
    terminal.type(keys);
    expect(await terminal.ended).toBe(0);
    expect(terminal.shown).toContain(showCursor);
    expect(terminal.shown).toContain(leaveScreen);
    expect(terminal.shown).toContain('See you soon');
  });
});

describe('where file events do not arrive', () => {
  /** A user namespace in which the system gives no watch on any folder. */
  const withoutEvents: Within = (command) => [
    'unshare',
    '--user',
    '--map-root-user',
    ...inShell('echo 0 > /proc/sys/user/max_inotify_watches; exec "$@"')(command),
  ];

  testOnLinux('the files are looked at, and that is said', async () => {
    workbook.write(id, workbook.stub(id));
    terminal = new LiveTerminal(workbook, { within: withoutEvents });
    await terminal.shows('A recurrent neuron by hand', `0/${allPoints}`);
    // What was said at the start is still there in the drawing of a key that changes nothing.
    terminal.forget();
    terminal.resize(79, 60);
    await terminal.shows('I look at the files');
    terminal.forget();
    workbook.write(id, withoutTanh);
    await terminal.shows('15/20');
    await terminal.quit();
  });
});

describe('progress', () => {
  testOnLinux('keeps each attempt and hint, with its seed', async () => {
    await openLoop();
    workbook.write(id, withoutTanh);
    await terminal.shows('15/20');
    terminal.type('h');
    await terminal.shows('Hint 1 of 3');
    await terminal.quit();
    const file = workbook.path('.cahier', 'progress.jsonl');
    expect(existsSync(file)).toBe(true);
    const lines = readFileSync(file, 'utf8').trim().split('\n').slice(-2);
    const [attempt, hint] = lines.map((line) => JSON.parse(line));
    expect(attempt).toMatchObject({ exercise: id, points: 15, maxPoints: 20 });
    expect(attempt.seed).toEqual(expect.any(Number));
    expect(hint).toMatchObject({ exercise: id, kind: 'hint', hint: 1 });
  });

  testOnLinux(
    'offers a hint and a concrete case at the third same mistake, until it is mended',
    async () => {
      await openLoop();
      for (const times of [1, 2, 3]) {
        expect(terminal.shown).not.toContain('A concrete case');
        terminal.forget();
        workbook.write(id, `${withoutTanh}\nconsole.log('attempt', ${times});\n`);
        await terminal.shows(`attempt ${times}`, 'The two part at step');
      }
      await terminal.shows(
        '3 times in a row: the key h gives a hint',
        'A concrete case',
        'Given  ',
      );
      terminal.forget();
      terminal.type('f');
      await terminal.shows(
        'Même erreur 3 fois de suite\u00A0: la touche h donne un indice',
        'Un cas concret',
        'Donné  ',
        'Obtenu ',
        'Attendu',
      );
      terminal.forget();
      workbook.write(id, right);
      await terminal.shows('Bien vu, c’est corrigé\u00A0: «\u00A0À chaque pas', 'Touche n');
      const newest = terminal.shown.slice(terminal.shown.lastIndexOf('\u001B[H'));
      expect(newest).not.toContain('Un cas concret');
      await terminal.quit();
    },
  );
});

describe('types', () => {
  testOnLinux('are advice beside the verdict', async () => {
    await openLoop();
    terminal.forget();
    workbook.write(id, right.replace('private h = 0', "private h = '0' as unknown as string"));
    await terminal.shows('Types: advice', 'The compiler says');
    await terminal.quit();
  });
});
