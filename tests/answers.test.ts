import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, runCahier } from './support/run-cahier';

const ids = readdirSync(join(root, 'graders'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

interface Verified {
  exercises: Array<{
    id: string;
    answers: Array<{ answer: string; isAsExpected: boolean; surprises: unknown[] }>;
  }>;
}

describe.each(ids)('the answers of %s', (id) => {
  let answers: Verified['exercises'][number]['answers'];

  beforeAll(async () => {
    const { stdout } = await runCahier(['verify', id, '--json']);
    const verified: Verified = JSON.parse(stdout);
    answers = verified.exercises[0]?.answers ?? [];
  }, 60_000);

  test.each(['right', 'wrong'])('are at least ten %s ones', (kind) => {
    const count = answers.filter(({ answer }) => answer.startsWith(`${kind}/`)).length;
    expect(count).toBeGreaterThanOrEqual(10);
  });

  test('are each graded as they say', () => {
    const surprising = answers.filter(({ isAsExpected }) => !isAsExpected);
    expect(surprising).toEqual([]);
  });
});
