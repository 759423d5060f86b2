import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stubOf } from './stub';
import type { Workbook } from './workbook';

/** Why no exercise could be made; nothing was written then. */
export type ScaffoldProblem =
  | { readonly code: 'bad-slug'; readonly found: string; readonly nearest: string | undefined }
  | { readonly code: 'number-taken'; readonly by: string; readonly free: string | undefined }
  | { readonly code: 'already-there'; readonly path: string };

const goodId = /^(?!00)\d\d-[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const longestId = 40;

/** What is wrong with the name of a new exercise, if anything is. */
export async function findScaffoldProblem(
  workbook: Workbook,
  id: string,
): Promise<ScaffoldProblem | undefined> {
  if (!goodId.test(id) || id.length > longestId) {
    return { code: 'bad-slug', found: id, nearest: nearestId(id) };
  }
  for (const path of [
    workbook.graderFolder(id),
    workbook.solutionFile(id),
    workbook.exerciseFile(id),
  ]) {
    if (await stat(path).catch(() => undefined)) return { code: 'already-there', path };
  }
  const taken = await takenIds(workbook);
  const by = taken.find((name) => name.slice(0, 2) === id.slice(0, 2));
  return by === undefined ? undefined : { code: 'number-taken', by, free: freeNumber(taken) };
}

/**
 * Makes the files of a new exercise, which works from the first minute: the solution, the stub that
 * it generates, and the grader with its answers. A file that exists is never written over.
 * @returns what was made
 */
export async function scaffoldExercise(workbook: Workbook, id: string): Promise<string[]> {
  const solutionTemplate = await readFile(join(workbook.templateFolder, 'solution.ts'), 'utf8');
  const solution = nameText(solutionTemplate, id);
  const files = new Map([
    [workbook.solutionFile(id), solution],
    [workbook.exerciseFile(id), stubOf(solution)],
  ]);
  for (const name of await readdir(workbook.templateFolder, { recursive: true })) {
    if (!name.endsWith('.ts') || name === 'solution.ts') continue;
    const text = await readFile(join(workbook.templateFolder, name), 'utf8');
    files.set(join(workbook.graderFolder(id), name), nameText(text, id));
  }
  for (const [path, text] of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
  }
  return [...files.keys()];
}

function nameText(template: string, id: string): string {
  return template.replaceAll('NN-slug', id).replace(/\bNN\b/g, id.slice(0, 2));
}

/** Every exercise of which there is a file, finished or not. */
async function takenIds(workbook: Workbook): Promise<string[]> {
  const folders = [
    dirname(workbook.graderFolder('x')),
    workbook.solutionsFolder,
    workbook.exercisesFolder,
  ];
  const names = await Promise.all(folders.map((folder) => readdir(folder).catch(() => [])));
  const ids = names.flat().map((name) => name.replace(/\.ts$/, ''));
  return [...new Set(ids.filter((id) => /^\d\d-/.test(id)))].sort();
}

function freeNumber(taken: readonly string[]): string | undefined {
  const numbers = taken.map((id) => Number(id.slice(0, 2)));
  const all = Array.from({ length: 99 }, (_, index) => index + 1);
  const free = all.find((number) => !numbers.includes(number));
  return free === undefined ? undefined : String(free).padStart(2, '0');
}

/** The same name as it should be written, where that can be guessed. */
function nearestId(found: string): string | undefined {
  const plain = found.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const [, number = '', slug = ''] = /^0*(\d{1,2})\W*(.*?)\W*$/.exec(plain) ?? [];
  const id = `${number.padStart(2, '0')}-${slug.replace(/[^a-z0-9]+/g, '-')}`.slice(0, longestId);
  return goodId.test(id) ? id : undefined;
}
