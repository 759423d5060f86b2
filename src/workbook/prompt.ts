import type { Language } from '../messages/text';

const headings = { fr: 'FRANÇAIS', en: 'ENGLISH' } as const;

/** The prompt of an exercise in one language, from the comment at the head of its file. */
export function promptOf(source: string, language: Language): string {
  const header = /^\/\*\n([\s\S]*?)\n\*\//.exec(source)?.[1] ?? '';
  const [, french = '', english = ''] = header.split(
    new RegExp(`^(?:${headings.fr}|${headings.en})$`, 'm'),
  );
  return (language === 'fr' ? french : english).trim();
}
