import type { CliText, UsageProblem } from './text';

const common = `
  --lang fr|en   the language of this run
  --help         this page`;

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
  },
  help: {
    start: `cahier [start]

Shows where you stand, grades what you have begun, and gives the prompt of the next
exercise.
${common}`,
    check: `cahier check [ID…] [--from DIR] [--json] [--seed N]

Grades once: the whole workbook, or the exercises named (4, 04 or simple-rnn-layer).
Exit code: 0 nothing failed, 1 something did, 2 wrong usage, 3 a fault of Cahier's.

  --from DIR     grade the files of the same names in another folder
  --json         print one JSON object (docs/report.md)
  --seed N       draw the same inputs as a run whose report names this seed${common}`,
    list: `cahier list

Every exercise with its state and points.
${common}`,
    hint: `cahier hint ID [N]

A hint for an exercise: 1 is a nudge, 3 is nearly there.
${common}`,
    solution: `cahier solution ID [--give-up]

The worked answer of an exercise, once yours passes.

  --give-up      show it now${common}`,
    reset: `cahier reset ID [--yes]

Puts an exercise back as it was at first. Asks before, and keeps a copy of your file in
.cahier/copies.

  --yes          do not ask${common}`,
    lang: `cahier lang [fr|en]

Says which language is used, or remembers another.
${common}`,
    doctor: `cahier doctor

What this machine gives to Cahier: Node, TensorFlow.js, and the layers of the sandbox;
and what to do about what is missing.
${common}`,
    verify: `cahier verify [ID…] [--json] [--seed N]

Grades the answers under graders/…/answers: the right ones must pass, the wrong ones must
fail on the checks and codes that they name. Exit code 1 where one does not.

  --json         print one JSON object
  --seed N       draw the same inputs as another run${common}`,
  },
  helpIntroduction:
    'Cahier: a deep-learning workbook that grades itself.\n\nUsage: cahier [COMMAND] [OPTIONS]',
  helpCommands: 'Commands:',
  helpMore: 'More on a command: cahier COMMAND --help',

  usage: sayUsage,
  usageMore: 'Help: npx cahier --help',
  systemError: (code, path) =>
    ({
      ENOSPC: `The disk is full: ${path} could not be written. Nothing was lost; make room and run the command again.`,
      EACCES: `Cahier may not use ${path}. Check who owns the file and its permissions.`,
      EPERM: `Cahier may not use ${path}. Check who owns the file and its permissions.`,
      EROFS: `${path} is on a disk that can only be read. Copy the workbook to a folder where you can write.`,
      EISDIR: `${path} is a folder, and a file was expected. Rename or move the folder.`,
      ENOENT: `${path} is missing. Put it back (from your copy of the workbook, or with git) and run the command again.`,
    })[code] ?? `The system refused to use ${path} (${code}).`,
  unexpectedError: (message) =>
    `Cahier stopped on an error of its own, not yours: ${message}\nNothing of yours was changed. Run the command again; if it stays, run: npx cahier doctor`,

  total: (points, maxPoints, seed) =>
    `Total: ${points}/${maxPoints} points  (the same inputs again: --seed ${seed})`,
  whereYouStand: (passed, count, points, maxPoints) =>
    `Cahier · ${passed} of ${count} exercises passed · ${points}/${maxPoints} points`,
  whatNext: (file, number) =>
    `Next: open ${file}, fill it in, save, and run: npx cahier check ${number}\nA hint: npx cahier hint ${number}`,
  allPassed: 'Every exercise passes. Well done: the workbook is complete.',
  nextHint: (number, n) => `The next hint says more: npx cahier hint ${number} ${n}`,
  solutionNotYet: (number) =>
    `The solution is shown once your answer passes all its checks, and it does not yet. See what is left: npx cahier check ${number}. To see the solution all the same: npx cahier solution ${number} --give-up`,
  confirmReset: (file) => `Put ${file} back as it was at first? A copy of yours is kept. [y/N] `,
  nothingChanged: 'Nothing was changed.',
  wasReset: (file, copy) =>
    copy
      ? `${file} is as it was at first. Your version is kept in ${copy}`
      : `${file} is as it was at first.`,
  languageNow: 'Cahier speaks English. En français : npx cahier lang fr',
  languageSet: 'Cahier now speaks English.',
  verified: (id, answers, surprises) =>
    surprises === 0
      ? `${id}: ${answers} answers, each graded as expected`
      : `${id}: ${answers} answers, ${surprises} not graded as expected:`,

  doctor: {
    node: (version, platform, arch) => `Node ${version} on ${platform} ${arch}`,
    cpuBackend: 'TensorFlow.js in plain JavaScript (the native build is not installed, nor needed)',
    nativeUnused:
      'TensorFlow.js in plain JavaScript (the native build is installed; models this small run no faster on it)',
    snapshot: (isThere) => `V8 start-up snapshot: ${isThere ? 'ready' : 'missing'}`,
    snapshotAdvice:
      'Exercises are graded all the same, only more slowly. Delete the folder build and run npx cahier again; if it stays so, this Node cannot make snapshots: try another version.',
    permissions: 'Sandbox: Node’s permission model (no files, no processes, no add-ons)',
    bubblewrap: (works) =>
      `Sandbox: bubblewrap ${works ? '(no network, no home, no other process in sight)' : 'is not in use'}`,
    bubblewrapAdvice:
      'Good enough for your own code. To grade other people’s, install it: sudo apt install bubblewrap (Debian, Ubuntu) or sudo dnf install bubblewrap (Fedora). Inside a container it may need the right to make user namespaces.',
    bubblewrapElsewhere:
      'It exists on Linux only. Good enough for your own code; grade other people’s on Linux.',
    resourceLimits: (isThere) =>
      `Sandbox: limits on memory and processor time ${isThere ? '(ulimit)' : 'are not in use'}`,
    resourceLimitsAdvice:
      'There is no POSIX shell here to set them: V8’s own heap limit and the time limit remain.',
  },
};

function sayUsage(problem: UsageProblem): string {
  switch (problem.code) {
    case 'unknown-command':
      return `There is no command “${problem.found}”. Did you mean: cahier ${problem.nearest}?`;
    case 'unknown-option':
      return `There is no option ${problem.option} here. Did you mean ${problem.nearest}?`;
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
      return `There is no exercise “${problem.wanted}”. The nearest is ${problem.nearest}. All of them: cahier list`;
    case 'unknown-language':
      return `Cahier speaks fr (French) and en (English), not “${problem.found}”.`;
    case 'not-a-folder':
      return `${problem.path} is not a folder that I can read. Give the folder that holds the files 01-….ts.`;
  }
}
