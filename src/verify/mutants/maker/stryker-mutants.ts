import { Instrumenter } from '@stryker-mutator/instrumenter';
import type { Mutant } from '../mutant';

/** What the instrumenter tells of its progress; errors are thrown. */
const silence = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace() {},
  debug() {},
  info() {},
  warn() {},
  error() {},
  fatal() {},
};

const options = { plugins: null, excludedMutations: [], ignorers: [] };

/** The mutants that StrykerJS makes of a TypeScript source. @throws where it cannot be parsed */
export async function makeStrykerMutants(source: string): Promise<Mutant[]> {
  const file = { name: 'solution.ts', content: source, mutate: true };
  const { mutants } = await new Instrumenter(silence).instrument([file], options);
  const starts = startsOfLines(source);
  return mutants.map(({ mutatorName, location: { start, end }, replacement }) => ({
    mutator: mutatorName,
    start: (starts[start.line] ?? 0) + start.column,
    end: (starts[end.line] ?? 0) + end.column,
    replacement,
  }));
}

function startsOfLines(source: string): number[] {
  return [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
}
