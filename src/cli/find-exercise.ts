import { closest } from 'fastest-levenshtein';
import { exercises } from '../../graders';
import type { Exercise } from '../workbook/exercise';
import { UsageError } from './usage-error';

/**
 * Finds an exercise by its number (`4`, `04`), its name (`simple-rnn-layer`), both, or its file.
 * @throws UsageError that names the nearest one
 */
export function findExercise(wanted: string): Exercise {
  const name = wanted
    .replace(/^.*[\\/]/, '')
    .replace(/\.ts$/, '')
    .toLowerCase();
  const found = exercises.find(({ grader }) => namesOf(grader.id).includes(name));
  if (found) return found;
  const everyName = exercises.flatMap(({ grader }) => namesOf(grader.id));
  const nearest = closest(name, everyName);
  const owner = exercises.find(({ grader }) => namesOf(grader.id).includes(nearest));
  throw new UsageError({ code: 'unknown-exercise', wanted, nearest: owner?.grader.id ?? '' });
}

/** The exercises that were asked for, in the workbook's order; all of them where none was. */
export function findExercises(wanted: readonly string[]): readonly Exercise[] {
  if (wanted.length === 0) return exercises;
  const chosen = wanted.map(findExercise);
  return exercises.filter((exercise) => chosen.includes(exercise));
}

function namesOf(id: string): string[] {
  const [number = '', ...slug] = id.split('-');
  return [id, number, String(Number(number)), slug.join('-')];
}
