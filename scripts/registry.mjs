/**
 * Writes the two lists of the exercises, one for each side of the sandbox, from the folders under
 * `graders/`: nobody registers an exercise by hand.
 */
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const note = '/** Written by scripts/registry.mjs from the folders beside it: do not edit. */';

/**
 * Brings `graders/index.ts` and `graders/observers.ts` up to date; writes nothing where they are, nor in
 * a copy of the workbook that was handed out, which has no folders to list.
 */
export function ensureRegistry(root) {
  const folder = join(root, 'graders');
  if (!existsSync(folder)) return;
  const ids = readdirSync(folder)
    .filter((name) => /^\d\d-[a-z0-9-]+$/.test(name) && existsSync(join(folder, name, 'grader.ts')))
    .sort();
  if (ids.length === 0) return;
  replaceIfOther(join(folder, 'index.ts'), listExercises(folder, ids));
  replaceIfOther(join(folder, 'observers.ts'), listObservers(ids));
}

const byFile = ([, one], [, other]) => (one < other ? -1 : 1);

function listExercises(folder, ids) {
  const exercises = ids.map((id) => {
    const number = id.slice(0, 2);
    const parts = [
      ['grader', 'grader'],
      ['text', 'messages'],
      ...['picture', 'concrete', 'rubric']
        .filter((file) => existsSync(join(folder, id, `${file}.ts`)))
        .map((file) => [file, file]),
    ];
    return {
      imports: [...parts]
        .sort(byFile)
        .map(([name, file]) => `import { ${name} as ${name}${number} } from './${id}/${file}';`),
      entry: `  { ${parts.map(([name]) => `${name}: ${name}${number}`).join(', ')} },`,
    };
  });
  return `${note}
import type { Exercise } from '../src/workbook/exercise';
${exercises.flatMap(({ imports }) => imports).join('\n')}

/** Every exercise of the workbook, in the learner's order: its grader and what it says. */
export const exercises: readonly Exercise[] = [
${exercises.map(({ entry }) => entry).join('\n')}
];
`;
}

function listObservers(ids) {
  const nameOf = (id) => `observers${id.slice(0, 2)}`;
  return `${note}
import type { Observers } from '../src/observing';
${ids.map((id) => `import { observers as ${nameOf(id)} } from './${id}/observe';`).join('\n')}

/** What runs beside the learner's code, by exercise. Nothing of a judge may be imported here. */
// biome-ignore lint/suspicious/noExplicitAny: each exercise's challenge is its own.
export const observers: Readonly<Record<string, Observers<any>>> = {
${ids.map((id) => `  '${id}': ${nameOf(id)},`).join('\n')}
};
`;
}

/** Whole or not at all: another Cahier may start at the same moment. */
function replaceIfOther(path, text) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, path);
}
