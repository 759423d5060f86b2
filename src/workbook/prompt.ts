import { frenchSpacing } from '../messages/french-spacing';
import type { Language } from '../messages/text';

const header = /^\/\*\n([\s\S]*?)\n\*\/\n*/;
const headings = { fr: 'FRANÇAIS', en: 'ENGLISH' } as const;

/** The prompt of an exercise in one language, from the comment at the head of its file. */
export function promptOf(source: string, language: Language): string {
  const [, prompts = ''] = header.exec(source) ?? [];
  const parts = prompts.split(new RegExp(`^(${headings.fr}|${headings.en})$`, 'm'));
  const heading = parts.indexOf(headings[language]);
  const prompt = heading === -1 ? '' : (parts[heading + 1] ?? '').trim();
  return language === 'fr' ? frenchSpacing(prompt) : prompt;
}

/** The code of an exercise, without the prompts at its head. */
export function withoutPrompt(source: string): string {
  return source.replace(header, '');
}
