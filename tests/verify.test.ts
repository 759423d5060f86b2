import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, runCahier } from './support/run-cahier';

interface Verified {
  exercises: Array<{
    id: string;
    seeds: number;
    answers: Array<{ answer: string }>;
    shortcomings: Array<{ code: string }>;
    mutation: {
      score: number;
      staleReasons: unknown[];
      list: Array<{ diff: string[]; status: string; reason?: unknown }>;
    };
  }>;
  data: unknown[];
}

let verified: Verified;
const idsOf = (exercises: Verified['exercises']) => exercises.map(({ id }) => id);

beforeAll(async () => {
  const { stdout } = await runCahier(['verify', '--mutate', '--seed', '1', '--json'], {
    patienceMs: 280_000,
  });
  verified = JSON.parse(stdout);
}, 300_000);

describe('the workbook as it is', () => {
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
    expect(idsOf(verified.exercises)).toEqual(ids);
    expect(verified.exercises.map(({ seeds }) => seeds)).toEqual(ids.map(() => 100));
  });

  test.each(['right', 'wrong'])('has ten %s answers or more to each exercise', (kind) => {
    const few = verified.exercises.filter(
      ({ answers }) => answers.filter(({ answer }) => answer.startsWith(`${kind}/`)).length < 10,
    );
    expect(idsOf(few)).toEqual([]);
  });
});

describe('the mutants of the solutions', () => {
  test('are each failed by a check, or have a reason to pass', () => {
    const passing = verified.exercises.flatMap(({ mutation }) =>
      mutation.list.filter(({ status, reason }) => status !== 'killed' && !reason),
    );
    expect(passing).toEqual([]);
  });

  test('are failed in 95 cases of 100 before those reasons, in every exercise', () => {
    const low = verified.exercises.filter(({ mutation }) => mutation.score < 0.95);
    expect(idsOf(low)).toEqual([]);
  });

  test('need every reason that is given', () => {
    expect(verified.exercises.flatMap(({ mutation }) => mutation.staleReasons)).toEqual([]);
  });
});
