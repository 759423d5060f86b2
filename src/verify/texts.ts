import type { Verdict } from '../grading/verdict';
import { type Language, languages } from '../messages/text';
import type { Exercise } from '../workbook/exercise';
import type { AnswerResult } from './answers';
import type { Shortcoming, TextKind } from './shortcoming';

/** Whether titles, hints and feedback are there in both languages, and say the same. */
export function verifyTexts(exercise: Exercise, answers: readonly AnswerResult[]): Shortcoming[] {
  const { fr, en } = exercise.text;
  const hintCount = Math.max(fr.hints.length, en.hints.length);
  const checks = Object.keys(exercise.grader.checks);
  return [
    ...compare('title', '', [fr.title, en.title]),
    ...checks.flatMap((id) => compare('check', id, [fr.checks[id], en.checks[id]])),
    ...Array.from({ length: hintCount }).flatMap((_, index) =>
      compare('hint', String(index + 1), [fr.hints[index], en.hints[index]]),
    ),
    ...verifyFeedback(exercise, answers),
  ];
}

/** A text in both languages: neither may be missing, and both hold the same code. */
function compare(
  text: TextKind,
  name: string,
  [fr = '', en = '']: readonly (string | undefined)[],
): Shortcoming[] {
  const missing = [
    ...(fr.trim() === '' ? ['fr' as const] : []),
    ...(en.trim() === '' ? ['en' as const] : []),
  ];
  if (missing.length > 0) {
    return missing.map((language) => ({ code: 'text-missing', text, name, language }));
  }
  return sayDifference(text, name, codeSpans(fr), codeSpans(en));
}

function codeSpans(text: string): Set<string> {
  return new Set([...text.matchAll(/`[^`]*`/g)].map(([span]) => span));
}

function sayDifference(
  text: TextKind,
  name: string,
  fr: ReadonlySet<string>,
  en: ReadonlySet<string>,
): Shortcoming[] {
  const only = {
    fr: [...fr].filter((item) => !en.has(item)),
    en: [...en].filter((item) => !fr.has(item)),
  };
  if (only.fr.length === 0 && only.en.length === 0) return [];
  return [{ code: 'text-differs', text, name, only }];
}

/** Words what the wrong answers earned, in both languages, and compares what each sentence reads. */
function verifyFeedback({ text }: Exercise, answers: readonly AnswerResult[]): Shortcoming[] {
  const codes = new Set([...Object.keys(text.fr.feedback), ...Object.keys(text.en.feedback)]);
  return [...codes].flatMap((code): Shortcoming[] => {
    const missing = languages.filter((language) => !Object.hasOwn(text[language].feedback, code));
    if (missing.length > 0) {
      return missing.map((language) => ({
        code: 'text-missing',
        text: 'feedback',
        name: code,
        language,
      }));
    }
    const data = answers.flatMap(({ verdicts }) => verdicts.flatMap(dataOf(code)));
    const read: Record<Language, ReadonlySet<string>> = { fr: new Set(), en: new Set() };
    for (const language of languages) {
      const say = text[language].feedback[code] as (data: unknown) => string;
      try {
        read[language] = propertiesRead(say, data);
      } catch (error) {
        return [{ code: 'text-throws', name: code, language, message: String(error) }];
      }
    }
    return sayDifference('feedback', code, read.fr, read.en);
  });
}

function dataOf(code: string) {
  return ({ verdict }: { readonly verdict: Verdict }): unknown[] =>
    'code' in verdict && verdict.code === code ? [verdict.data] : [];
}

/** A sentence's placeholders are the properties of its data that it reads. @throws what it throws */
function propertiesRead(
  say: (data: unknown) => string,
  samples: readonly unknown[],
): ReadonlySet<string> {
  const read = new Set<string>();
  for (const sample of samples) {
    const recording = new Proxy(Object(sample), {
      get(target, property, receiver) {
        if (typeof property === 'string') read.add(property);
        return Reflect.get(target, property, receiver);
      },
    });
    say(recording);
  }
  return read;
}
