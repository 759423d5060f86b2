import type { MutantsText } from './mutants-text';

export const mutantsEn: MutantsText = {
  percent: (share) => (share === undefined ? '–' : `${floor(share).toFixed(1)} %`),
  survivors: (id, count) =>
    count === 1
      ? `${id}: a mutant passes. Should this pass?`
      : `${id}: ${count} mutants pass. Should this pass?`,
  place: (file, line, mutator) => `${file}, line ${line} (${mutator})`,
  whatToDo: (file) =>
    `If it should not, add a check or draw more, and keep the mutant as a wrong answer. If it is a right answer too, say why in ${file} (docs/mutation.md).`,
  noSuchMutant: (file) =>
    `${file} gives a reason for a mutant that is no longer made. Remove it, or correct its diff:`,
  killedMutant: (file) =>
    `${file} gives a reason to pass for a mutant that a check fails. Remove it, or find out why the check fails a right answer:`,
  unreadableReasons: (file, at, message) =>
    `${file} is not a list of reasons${at === '' ? '' : ` (see ${at})`}: ${message}. I expected what docs/mutation.md shows.`,
  solutionFails: (id) =>
    `${id}: the solution itself does not pass, so its mutants would show nothing. See what it fails on: \`npx cahier check ${id.slice(0, 2)} --from solutions\``,
  unjudged: (id, count) =>
    `${id}: ${count === 1 ? 'a mutant' : `${count} mutants`} could not be graded by a fault of Cahier’s own, and count${count === 1 ? 's' : ''} for nothing. Run the command again; if it stays so, run \`npx cahier doctor\`.`,
};

/** In percent; 100 only where it is all. */
function floor(share: number): number {
  return Math.floor(share * 1000) / 10;
}
