import type { Attempt } from '../../src/progress/line';

/** An attempt like any other, told apart by its seed. */
export function sampleAttempt(seed: number, different: Partial<Attempt> = {}): Attempt {
  return {
    time: '2026-11-23T16:05:09.123Z',
    exercise: '01-recurrent-neuron',
    kind: 'attempt',
    status: 'failed',
    points: 11,
    maxPoints: 20,
    seed,
    passed: ['initial-state'],
    failed: { 'hidden-state': 'h-without-tanh' },
    ...different,
  };
}
