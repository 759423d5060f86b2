import { runCahier } from './support/run-cahier';

interface Measured {
  exercises: Array<{
    id: string;
    mutation: {
      score: number;
      staleReasons: unknown[];
      list: Array<{ diff: string[]; status: string; reason?: unknown }>;
    };
  }>;
}

describe('the mutants of the solutions', () => {
  let measured: Measured;

  beforeAll(async () => {
    const { stdout } = await runCahier(['verify', '--mutate', '--json'], { patienceMs: 120_000 });
    measured = JSON.parse(stdout);
  }, 150_000);

  test('are each failed by a check, or have a reason to pass', () => {
    const passing = measured.exercises.flatMap(({ mutation }) =>
      mutation.list.filter(({ status, reason }) => status !== 'killed' && !reason),
    );
    expect(passing).toEqual([]);
  });

  test('are failed in 95 cases of 100 before those reasons, in every exercise', () => {
    const low = measured.exercises.filter(({ mutation }) => mutation.score < 0.95);
    expect(low.map(({ id }) => id)).toEqual([]);
    expect(measured.exercises).not.toEqual([]);
  });

  test('need every reason that is given', () => {
    expect(measured.exercises.flatMap(({ mutation }) => mutation.staleReasons)).toEqual([]);
  });
});
