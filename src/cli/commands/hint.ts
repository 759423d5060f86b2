import { frenchSpacing } from '../../messages/french-spacing';
import { wrap } from '../../show/terminal';
import { readWholeNumber } from '../arguments';
import type { Command } from '../command';
import { exitCodes } from '../context';
import { findExercise } from '../find-exercise';

/** `cahier hint ID [N]`: the first hint, or hint N; each says more than the one before. */
export const hint: Command = {
  syntax: { flags: [], values: [], fewestArguments: 1, mostArguments: 2 },
  async run({ args, language, text, terminal, print }) {
    const [wanted = '', number = '1'] = args.positionals;
    const exercise = findExercise(wanted);
    const { hints } = exercise.text[language];
    if (hints.length === 0) {
      print(wrap(text.noHints, terminal));
      return exitCodes.ok;
    }
    const n = readWholeNumber(number, 'N', 1, hints.length);
    const sentence = hints[n - 1] ?? '';
    print(wrap(language === 'fr' ? frenchSpacing(sentence) : sentence, terminal));
    if (n < hints.length)
      print(`\n${wrap(text.nextHint(exercise.grader.id.slice(0, 2), n + 1), terminal)}`);
    return exitCodes.ok;
  },
};
