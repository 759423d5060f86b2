import type { Language } from '../../messages/text';
import { mutantsEn } from './mutants-en';
import { mutantsFr } from './mutants-fr';

/** What `cahier verify --mutate` says, in one language. */
export interface MutantsText {
  readonly header: readonly [
    exercise: string,
    mutants: string,
    killed: string,
    explained: string,
    survived: string,
    score: string,
    scoreAfterReasons: string,
  ];
  readonly all: string;
  readonly percent: (share: number | undefined) => string;
  readonly legend: string;
  readonly survivors: (id: string, count: number) => string;
  readonly place: (file: string, line: number, mutator: string) => string;
  readonly whatToDo: (file: string) => string;
  readonly noSuchMutant: (file: string) => string;
  readonly killedMutant: (file: string) => string;
  readonly unreadableReasons: (file: string, at: string, message: string) => string;
  readonly solutionFails: (id: string) => string;
  readonly unjudged: (id: string, count: number) => string;
  readonly allExplained: string;
}

export const mutantsText: Readonly<Record<Language, MutantsText>> = {
  fr: mutantsFr,
  en: mutantsEn,
};
