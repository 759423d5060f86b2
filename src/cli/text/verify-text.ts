import type { Language } from '../../messages/text';
import type { TextKind } from '../../verify/shortcoming';
import { verifyEn } from './verify-en';
import { verifyFr } from './verify-fr';

/** What `cahier verify` says, in one language; `number` is an exercise's, as in `09`. */
export interface VerifyText {
  readonly header: readonly [
    exercise: string,
    stub: string,
    seeds: string,
    right: string,
    wrong: string,
    checks: string,
    codes: string,
    texts: string,
    mutants: string,
  ];
  readonly legend: string;
  readonly proven: (count: number, all: number) => string;
  readonly data: string;

  readonly unjudged: (file: string) => string;
  readonly stubMissing: (id: string) => string;
  readonly stubDiffers: (id: string, line: number) => string;
  readonly stubBreaks: (why: string) => string;
  readonly stubEarns: (points: number, maxPoints: number, checks: readonly string[]) => string;
  readonly solutionFails: (check: string, why: string) => string;
  readonly solutionFailsAtTimes: (
    failures: number,
    seeds: number,
    check: string,
    why: string,
  ) => string;
  readonly seeAgain: (number: string, seed: number) => string;
  readonly answerSurprises: (file: string) => string;
  readonly noExpectation: string;
  readonly unknownCheck: (check: string) => string;
  readonly rightAnswerEarns: (check: string, found: string) => string;
  readonly wrongAnswerEarns: (check: string, expected: string, found: string) => string;
  readonly checksNeverFailed: (checks: readonly string[], folder: string) => string;
  readonly codesNeverEarned: (codes: readonly string[], folder: string) => string;
  readonly textMissing: (text: TextKind, name: string, language: Language, file: string) => string;
  readonly textThrows: (name: string, language: Language, message: string) => string;
  readonly textDiffers: (
    text: TextKind,
    name: string,
    only: Readonly<Record<Language, readonly string[]>>,
  ) => string;
  readonly textWithoutName: (name: string, language: Language) => string;
  readonly stubGivesAway: (found: string) => string;
  readonly textGivesAway: (found: string, language: Language) => string;
  readonly dataChanged: (file: string) => string;
  readonly dataMissing: (file: string) => string;
  readonly dataUnlisted: (file: string, line: string) => string;
}

export const verifyText: Readonly<Record<Language, VerifyText>> = { fr: verifyFr, en: verifyEn };
