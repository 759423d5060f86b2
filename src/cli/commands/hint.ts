import { frenchSpacing } from '../../messages/french-spacing';
import { openProgress } from '../../progress/open-progress';
import { wordProgressProblem } from '../../progress/text';
import { wrap } from '../../show/terminal';
import { readWholeNumber } from '../arguments';
import type { Command } from '../command';
import { exitCodes } from '../context';
import { findExercise } from '../find-exercise';

/** `cahier hint ID [N]`: the first hint, or hint N; each says more than the one before. Kept in the progress. */
export const hint: Command = {
  syntax: { flags: [], values: [], fewestArguments: 1, mostArguments: 2 },
  async run({ root, args, language, text, terminal, print }) {
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
    const { progress } = await openProgress(root);
    const problem = await progress.recordHint(exercise.grader.id, n);
    if (problem) print(`\n${wrap(wordProgressProblem(problem, language), terminal)}`);
    return exitCodes.ok;
  },
};
