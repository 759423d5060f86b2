import type { PassedOver } from './read-progress';

/** What can be wrong with the file of progress, and what a sentence about it needs. */
export interface ProgressFeedback {
  /** It is no file of progress. `keptAs`: where it is now, unchanged, from the workbook's folder. */
  'not-progress': { keptAs: string };
  /** Another Cahier wrote it, newer or older. */
  'other-version': { found: number; keptAs: string };
  /** It should have been set aside and could not be: nothing is saved. `cause`: the system's code. */
  'not-set-aside': { cause: string };
  'lines-passed-over': PassedOver;
  'not-read': { cause: string };
  /** Tried again with the next attempt or hint. */
  'not-saved': { cause: string };
}

export type ProgressProblem = {
  [Code in keyof ProgressFeedback]: { readonly code: Code; readonly data: ProgressFeedback[Code] };
}[keyof ProgressFeedback];

/** A problem that the system reported. */
export function systemProblem(
  code: 'not-set-aside' | 'not-read' | 'not-saved',
  error: unknown,
): ProgressProblem {
  return { code, data: { cause: (error as NodeJS.ErrnoException).code ?? String(error) } };
}
