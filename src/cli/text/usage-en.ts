import type { DestinationProblem } from '../../release/destination';
import { sayRubricProblemEn } from './rubric-en';
import type { UsageProblem } from './text';

/** What is wrong with a command line, and what to write instead. */
export function sayUsageEn(problem: UsageProblem): string {
  switch (problem.code) {
    case 'unknown-command':
      return `There is no command “${problem.found}”. Did you mean \`npx cahier ${problem.nearest}\`?`;
    case 'unknown-option':
      return `There is no option ${problem.option} here.${problem.nearest ? ` Did you mean --${problem.nearest}?` : ''}`;
    case 'value-missing':
      return `The option --${problem.name} expects a value after it.`;
    case 'value-not-wanted':
      return `The option --${problem.name} takes no value.`;
    case 'argument-missing':
      return 'This command needs to know which exercise: give its number, for example 01.';
    case 'argument-not-wanted':
      return `“${problem.argument}” is one argument too many for this command.`;
    case 'not-a-number':
      return `${problem.name} should be a whole number from ${problem.least} to ${problem.most}, and I found “${problem.found}”.`;
    case 'unknown-exercise':
      return `There is no exercise “${problem.wanted}”. The nearest is ${problem.nearest}. All of them: \`npx cahier list\``;
    case 'unknown-language':
      return `Cahier speaks fr (French) and en (English), not “${problem.found}”.`;
    case 'not-a-folder':
      return `${problem.path} is not a folder that I can read. Give the folder that holds the files 01-….ts`;
    case 'bad-slug':
      return `I expected a name such as 09-gru-layer: two digits, then words of small letters without accents, joined by hyphens, 40 characters at most. ${problem.found === '' ? 'I found none.' : `I found “${problem.found}”.`}${problem.nearest ? ` Try \`npx cahier new ${problem.nearest}\`` : ''}`;
    case 'number-taken':
      return `I expected a number that is free, and ${problem.by.slice(0, 2)} is that of ${problem.by}. ${problem.free ? `Try ${problem.free}.` : 'All numbers are taken: remove an exercise first.'}`;
    case 'already-there':
      return `I expected nothing under this name, and found ${problem.path}. Nothing was written: choose another name, or move that away first.`;
    case 'no-solutions':
      return 'I expected a folder solutions/, and this workbook has none: it was handed out without them. Run this command in the workbook that it was made from.';
    case 'mutators-missing':
      return 'The packages that make mutants are not installed here. Install all that the workbook’s author needs, with `npm ci`, and run the command again.';
    case 'destination-missing':
      return 'Where should the release go? Name a new folder or archive: `npx cahier release --out ../class` or `--out ../class.zip`';
    case 'destination':
      return sayDestination(problem.problem, problem.path);
    case 'released-copy':
      return `This copy was made for a class, and \`cahier ${problem.command}\` is not in it: neither are the solutions and the graders’ sources that it works on. Use it in the workbook that this copy was made from.`;
    default:
      return sayRubricProblemEn(problem);
  }
}

function sayDestination(problem: DestinationProblem, path: string): string {
  switch (problem) {
    case 'inside-workbook':
      return `${path} lies inside the workbook, where a release would be taken for a part of it. Choose a place beside it: \`--out ../class\``;
    case 'not-empty':
      return `The folder ${path} is not empty, and I overwrite nothing. Name a new folder, or empty this one.`;
    case 'not-a-folder':
      return `${path} is a file, and I overwrite nothing. Name a new folder, or an archive that ends in .zip`;
    case 'archive-exists':
      return `${path} exists already, and I overwrite nothing. Choose another name, or delete it first.`;
    case 'other-archive':
      return `I make folders and .zip archives, which every system opens, and ${path} would be another kind. End its name in .zip`;
  }
}
