import type { StubOutcome } from '../../workbook/write-stub';
import type { CliText } from './text';
import { sayUsageEn } from './usage-en';

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
    verify: 'for teachers: prove that the graders are right',
    stubs: 'for teachers: write the exercises anew from their solutions',
    new: 'for teachers: begin a new exercise, which works at once',
    release: 'for teachers: make what a class receives, without the solutions',
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
    verify: `npx cahier verify [ID…] [--mutate] [--json] [--seed N]

Proves the graders: the stub earns nothing until it is filled in, the solution
earns everything on 100 draws, right answers pass, wrong ones fail as they say and
reach every check and code, both languages say the same, no prompt gives the
answer away, and the data are what they were. Says what is left to do.
docs/graders.md says more.

Exit code:
  0  everything is proven
  1  something is not
  3  a fault of Cahier’s own${options(
    '--mutate       grade small changes of each solution too (docs/mutation.md)',
    '--json         print one JSON object',
    '--seed N       draw the same inputs as another run',
  )}`,
    new: `npx cahier new NN-slug

Makes the files of a new exercise, such as 10-attention: a solution and the stub
that it generates, observers, a grader, its sentences in both languages, a right
and a wrong answer. It works at once on a property to play with; change it from
there (docs/adding-an-exercise.md). No file is ever written over.${options()}`,
    stubs: `npx cahier stubs [ID…]

Writes exercises/NN-slug.ts anew from solutions/NN-slug.ts, for the whole workbook
or the exercises named. Where a file changes, a copy of it is kept in
.cahier/copies. In a solution:

    // @solution
    the answer: only the solution has it
    // @stub
    // what the learner finds instead, commented
    // @end

All other lines are in both. Exit code 1 where a stub could not be written.${options()}`,
    release: `npx cahier release --out DIR [--no-graders]

Makes what a class receives: the exercises as they were at first, without the
solutions and without anything of yours. DIR is a new folder, or an archive where
the name ends in .zip. The same workbook gives the same bytes.
docs/releasing.md says more.${options(
      '--out DIR      the folder or the archive, outside the workbook',
      '--no-graders   leave the graders out too: you grade, learners see what runs',
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

  usage: sayUsageEn,
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

  total: (points, maxPoints, kept, seed) =>
    `Total: ${points}/${maxPoints} points${kept > 0 ? `, ${kept} to be read` : ''}  (the same inputs again: --seed ${seed})`,
  whereYouStand: (passed, count, points, maxPoints) =>
    `Cahier · ${passed} of ${count} exercises passed · ${points}/${maxPoints} points`,
  whatRuns: (running, count) =>
    `Cahier · ${running} of ${count} exercises run to their end · your teacher grades them`,
  notGradedHere: 'This copy shows what your files do; your teacher grades them.',
  whatNextToRun: (file, number) =>
    `Next: work in ${file} and save it. Then:\n\n    npx cahier check ${number}    shows what your file does`,
  whatNext: (file, number) =>
    `Next: work in ${file} and save it. Then:\n\n    npx cahier check ${number}    grades your answer\n    npx cahier hint ${number}     gives a hint`,
  hintOffer: (number) => `Stuck? \`npx cahier hint ${number}\` gives a hint.`,
  allPassed: 'Every exercise passes. Well done: the workbook is complete.',
  allDone: 'Every exercise is done, and a person will read what still waits for one.',
  allRun: 'Every exercise runs to its end. Hand in the folder exercises as your teacher told you.',
  nextHint: (number, n) => `The next hint says more: \`npx cahier hint ${number} ${n}\``,
  solutionNotYet: (number) =>
    `The solution is shown once your answer passes all its checks, and it does not yet.\n\n    npx cahier check ${number}                 says what is left\n    npx cahier solution ${number} --give-up    shows the solution all the same`,
  noHints: 'There are no hints in this copy: ask your teacher, who keeps them with the graders.',
  solutionElsewhere:
    'The solutions are not in this copy: your teacher keeps them. Once you are done, ask for this one.',
  confirmReset: (file) =>
    `Put ${file} back as it was at first?\nA copy of yours will be kept. [y/N] `,
  nothingChanged: 'Nothing was changed.',
  wasReset: (file) => `${file} is as it was at first.`,
  copyKept: (copy) => `Your version is kept in ${copy}`,
  languageNow: 'Cahier speaks English. For French: `npx cahier lang fr`',
  languageSet: 'Cahier now speaks English.',
  stubWritten: sayStub,
  exerciseMade: (id) => `The exercise ${id} is there, and works on a property to play with:`,
  afterNew: (number) =>
    `Next:\n\n    npx cahier verify ${number}    proves it as it is\n    npx cahier stubs ${number}     after each change of the solution\n\nThen make it yours, file by file: docs/adding-an-exercise.md`,

  released: (path, files, hasGraders) =>
    `${path} is ready: ${files} files, without the solutions${hasGraders ? '' : ' and the graders'}. A learner opens it and types \`npm ci\`, then \`npm start\`.`,

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

function sayStub(id: string, outcome: StubOutcome): string {
  const solution = `solutions/${id}.ts`;
  switch (outcome.kind) {
    case 'unchanged':
      return `exercises/${id}.ts is up to date`;
    case 'written':
      return `exercises/${id}.ts is written anew${outcome.copy === undefined ? '' : `; what was there is kept in ${outcome.copy}`}`;
    case 'no-solution':
      return `${id}: I expected a solution to make the stub from, and there is no ${solution}. Put it there, and run the command again.`;
    case 'refused': {
      const { code, line, found } = outcome.problem;
      const place = `${solution}, line ${line}`;
      switch (code) {
        case 'no-region':
          return `${solution}: I expected an answer between // @solution and // @end, and found no // @solution. Put it in the line before the answer.`;
        case 'unknown-marker':
          return `${place}: I expected // @solution, // @stub or // @end, and found “${found}”. Correct the marker.`;
        case 'marker-out-of-place':
          return `${place}: I expected // @solution, then // @stub if there is one, then // @end, and “${found}” is out of its turn. Put the markers in this order.`;
        case 'not-closed':
          return `${place}: I expected an // @end after “${found}”, and found none. Add it in the line after the region.`;
        case 'not-commented':
          return `${place}: I expected every line between // @stub and // @end to be a comment, and found “${found}”. Write // in front of it.`;
      }
    }
  }
}
