import { type Language, languages } from '../messages/text';

export function isLanguage(text: string): text is Language {
  return (languages as readonly string[]).includes(text);
}

/** The language of the environment's locale (POSIX's order of variables), English otherwise. */
export function languageOfEnvironment(env: NodeJS.ProcessEnv): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || systemLocale();
  return /^fr([-_.@]|$)/i.test(locale) ? 'fr' : 'en';
}

/** Windows sets none of the variables. */
function systemLocale(): string {
  return process.platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : '';
}
