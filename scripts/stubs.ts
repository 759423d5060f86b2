/** Writes every exercise anew from its solution: `npm run stubs`. It overwrites what is there. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stubOf } from '../src/workbook/stub';

for (const file of readdirSync('solutions').filter((name) => name.endsWith('.ts'))) {
  writeFileSync(`exercises/${file}`, stubOf(readFileSync(`solutions/${file}`, 'utf8')));
}
