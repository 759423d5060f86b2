import picocolors from 'picocolors';
import { frenchSpacing } from '../messages/french-spacing';
import { showTypeAdvice } from './show';
import { typesText } from './text';
import type { TypeAdvice } from './type-checker';

const plain = { columns: 80, paint: picocolors.createColors(false) };
const advice: TypeAdvice = {
  code: 2322,
  line: 12,
  column: 7,
  message: "Type 'string' is not assignable to type 'number'.",
};

test('says that it is advice, where, what it means and what the compiler said', () => {
  expect(showTypeAdvice([advice], 'fr', plain).split('\n')).toEqual([
    '    Types\u00a0: un conseil, qui ne change rien à vos points',
    '    - Ligne 12\u00a0: Cette valeur n’est pas du type attendu à cet endroit. Comparez',
    '      les deux types nommés ci-dessous\u00a0: le sien, puis celui qu’il faut.',
    "      Le compilateur dit\u00a0: «\u00a0Type 'string' is not assignable to type 'number'.\u00a0»",
  ]);
  expect(showTypeAdvice([advice], 'en', plain).split('\n')).toEqual([
    '    Types: advice, which changes nothing about your points',
    '    - Line 12: This value is not of the type expected here. Compare the two',
    '      types named below: its own, then the one needed.',
    "      The compiler says: “Type 'string' is not assignable to type 'number'.”",
  ]);
});

test('says nothing where there is nothing to say', () => {
  expect(showTypeAdvice([], 'fr', plain)).toBe('');
});

test('shows five errors, and says that there are others', () => {
  const show = (count: number) => showTypeAdvice(Array(count).fill(advice), 'en', plain);
  expect(show(5).match(/Line 12/g)).toHaveLength(5);
  expect(show(5)).not.toContain(typesText.en.more);
  expect(show(6).match(/Line 12/g)).toHaveLength(5);
  expect(show(6)).toContain(typesText.en.more);
});

test.each([40, 60, 80])('fits %i columns', (columns) => {
  const message = `Type '${'a'.repeat(100)}' is not assignable to type 'b'.`;
  const errors = [1005, 2339, 9999].map((code) => ({ ...advice, code, message }));
  for (const language of ['fr', 'en'] as const) {
    const lines = showTypeAdvice(errors, language, { ...plain, columns }).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
  }
});

test('what the compiler quotes of a file cannot command a terminal', () => {
  const message = 'Type \'"\u001b[2J\u202e\u0007"\' is not assignable';
  const shown = showTypeAdvice([{ ...advice, message }], 'en', plain);
  expect(shown).toContain('␛[2J⟨U+202E⟩␇');
  for (const control of '\u001b\u202e\u0007') expect(shown).not.toContain(control);
});

test('colours end with their line', () => {
  const paint = picocolors.createColors(true);
  const shown = showTypeAdvice([advice], 'fr', { columns: 40, paint });
  for (const line of shown.split('\n')) {
    // Bold or dim, to begin with.
    if (line.startsWith('\u001b[')) expect(line.indexOf('\u001b[22m')).toBe(line.length - 5);
    else expect(line).not.toContain('\u001b');
  }
});

describe.each(Object.keys(typesText.fr.errors) as (keyof typeof typesText.fr.errors)[])(
  'the sentence for %s',
  (kind) => {
    const fr = frenchSpacing(typesText.fr.errors[kind]);
    const en = typesText.en.errors[kind];

    test('has the same code in both languages', () => {
      expect(en.match(/`[^`]*`/g)?.sort()).toEqual(fr.match(/`[^`]*`/g)?.sort());
    });

    test('is written as its language is', () => {
      expect(fr).not.toMatch(/'| [;:!?»]/);
      expect(en).not.toMatch(/'|\s[;:!?]/);
      expect(fr).toMatch(/^[A-ZÀÉ`].*\.$/);
      expect(en).toMatch(/^[A-Z`].*\.$/);
    });
  },
);
