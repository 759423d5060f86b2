import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, runCahier } from './support/run-cahier';

interface Verified {
  exercises: Array<{
    id: string;
    seeds: number;
    answers: Array<{ answer: string }>;
    shortcomings: Array<{ code: string }>;
  }>;
  data: unknown[];
}

describe('the workbook as it is', () => {
  let verified: Verified;

  beforeAll(async () => {
    const { stdout } = await runCahier(['verify', '--json'], { patienceMs: 170_000 });
    verified = JSON.parse(stdout);
  }, 180_000);

  test('is proven, every exercise of it', () => {
    const ids = readdirSync(join(root, 'graders'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    const left = verified.exercises.flatMap(({ id, shortcomings }) =>
      shortcomings
        // Whoever works through this very workbook has written into its exercises.
        .filter(({ code }) => code !== 'stub-differs')
        .map((shortcoming) => ({ id, ...shortcoming })),
    );
    expect([...left, ...verified.data]).toEqual([]);
    expect(verified.exercises.map(({ id }) => id)).toEqual(ids);
    expect(verified.exercises.map(({ seeds }) => seeds)).toEqual(ids.map(() => 100));
  });

  test.each(['right', 'wrong'])('has ten %s answers or more to each exercise', (kind) => {
    const few = verified.exercises.filter(
      ({ answers }) => answers.filter(({ answer }) => answer.startsWith(`${kind}/`)).length < 10,
    );
    expect(few.map(({ id }) => id)).toEqual([]);
  });
});
