import type { Language } from '../../messages/text';
import type { LabelledFileError } from '../../rubric';
import { rubricEn } from './rubric-en';
import { rubricFr } from './rubric-fr';

/** What can be wrong with what `cahier rubric` is given. */
export type RubricProblem =
  | { readonly code: 'labelled-file-missing' }
  | { readonly code: 'not-a-file'; readonly path: string }
  | { readonly code: 'no-rubric'; readonly id: string; readonly others: readonly string[] }
  | {
      readonly code: 'not-a-rubric';
      readonly file: string;
      /** Where in the rubric; empty where it is no JSON at all. */
      readonly at: string;
      readonly message: string;
    }
  | {
      readonly code: 'not-labelled';
      readonly file: string;
      readonly line: number;
      readonly problem: LabelledFileError['problem'];
      readonly at: string;
    };

/** What `cahier rubric` says, in one language. */
export interface RubricText {
  readonly ideas: string;
  readonly allIdeas: string;
  readonly languages: Readonly<Record<'fr' | 'en' | 'mixed' | 'all', string>>;
  readonly scores: readonly [count: string, precision: string, recall: string, f1: string];
  readonly verdicts: string;
  readonly statuses: Readonly<Record<'passed' | 'revise' | 'review' | 'failed', string>>;
  readonly shouldPass: (kind: string) => string;
  readonly shouldNotPass: (kind: string) => string;
  readonly summary: (
    answers: number,
    good: number,
    passedGood: number,
    passedBad: number,
  ) => string;
  readonly suspected: (suspected: number, good: number) => string;
  readonly percent: (share: number | undefined) => string;
  readonly noDisagreement: string;
  readonly disagreements: (count: number) => string;
  readonly disagreement: (line: number, verdict: string, pass: boolean, kind: string) => string;
  readonly quote: (text: string) => string;
  readonly notFound: (ideas: readonly string[]) => string;
  readonly foundWrongly: (idea: string, quote: string) => string;
  readonly suspectedWrongly: (doubt: string, quote: string) => string;
}

export const rubricText: Readonly<Record<Language, RubricText>> = { fr: rubricFr, en: rubricEn };
