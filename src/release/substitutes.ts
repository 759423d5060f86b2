import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';
import type { Exercise } from '../workbook/exercise';

/** In the place of the teacher's commands, ones that say where those are to be found. */
export function leaveOutTeachersCommands(root: string): Plugin {
  return substitute(
    join(root, 'src/cli/commands/for-teachers.ts'),
    `export { leftOut as forTeachers } from './left-out';`,
  );
}

/** In the place of each model answer, none: it is shown from where the solutions are. */
export function leaveOutModelAnswers(root: string, exercises: readonly Exercise[]): Plugin[] {
  return exercises.map(({ grader }) =>
    substitute(
      join(root, 'graders', grader.id, 'model-answer.ts'),
      'export const modelAnswer = undefined;',
    ),
  );
}

/** In the place of each grader and its observers, ones that look at what runs and judge nothing. */
export function leaveOutGraders(root: string, exercises: readonly Exercise[]): Plugin[] {
  const named = exercises.map(({ grader: { id }, text }) => ({
    id,
    title: { fr: text.fr.title, en: text.en.title },
  }));
  return [
    substitute(
      join(root, 'graders/index.ts'),
      `import { ungradedExercise } from '../src/ungraded/ungraded-exercise';
       export const exercises = ${JSON.stringify(named)}.map(ungradedExercise);`,
    ),
    substitute(
      join(root, 'graders/observers.ts'),
      `import { observers as ungraded } from '../src/ungraded/observe';
       export const observers = Object.fromEntries(
         ${JSON.stringify(named.map(({ id }) => id))}.map((id) => [id, ungraded]),
       );`,
    ),
    // Nobody reads explanations there either.
    substitute(
      join(root, 'src/rubric/index.ts'),
      `export const afterRevisions = (verdict) => verdict;
       export const explanationAssessor = () => () => ({ found: [] });`,
    ),
  ];
}

/** Reads other words in the place of one source file. */
function substitute(file: string, contents: string): Plugin {
  return {
    name: 'cahier-substitute',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, ({ path }) =>
        path === file ? { contents, loader: 'ts', resolveDir: dirname(file) } : undefined,
      );
    },
  };
}
