/** Reads sources from standard input, makes their mutants, and writes these to standard output. */
import { text } from 'node:stream/consumers';
import { makeStrykerMutants } from './stryker';

const sources: Readonly<Record<string, string>> = JSON.parse(await text(process.stdin));
const made = Object.entries(sources).map(
  async ([name, source]) => [name, await makeStrykerMutants(source)] as const,
);
process.stdout.write(JSON.stringify(Object.fromEntries(await Promise.all(made))));
