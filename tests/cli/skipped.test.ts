import { runCommand } from '../support/run-cahier';
import { WorkbookCopy } from '../support/workbook-copy';

const id = '09-gru-layer';
const workbook = new WorkbookCopy();
afterAll(() => workbook.remove());

const lstm = `import * as tf from '@tensorflow/tfjs';
export const layer = tf.layers.lstm({ units: 16, returnSequences: true });
export const parameterCount = 960;
`;

beforeAll(() => workbook.write(id, lstm));

test('a check that cannot be judged says which other one it waits for, and earns nothing', async () => {
  const [exercise] = (await workbook.check([id, '--lang', 'en'])).exercises;
  const outputs = exercise?.checks.find((check) => check.id === 'outputs');
  expect(outputs).toMatchObject({ status: 'skipped', code: 'needs-another-check', points: 0 });
  expect(outputs?.message).toContain('“layer is a GRU layer”');
  expect(exercise).toMatchObject({ status: 'failed', points: 3 + 2 + 4 });
});

test.each([
  [
    'en',
    /– On a batch of sequences[\s\S]*I expected “layer is a GRU layer” to hold before I judge this/,
  ],
  [
    'fr',
    /– Sur un lot de séquences[\s\S]*j’attendais que «\u00a0layer est une couche GRU\u00a0» soit réussi/,
  ],
])('it is shown so on the terminal, in %s', async (lang, shown) => {
  const { exitCode, stdout } = await workbook.run(['check', id, '--lang', lang]);
  expect(exitCode).toBe(1);
  expect(stdout.replace(/\n {6}/g, ' ')).toMatch(shown);
});

test('in Jest it waits, beside the check that fails', async () => {
  const jest = workbook.path('node_modules', 'jest', 'bin', 'jest.js');
  const { exitCode, stderr } = await runCommand([process.execPath, jest, '--', '09'], {
    cwd: workbook.folder,
  });
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/✕ layer is a GRU layer \(0\/3\)/);
  expect(stderr).toMatch(
    /✎ todo On a batch of sequences.*\(0\/2\):\n {6}I expected “layer is a GRU layer”/,
  );
}, 60_000);
