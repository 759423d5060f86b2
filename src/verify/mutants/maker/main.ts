/** Reads sources from standard input, makes their mutants, and writes these to standard output. */
import { text } from 'node:stream/consumers';
import ts from 'typescript';
import type { Mutant } from '../mutant';
import { makeStrykerMutants } from './stryker-mutants';
import { findPrinting, makeWorkbookMutants } from './workbook-mutants';

const sources: Readonly<Record<string, string>> = JSON.parse(await text(process.stdin));
const made = Object.entries(sources).map(
  async ([name, source]) => [name, await makeMutants(source)] as const,
);
process.stdout.write(JSON.stringify(Object.fromEntries(await Promise.all(made))));

/** In the order of the source, each once. */
async function makeMutants(source: string): Promise<Mutant[]> {
  const file = ts.createSourceFile('solution.ts', source, ts.ScriptTarget.ES2022, true);
  const printing = findPrinting(file);
  const mutants = [...(await makeStrykerMutants(source)), ...makeWorkbookMutants(file)]
    .filter(({ start, end }) => !printing.some((each) => each.start <= start && end <= each.end))
    .sort((one, other) => one.start - other.start);
  const byChange = new Map(
    mutants.map((mutant) => [`${mutant.start} ${mutant.end} ${mutant.replacement}`, mutant]),
  );
  return [...byChange.values()];
}
