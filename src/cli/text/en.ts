import type { Surprise } from '../../verify/answers';
import { sayRubricProblemEn } from './rubric-en';
import type { CliText, UsageProblem } from './text';

/** The end of a help page: the command's own options, then those of every command. */
function options(...own: string[]): string {
  const rows = [...own, '--lang fr|en   the language of this run', '--help         this page'];
  return ['\n\nOptions:', ...rows.map((row) => `  ${row}`)].join('\n');
}

export const en: CliText = {
  summaries: {
    start: 'where you stand, and what is next (the same as no command)',
    check: 'grade the workbook, or some exercises',
    list: 'every exercise with its state and points',
    hint: 'a hint; a higher number says more',
    solution: 'the worked answer, once yours passes',
    reset: 'an exercise as it was at first (a copy of yours is kept)',
    lang: 'choose the language: fr or en',
    doctor: 'what this machine gives to Cahier, and what to do about the rest',
    verify: 'for teachers: prove the graders on the answers they ship with',
    rubric: 'for teachers: measure the rubric of an open question on labelled answers',
  },
  help: {
    start: `npx cahier [start]

Shows where you stand, grades what you have begun, and gives the prompt of the
next exercise.${options()}`,
    check: `npx cahier check [ID…] [--from DIR] [--json] [--seed N]

Grades once: the whole workbook, or the exercises named (1, 01 or
recurrent-neuron).

Exit code:
  0  nothing failed
  1  something did
  2  the command line was not understood
  3  a fault of Cahier’s own${options(
    '--from DIR     grade the files of the same names in another folder',
    '--json         print one JSON object (docs/report.md)',
    '--seed N       draw the same inputs as a run whose report names this seed',
  )}`,
    list: `npx cahier list

Every exercise with its state and points.${options()}`,
    hint: `npx cahier hint ID [N]

A hint for an exercise: 1 is a nudge, 3 is nearly there.${options()}`,
    solution: `npx cahier solution ID [--give-up]

The worked answer of an exercise, once yours passes.${options('--give-up      show it now')}`,
    reset: `npx cahier reset ID [--yes]

Puts an exercise back as it was at first. Asks before, and keeps a copy of your
file in .cahier/copies.${options('--yes          do not ask')}`,
    lang: `npx cahier lang [fr|en]

Says which language is used, or remembers another.${options()}`,
    doctor: `npx cahier doctor

What this machine gives to Cahier: Node, TensorFlow.js, and the layers of the
sandbox; and what to do about what is missing.${options()}`,
    verify: `npx cahier verify [ID…] [--json] [--seed N]

Grades the answers under graders/…/answers: the right ones must pass, the wrong
ones must fail on the checks and codes that they name. Exit code 1 where one does
not.${options(
      '--json         print one JSON object',
      '--seed N       draw the same inputs as another run',
    )}`,
    rubric: `npx cahier rubric ID FILE.jsonl [--json]

Runs the rubric of an open question over labelled answers, one JSON object a line
(docs/grading-explanations.md), and prints the precision and recall of each idea
in each language, the verdicts, and every answer on which the rubric and the
labels disagree. A rubric of your own may stand in place of the exercise: the path
of a .json file. Exit code 1 where an answer passes that should not.${options(
      '--json         print one JSON object',
    )}`,
  },
  helpIntroduction:
    'Cahier: a deep-learning workbook that grades itself.\n\nUsage: npx cahier [COMMAND] [OPTIONS]',
  helpCommands: 'Commands:',
  helpMore: 'More on a command: npx cahier COMMAND --help',

  usage: sayUsage,
  usageMore: (command = '') => `Help: \`npx cahier ${command} --help\``.replace('  ', ' '),
  systemError: (code, path) =>
    ({
      ENOSPC: `The disk is full, and there is no room for ${path}. Nothing was lost: make room and run the command again.`,
      EDQUOT: `Your disk quota is used up, and there is no room for ${path}. Nothing was lost: make room and run the command again.`,
      EFBIG: `This session may not write files as large as ${path} (see \`ulimit -f\`). Nothing was lost.`,
      EACCES: `Cahier may not use ${path}. Check who owns the file and its permissions.`,
      EPERM: `Cahier may not use ${path}. Check who owns the file and its permissions.`,
      EROFS: `${path} is on a disk that can only be read. Copy the workbook to a folder where you can write.`,
      EISDIR: `${path} is not an ordinary file (it may be a folder). Rename it or move it, and run the command again.`,
      ENOENT: `${path} is missing. Put it back (from your copy of the workbook, or with git) and run the command again.`,
    })[code] ?? `The system refused to use ${path} (${code}).`,
  unexpectedError: (message) =>
    `Cahier stopped on an error of its own, not yours: ${message}\nNothing of yours was changed. Run the command again; if the error stays, run \`npx cahier doctor\`.`,

  output: 'what this command prints',

  total: (points, maxPoints, seed) =>
    `Total: ${points}/${maxPoints} points  (the same inputs again: --seed ${seed})`,
  whereYouStand: (passed, count, points, maxPoints) =>
    `Cahier · ${passed} of ${count} exercises passed · ${points}/${maxPoints} points`,
  whatNext: (file, number) =>
    `Next: work in ${file} and save it. Then:\n\n    npx cahier check ${number}    grades your answer\n    npx cahier hint ${number}     gives a hint`,
  hintOffer: (number) => `Stuck? \`npx cahier hint ${number}\` gives a hint.`,
  allPassed: 'Every exercise passes. Well done: the workbook is complete.',
  nextHint: (number, n) => `The next hint says more: \`npx cahier hint ${number} ${n}\``,
  solutionNotYet: (number) =>
    `The solution is shown once your answer passes all its checks, and it does not yet.\n\n    npx cahier check ${number}                 says what is left\n    npx cahier solution ${number} --give-up    shows the solution all the same`,
  confirmReset: (file) =>
    `Put ${file} back as it was at first?\nA copy of yours will be kept. [y/N] `,
  nothingChanged: 'Nothing was changed.',
  wasReset: (file) => `${file} is as it was at first.`,
  copyKept: (copy) => `Your version is kept in ${copy}`,
  languageNow: 'Cahier speaks English. For French: `npx cahier lang fr`',
  languageSet: 'Cahier now speaks English.',
  verified: (id, answers, surprises) =>
    surprises === 0
      ? `${id}: ${answers} answers, each graded as expected`
      : `${id}: ${answers} answers, ${surprises} not graded as expected:`,

  surprise: saySurprise,

  doctor: {
    node: (version, platform, arch) => `Node ${version} on ${platform} ${arch}`,
    cpuBackend: 'TensorFlow.js in plain JavaScript (the native build is not installed, nor needed)',
    nativeUnused:
      'TensorFlow.js in plain JavaScript (the native build is installed; models this small run no faster on it)',
    snapshot: (isThere) => `V8 start-up snapshot: ${isThere ? 'ready' : 'missing'}`,
    snapshotAdvice:
      'Exercises are graded all the same, only more slowly. Delete the folder build and run `npx cahier` again; if it stays so, this Node cannot make snapshots: try another version.',
    permissions: 'Sandbox: Node’s permission model (no files, no processes, no add-ons)',
    bubblewrap: (works) =>
      `Sandbox: bubblewrap ${works ? '(no network, no home, no other process in sight)' : 'is not in use'}`,
    bubblewrapAdvice:
      'Good enough for your own code. To grade other people’s, install it: `sudo apt install bubblewrap` (Debian, Ubuntu) or `sudo dnf install bubblewrap` (Fedora). Inside a container it may need the right to make user namespaces.',
    bubblewrapElsewhere:
      'It exists on Linux only. Good enough for your own code; grade other people’s on Linux.',
    resourceLimits: (isThere) =>
      `Sandbox: limits on memory and processor time ${isThere ? '(ulimit)' : 'are not in use'}`,
    resourceLimitsAdvice:
      'There is no POSIX shell here to set them: V8’s own heap limit and the time limit remain.',
  },
};

function saySurprise(surprise: Surprise): string {
  switch (surprise.code) {
    case 'no-expectation':
      return 'it names no check and code: begin it with `// expect: check code`';
    case 'unknown-check':
      return `${surprise.check}: there is no such check`;
    case 'other-verdict':
      return `${surprise.check}: ${surprise.found}, where ${surprise.expected} was expected`;
  }
}

function sayUsage(problem: UsageProblem): string {
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
    default:
      return sayRubricProblemEn(problem);
  }
}
