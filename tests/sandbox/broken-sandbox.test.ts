import { readdirSync, writeFileSync } from 'node:fs';
import { exerciseId } from '../support/hostile-fixtures';
import { WorkbookCopy } from '../support/workbook-copy';

/** Where the guest itself cannot start, nothing was learnt about the learner's answer. */
describe('a sandbox that is broken', () => {
  let workbook: WorkbookCopy;

  beforeAll(async () => {
    workbook = new WorkbookCopy();
    await workbook.run(['list']);
    workbook.write(exerciseId, workbook.solution(exerciseId));
    const [build = ''] = readdirSync(workbook.path('build'));
    writeFileSync(workbook.path('build', build, 'guest', 'guest.blob'), 'not a snapshot');
  }, 60_000);

  afterAll(() => workbook.remove());

  test('is a fault of ours, never a wrong answer', async () => {
    const finished = await workbook.run(['check', exerciseId, '--json', '--lang', 'fr']);
    expect(finished.exitCode).toBe(3);
    const [exercise] = JSON.parse(finished.stdout).exercises;
    expect(exercise.status).toBe('fault');
    for (const check of exercise.checks) {
      expect(check.code).toBe('sandbox-broken');
      expect(check.message).toMatch(/Cahier|vous/);
    }
  });

  test('leaves a grader unproven by a fault of ours, and not by one of its author', async () => {
    const args = ['verify', exerciseId, '--lang', 'fr'];
    const { exitCode, stdout } = await workbook.run(args, { patienceMs: 60_000 });
    expect(exitCode).toBe(3);
    expect(stdout.replace(/\s+/g, ' ')).toContain('c’est une panne de Cahier');
    expect(stdout).not.toMatch(/critère devrait|code devrait/);
  }, 60_000);
});
