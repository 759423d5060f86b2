import type { Language } from '../../messages/text';
import { mutantsEn } from './mutants-en';
import { mutantsFr } from './mutants-fr';

/** What `cahier verify --mutate` says of mutants, in one language. */
export interface MutantsText {
  readonly percent: (share: number | undefined) => string;
  readonly survivors: (id: string, count: number) => string;
  readonly place: (file: string, line: number, mutator: string) => string;
  readonly whatToDo: (file: string) => string;
  readonly noSuchMutant: (file: string) => string;
  readonly killedMutant: (file: string) => string;
  readonly unreadableReasons: (file: string, at: string, message: string) => string;
  readonly solutionFails: (id: string) => string;
  readonly unjudged: (id: string, count: number) => string;
}

export const mutantsText: Readonly<Record<Language, MutantsText>> = {
  fr: mutantsFr,
  en: mutantsEn,
};
