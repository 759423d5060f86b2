import type { CommonFeedback } from '../grading/feedback';
import type { Verdict } from '../grading/verdict';
import { common as enCommon } from './en';
import { common as frCommon } from './fr';
import { frenchSpacing } from './french-spacing';
import type { Bilingual, Language, Sentences } from './text';

/** The exercise's own sentences, looked up before the common ones. */
type OwnSentences = Readonly<Record<string, (data: never) => string>>;

const common: Bilingual<Sentences<CommonFeedback>> = { fr: frCommon, en: enCommon };

/** Whether a code can be worded: by the exercise itself, or for all of them. */
export function hasSentence(code: string, own: OwnSentences, language: Language): boolean {
  return Object.hasOwn(own, code) || Object.hasOwn(common[language], code);
}

/**
 * The sentence for a verdict, in a language; none for a check that passed or is not begun.
 * @throws Error where no sentence exists for the code: a fault of the grader's author
 */
export function wordVerdict(
  verdict: Verdict,
  own: OwnSentences,
  language: Language,
): string | undefined {
  if (!('code' in verdict)) return undefined;
  const sentences: OwnSentences = { ...common[language], ...own };
  const sentence = Object.hasOwn(sentences, verdict.code) ? sentences[verdict.code] : undefined;
  if (!sentence) throw new Error(`no sentence in ${language} for the code ${verdict.code}`);
  const text = sentence(verdict.data as never);
  return language === 'fr' ? frenchSpacing(text) : text;
}
