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
  const found = exerciseNamed(name);
  if (found) return found;
  const nearest = /^\d+$/.test(name) ? nearestNumber(Number(name)) : nearestName(name);
  throw new UsageError({ code: 'unknown-exercise', wanted, nearest: nearest?.grader.id ?? '' });
}

/** The exercises that were asked for, in the workbook's order; all of them where none was. */
export function findExercises(wanted: readonly string[]): readonly Exercise[] {
  if (wanted.length === 0) return exercises;
  const chosen = wanted.map(findExercise);
  return exercises.filter((exercise) => chosen.includes(exercise));
}

export function isExercise(name: string): boolean {
  return exerciseNamed(name) !== undefined;
}

function exerciseNamed(name: string): Exercise | undefined {
  return exercises.find(({ grader }) => namesOf(grader.id).includes(name));
}

/** The one whose name holds what was typed (`lstm`), else the one that takes the fewest corrections. */
function nearestName(name: string): Exercise | undefined {
  const slugs = exercises.map(({ grader }) => slugOf(grader.id));
  return exerciseNamed(slugs.find((slug) => slug.includes(name)) ?? closest(name, slugs));
}

function nearestNumber(wanted: number): Exercise | undefined {
  const distance = ({ grader }: Exercise) => Math.abs(Number(grader.id.slice(0, 2)) - wanted);
  return [...exercises].sort((a, b) => distance(a) - distance(b))[0];
}

function namesOf(id: string): string[] {
  const number = id.slice(0, 2);
  return [id, number, String(Number(number)), slugOf(id)];
}

function slugOf(id: string): string {
  return id.slice(3);
}
