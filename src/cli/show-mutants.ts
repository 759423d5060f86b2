import { makeVisible } from '../show/make-visible';
import { type Terminal, wrap } from '../show/terminal';
import type { MeasuredMutants } from '../verify/mutants/measure-mutants';
import { reasonsFile } from '../verify/mutants/reasons';
import type { MutantsText } from './text/mutants-text';

/** What is left to do about the mutants of an exercise, as sentences and diffs. */
export function showMutantShortcomings(
  { id, solutionPasses, mutants, staleReasons, unreadableReasons }: MeasuredMutants,
  text: MutantsText,
  terminal: Terminal,
): string[] {
  const file = `graders/${id}/${reasonsFile}`;
  const say = (sentence: string) => wrap(sentence, terminal, '    ');
  const shown: string[] = [];
  if (!solutionPasses) shown.push(say(text.solutionFails(id)));
  const survivors = mutants.filter(({ status, reason }) => status === 'survived' && !reason);
  if (survivors.length > 0) {
    shown.push(
      say(text.survivors(id, survivors.length)),
      ...survivors.map(({ diff, line, mutator }) => {
        const place = text.place(`solutions/${id}.ts`, line, mutator);
        return `${wrap(place, terminal, '      ')}\n${showDiff(diff, terminal)}`;
      }),
      say(text.whatToDo(file)),
    );
  }
  for (const { diff, because } of staleReasons) {
    const sentence = because === 'killed' ? text.killedMutant(file) : text.noSuchMutant(file);
    shown.push(`${say(sentence)}\n${showDiff(diff, terminal)}`);
  }
  if (unreadableReasons) {
    const { at, message } = unreadableReasons;
    shown.push(say(text.unreadableReasons(file, at, message)));
  }
  const unjudged = mutants.filter(({ status }) => status === 'unjudged').length;
  if (unjudged > 0) shown.push(say(text.unjudged(id, unjudged)));
  return shown;
}

/** Never wrapped: its lines are copied into the file of reasons. */
function showDiff(diff: readonly string[], { paint }: Terminal): string {
  return diff
    .map((line) => `        ${makeVisible(line)}`)
    .map((line) => (line.startsWith('        -') ? paint.red(line) : paint.green(line)))
    .join('\n');
}
