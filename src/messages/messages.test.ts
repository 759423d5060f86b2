import { join } from 'node:path';
import { exercises } from '../../graders';
import type { Verdict } from '../grading/verdict';
import { common as commonEn } from './en';
import { common as commonFr } from './fr';
import { frenchSpacing } from './french-spacing';
import { SentenceSampler } from './sample-sentences';
import type { Bilingual } from './text';
import { wordVerdict } from './word';

const root = join(__dirname, '../..');
const commonFile = join(__dirname, 'fr.ts');
const messagesFile = (id: string) => join(root, 'graders', id, 'messages.ts');

const sampler = new SentenceSampler(root, [
  commonFile,
  ...exercises.map(({ grader }) => messagesFile(grader.id)),
]);

/** Every sentence with data for it: those that all exercises share, and each exercise's own. */
const tables = [
  {
    name: 'common',
    own: { fr: {}, en: {} },
    sampled: sampler.sample(commonFile, ['common']),
  },
  ...exercises.map(({ grader, text }) => ({
    name: grader.id,
    own: { fr: text.fr.feedback, en: text.en.feedback },
    sampled: sampler.sample(messagesFile(grader.id), ['text', 'fr', 'feedback']),
  })),
];

const sentences = tables.flatMap(({ name, own, sampled }) =>
  sampled.map(({ code, samples }) => ({
    id: `${name} ${code}`,
    samples,
    word: (data: unknown) => word(own, { status: 'failed', code, data }),
  })),
);

type OwnSentences = Parameters<typeof wordVerdict>[1];

function word(own: Bilingual<OwnSentences>, verdict: Verdict): Bilingual<string> {
  return {
    fr: wordVerdict(verdict, own.fr, 'fr') ?? '',
    en: wordVerdict(verdict, own.en, 'en') ?? '',
  };
}

/** Titles and hints: what is not made from data. */
const lines = exercises.flatMap(({ grader: { id }, text: { fr, en } }) => [
  { id: `${id} title`, fr: frenchSpacing(fr.title), en: en.title },
  ...Object.entries(fr.checks).map(([check, title]) => ({
    id: `${id} check ${check}`,
    fr: frenchSpacing(title),
    en: en.checks[check] ?? '',
  })),
  ...Object.entries(fr.explanation?.ideas ?? {}).map(([idea, topic]) => ({
    id: `${id} idea ${idea}`,
    fr: frenchSpacing(topic),
    en: en.explanation?.ideas[idea] ?? '',
  })),
  ...(fr.explanation
    ? [
        {
          id: `${id} model answer`,
          fr: frenchSpacing(fr.explanation.model ?? ''),
          en: en.explanation?.model ?? '',
        },
      ]
    : []),
  ...fr.hints.map((hint, index) => ({
    id: `${id} hint ${index + 1}`,
    fr: frenchSpacing(hint),
    en: en.hints[index] ?? '',
  })),
]);

const codeSpans = (text: string) => [...text.matchAll(/`[^`]*`/g)].map(([span]) => span);
const withoutCode = (text: string) => text.replace(/`[^`]*`/g, '``');

/** What a sentence tells: its numbers and the texts of the sample. */
function contentOf(text: string): string[] {
  const content = text
    // A decimal comma, and spaces inside a large number.
    .replace(/(\d),(?=\d)/g, '$1.')
    .replace(/(\d)\u00a0(?=\d{3})/g, '$1')
    .match(/-?\d+(\.\d+)?|sample\d+/g);
  return [...new Set(content)].sort();
}

/** Words of the other language that no sentence can be written without. */
const englishWords =
  /(?<![\w.$/-])(the|is|are|was|were|and|with|your|you|should|must|which|expected|found|because|from|of|to|not)(?![\w$/(-]|\.\w)/i;
const frenchWords =
  /(?<![\w.$/-])(le|la|les|des|une|est|et|vous|votre|avec|dans|pas|pour|mais|que|qui)(?![\w$/(-]|\.\w)/i;

function expectFrench(text: string): void {
  const prose = withoutCode(text);
  expect(prose).not.toMatch(/[ \t][;:!?»]|«[ \t]/);
  expect(prose).not.toMatch(/'/);
  expect(prose).not.toMatch(englishWords);
}

function expectEnglish(text: string): void {
  const prose = withoutCode(text);
  expect(prose).not.toMatch(/\s[;:!?]|[«»\u00a0]/);
  expect(prose).not.toMatch(/'/);
  expect(prose).not.toMatch(frenchWords);
}

describe.each(sentences)('$id', ({ samples, word }) => {
  const worded = samples.map(word);

  test('is said in both languages, with nothing left out', () => {
    for (const text of worded.flatMap(({ fr, en }) => [fr, en])) {
      expect(text).toMatch(/\S{2}/);
      expect(text).not.toMatch(/\[object|\bfunction\b.*=>/);
      expect(withoutCode(text)).not.toContain('undefined');
    }
  });

  test('says the same in both languages', () => {
    for (const { fr, en } of worded) {
      expect(contentOf(fr)).toEqual(contentOf(en));
      expect(codeSpans(fr).sort()).toEqual(codeSpans(en).sort());
    }
  });

  test('is written as its language is', () => {
    for (const { fr, en } of worded) {
      expectFrench(fr);
      expectEnglish(en);
    }
  });
});

describe.each(lines)('$id', ({ fr, en }) => {
  test('is said in both languages, and written as each is', () => {
    expect(fr).toMatch(/\S{2}/);
    expect(en).toMatch(/\S{2}/);
    expectFrench(fr);
    expectEnglish(en);
  });
});

test('the common sentences have the same codes in both languages', () => {
  expect(Object.keys(commonEn).sort()).toEqual(Object.keys(commonFr).sort());
});

test('a code without a sentence is an error of the grader’s author', () => {
  const verdict: Verdict = { status: 'failed', code: 'no-such-code', data: {} };
  expect(() => wordVerdict(verdict, {}, 'fr')).toThrow('no-such-code');
});

test('a check that passed, or is not begun, needs no sentence', () => {
  expect(wordVerdict({ status: 'passed' }, {}, 'fr')).toBeUndefined();
  expect(wordVerdict({ status: 'todo' }, {}, 'en')).toBeUndefined();
});
