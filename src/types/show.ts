import { frenchSpacing } from '../messages/french-spacing';
import type { Language } from '../messages/text';
import { makeVisible } from '../show/make-visible';
import { type Terminal, wrap } from '../show/terminal';
import { kindOfError } from './error-kind';
import type { TypeAdvice } from './protocol';
import { typesText } from './text';

/** The first errors often cause the others. */
const mostShown = 5;

/**
 * What a learner sees of their type errors: for each its line, what it means in their language, and
 * the compiler's own words below. Empty where there is nothing to advise.
 */
export function showTypeAdvice(
  advice: readonly TypeAdvice[],
  language: Language,
  terminal: Terminal,
): string {
  if (advice.length === 0) return '';
  const text = typesText[language];
  const space = language === 'fr' ? frenchSpacing : (prose: string) => prose;
  const { bold, dim } = terminal.paint;
  const lines = [paintLines(wrap(space(text.heading), terminal, '    '), bold)];
  for (const { code, line, message } of advice.slice(0, mostShown)) {
    const sentence = space(text.line(line) + text.errors[kindOfError(code)]);
    const words = wrap(text.quote(makeVisible(message)), terminal, '      ');
    lines.push(wrap(`- ${sentence}`, terminal, '    '), paintLines(words, dim));
  }
  if (advice.length > mostShown) lines.push(wrap(space(text.more), terminal, '    '));
  return lines.join('\n');
}

/** Each line on its own: a colour that runs on would not survive a line that is cut or redrawn. */
function paintLines(lines: string, paint: (line: string) => string): string {
  return lines.split('\n').map(paint).join('\n');
}
