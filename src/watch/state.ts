import type { Language } from '../messages/text';
import type { TypeAdvice } from '../types/type-checker';
import type { GradedOnce } from './runner';

/** What stands below the verdict, if anything. */
export type Panel =
  | { readonly kind: 'none' }
  | { readonly kind: 'prompt' }
  | { readonly kind: 'solution'; readonly source: string }
  | {
      readonly kind: 'list';
      readonly search: string;
      readonly isSearching: boolean;
      readonly cursor: number;
    }
  | { readonly kind: 'confirm-reset'; readonly id: string };

export const noPanel: Panel = { kind: 'none' };

/** A check that failed with the same code again and again. */
export interface SameMistake {
  readonly check: string;
  readonly times: number;
}

/** One exercise in the loop. */
export interface ExerciseState {
  readonly id: string;
  /** The newest verdict; none before the first. Worded anew at each drawing: the language may change. */
  readonly graded: GradedOnce | undefined;
  readonly isRunning: boolean;
  /** How many hints have been shown. */
  readonly hints: number;
  /** Checks that failed in the attempt before and pass now. */
  readonly mended: readonly string[];
  /** The mistake that was made most often in a row, where there is one. */
  readonly sameMistake: SameMistake | undefined;
  /** Its explanation was read for the first time since the loop began: what that means is said now. */
  readonly isFirstReading: boolean;
  /** What the compiler says of the types in the newest text. */
  readonly advice: readonly TypeAdvice[];
}

/** All that the screen shows. */
export interface WatchState {
  readonly language: Language;
  readonly exercises: readonly ExerciseState[];
  /** Which exercise is in front. */
  readonly current: number;
  readonly panel: Panel;
  /** Lines scrolled past. */
  readonly scroll: number;
  /** A short sentence about what was just done: a file opened, a copy kept. */
  readonly notice: string | undefined;
}

/** Whether every check of the exercise passes. */
export function hasPassed({ graded }: ExerciseState): boolean {
  return graded?.checks.every(({ verdict }) => verdict.status === 'passed') ?? false;
}

/** Whether the learner has done their part of the exercise: it passes, or waits for a person. */
export function isDone({ graded }: ExerciseState): boolean {
  const done = ['passed', 'review'];
  return graded?.checks.every(({ verdict }) => done.includes(verdict.status)) ?? false;
}

/** @param hints how many of its hints were shown before */
export function newExercise(id: string, hints = 0): ExerciseState {
  return {
    id,
    graded: undefined,
    isRunning: false,
    hints,
    mended: [],
    sameMistake: undefined,
    isFirstReading: false,
    advice: [],
  };
}
