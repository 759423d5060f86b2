import type { Verdict } from '../grading/verdict';
import type { Language } from '../messages/text';
import type { MarkerProblem } from '../workbook/stub';
import type { Surprise } from './answers';

/** A text of an exercise that exists in both languages. */
export type TextKind = 'prompt' | 'title' | 'check' | 'hint' | 'feedback';

/** What an exercise still lacks to be proven: codes and data, for its author. */
export type Shortcoming =
  | { readonly code: 'no-solution' }
  /** A run of this file, named from the workbook's folder, broke on our side: it says nothing. */
  | { readonly code: 'unjudged'; readonly file: string }
  | { readonly code: 'stub-markers'; readonly problem: MarkerProblem }
  | { readonly code: 'stub-missing' }
  /** `line`, from 1, is the first that is not as its solution generates it. */
  | { readonly code: 'stub-differs'; readonly line: number }
  /** Nobody filled it in, and yet it does not end as a learner's file may end. */
  | { readonly code: 'stub-breaks'; readonly verdict: Verdict }
  | {
      readonly code: 'stub-earns';
      readonly points: number;
      readonly maxPoints: number;
      readonly checks: readonly string[];
    }
  /** For `failures` of `seeds` draws; the rest is of the first of them. */
  | {
      readonly code: 'solution-fails';
      readonly failures: number;
      readonly seeds: number;
      readonly seed: number;
      readonly check: string;
      readonly verdict: Verdict;
    }
  | {
      readonly code: 'answer-surprises';
      readonly answer: string;
      readonly surprises: readonly Surprise[];
    }
  | { readonly code: 'checks-never-failed'; readonly checks: readonly string[] }
  | { readonly code: 'codes-never-earned'; readonly codes: readonly string[] }
  /** `name`: of the check or the code, or the number of the hint. */
  | {
      readonly code: 'text-missing';
      readonly text: TextKind;
      readonly name: string;
      readonly language: Language;
    }
  /** What only one of the two languages says: placeholders of feedback, code between backquotes. */
  | {
      readonly code: 'text-differs';
      readonly text: TextKind;
      readonly name: string;
      readonly only: Readonly<Record<Language, readonly string[]>>;
    }
  /** A sentence that cannot be made of what a wrong answer earned. */
  | {
      readonly code: 'text-throws';
      readonly name: string;
      readonly language: Language;
      readonly message: string;
    }
  /** The learner is to export something that a prompt does not name. */
  | { readonly code: 'text-without-name'; readonly name: string; readonly language: Language }
  /** The prompt says what stands between the markers of the solution. */
  | { readonly code: 'text-gives-away'; readonly found: string; readonly language: Language }
  /** A comment of the stub does. */
  | { readonly code: 'stub-gives-away'; readonly found: string };

/** What is wrong with the data set that all exercises share. */
export type DataShortcoming =
  | { readonly code: 'data-changed' | 'data-missing'; readonly file: string }
  /** `sum`: its SHA-256, as it should be written down once the file has been looked at. */
  | { readonly code: 'data-unlisted'; readonly file: string; readonly sum: string };
