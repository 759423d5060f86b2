import type { Command } from '../command';
import { exitCodes } from '../context';
import { isLanguage } from '../language';
import { writeSettings } from '../settings';
import { cliText } from '../text';
import { UsageError } from '../usage-error';

/** `cahier lang [fr|en]`: says which language is used, or remembers another. */
export const lang: Command = {
  syntax: { flags: [], values: [], fewestArguments: 0, mostArguments: 1 },
  async run({ args, language, print, root }) {
    const [wanted] = args.positionals;
    if (wanted === undefined) {
      print(cliText[language].languageNow);
      return exitCodes.ok;
    }
    if (!isLanguage(wanted)) throw new UsageError({ code: 'unknown-language', found: wanted });
    await writeSettings(root, { lang: wanted });
    print(cliText[wanted].languageSet);
    return exitCodes.ok;
  },
};
