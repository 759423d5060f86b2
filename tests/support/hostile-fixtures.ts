import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Expectation, readExpectations } from '../../src/verify/expectations';
import { root } from './run-cahier';

const folder = join(root, 'tests', 'fixtures', 'hostile');

/** The exercise that every fixture pretends to answer. */
export const exerciseId = '01-recurrent-neuron';

/** What a fixture says of itself at its head. */
export interface Fixture {
  readonly name: string;
  readonly source: string;
  /** The codes that its checks must earn; a check that is not named must pass. */
  readonly expected: (checkIds: readonly string[]) => readonly Expectation[];
  /** What the message must quote. */
  readonly says: string | undefined;
  /** The line that the message must name: where the fixture has `// <- here`. */
  readonly line: number | undefined;
}

/** Every fixture, those that only the wall limit ends first. */
export function readFixtures(): Fixture[] {
  const fixtures = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFixture(name.replace(/\.ts$/, '')));
  return [...fixtures.filter(isHanging), ...fixtures.filter((fixture) => !isHanging(fixture))];
}

export function isHanging({ source }: Fixture): boolean {
  return source.startsWith('// expect: * timed-out\n');
}

export function readFixture(name: string): Fixture {
  const source = readFileSync(join(folder, `${name}.ts`), 'utf8');
  const line = source.split('\n').findIndex((text) => text.endsWith('// <- here'));
  return {
    name,
    source,
    expected: (checkIds) => readExpectations(source, checkIds),
    says: /^\/\/ says: (.*)$/m.exec(source)?.[1],
    line: line === -1 ? undefined : line + 1,
  };
}

/**
 * Puts a fixture where a learner's file would be, in a folder of its own.
 * @param port of a server that nothing in the sandbox should reach
 */
export function placeFixture({ source }: Fixture, port = 0): string {
  const target = mkdtempSync(join(tmpdir(), 'cahier-hostile-'));
  mkdirSync(join(target, 'lib'));
  cpSync(join(folder, 'lib'), join(target, 'lib'), { recursive: true });
  const text = source.replaceAll('__TEMPORARY__', target).replaceAll('__PORT__', String(port));
  writeFileSync(join(target, `${exerciseId}.ts`), text);
  return target;
}
