import type {
  CommonFeedback,
  FaultFeedback,
  ObservationFeedback,
  SandboxFeedback,
  SkippedFeedback,
  SourceFeedback,
  TensorFlowError,
  ThrownFeedback,
  ValueKind,
} from '../grading/feedback';
import { authorEn } from './author-en';
import { placeEn, quoted } from './format';
import { tensorFlowEn } from './tensorflow-en';
import { finishEach, type Sentences } from './text';
import { kindNames } from './value-kinds';

const kinds = kindNames.en;

/** What often explains that a value is of another kind. */
function adviseOnKind(expected: ValueKind, found: ValueKind): string {
  if (found === 'promise') return '`await` is probably missing before the call.';
  if (found === 'class') return '`new` and the parentheses are probably missing.';
  if (found === 'function') return 'The parentheses of the call are probably missing.';
  if (found === 'undefined')
    return 'Nothing was put there: look for a misspelt name, or a forgotten `return`.';
  if (found === 'string' && (expected === 'number' || expected === 'boolean')) {
    return 'Remove the quotes.';
  }
  if (found === 'bigint') return 'Write the numbers without `n` at their ends.';
  if (expected === 'tensor' && found === 'array') {
    return 'A function such as `tf.tensor` makes a tensor of an array.';
  }
  return 'Read again what the prompt asks for under this name.';
}

const observation: Sentences<ObservationFeedback> = {
  'missing-export': ({ name }) =>
    `I expected your file to export \`${name}\`, and did not find it, or it has no value yet. Write \`export\` before its declaration, keep exactly this name, and give it a value.`,
  'missing-method': ({ owner, method }) =>
    `I expected a method \`${method}\` in \`${owner}\`, and there is none. Add it, and keep exactly this name, capitals included, without \`static\`, \`get\` or \`set\` in front of it.`,
  'wrong-type': ({ what, expected, found }) =>
    `For \`${what}\` I expected ${kinds[expected]}, and found ${kinds[found]}. ${adviseOnKind(expected, found)}`,
  'disposed-tensor': ({ what }) =>
    `The values of \`${what}\` were released before I read them. Remove the call of \`dispose\`; in \`tf.tidy\`, return the tensor to keep.`,
  'too-many-values': ({ what, count, most }) =>
    `\`${what}\` holds ${count} values, and no right answer needs more than ${most}. Check the loops and the dimensions that fill it.`,
};

/** What the commonest errors of JavaScript mean. */
const errorNames: Readonly<Record<string, string>> = {
  TypeError:
    'A value there is of another kind than it should be, for example `undefined` where an object or a function is needed.',
  ReferenceError:
    'A name is used there that was not declared or imported, or before it was; in a class, the field h is written `this.h`.',
  RangeError: 'A number there is outside what is allowed, for example the length of an array.',
  SyntaxError: 'A text is read there as code or as JSON, and it is neither.',
};

const thrown: Sentences<ThrownFeedback> = {
  threw: ({ name, message, place }) => {
    const hint = (Object.hasOwn(errorNames, name) && errorNames[name]) || 'Read what it says.';
    return `${placeEn(place)}Your code stopped at an error. ${hint}\nThe error says: “${quoted(`${name}: ${message}`)}”`;
  },
  'recursion-too-deep': ({ place }) =>
    `${placeEn(place)}A function calls itself and never stops. Give it a case in which it answers without calling itself again, or write a loop.`,
  'allocation-failed': ({ place }) =>
    `${placeEn(place)}Your code asks for an array, a tensor or a text larger than all the memory it has. Check its dimensions and the loops that make it grow.`,
  'class-without-new': ({ place }) =>
    `${placeEn(place)}A class is called like a function. Write \`new\` before its name to make an instance of it.`,
};

const sandbox: Sentences<SandboxFeedback> = {
  'timed-out': ({ seconds }) =>
    `Your code had not finished after ${seconds} seconds, and I stopped it. Most often this is a loop that never ends: look at the condition of each \`while\` and each \`for\`. A training of far too many epochs can be the cause too.`,
  'out-of-memory': ({ megabytes }) =>
    `Your code filled the ${megabytes} MB of memory that it had, and it was stopped. Most often this is a list that grows without end in a loop, or a tensor far larger than it should be.`,
  'flooded-output': ({ kilobytes }) =>
    `Your code printed more than ${kilobytes} kB of text, and I stopped it. Most often this is a \`console.log\` in a loop that turns too often: remove it, or print less.`,
  'answer-too-large': ({ kilobytes }) =>
    `What I read of your code is more than ${kilobytes} kB, far more than this exercise asks for. Check the length of the arrays and texts that you export.`,
  exited: ({ exitCode }) =>
    `The program ended before I could observe your code${exitCode === null ? '' : ` (exit code ${exitCode})`}. If you call \`process.exit\` or \`process.abort\`, remove that call; if not, look for a tensor or an array that is far too large.`,
  'never-settled': () =>
    'Your code waits for a promise that never comes to its end. Check what follows each `await`, and that each `new Promise` calls `resolve` or `reject` in the end.',
  'forged-answer': () =>
    'The answer that I received did not come from my own observers: something else wrote where they answer me, so I could not judge anything. Remove the code that writes to a file descriptor, then run again.',
  'second-answer': () =>
    'I received more than one answer, and can believe none of them. Remove the code that writes to a file descriptor, then run again.',
  'malformed-answer': () =>
    'I could not read what I observed of your code. Export ordinary values, and remove the code that replaces functions of JavaScript or TensorFlow.js, such as `map` or `dataSync`.',
};

const source: Sentences<SourceFeedback> = {
  'not-a-file': ({ file }) =>
    `Under the name ${file} I expected a file, and found something else, such as a folder. Put your file back in this place.`,
  'file-too-large': ({ file, kilobytes, mostKilobytes }) =>
    `${file} has ${kilobytes} kB, and I read ${mostKilobytes} at most. Check that it is your answer: no exercise asks for so much.`,
  'not-text': ({ file }) =>
    `${file} is not a text file. Check that it is your answer, and save it again from your editor.`,
  'not-utf8': ({ file }) =>
    `${file} is not saved as UTF-8, and its accents would be lost. Save it again with the encoding UTF-8.`,
  'unreadable-file': ({ file }) =>
    `I could not read ${file}: you may not be allowed to, or it is a link that leads nowhere. Put an ordinary file in this place.`,
  'link-outside': ({ file }) =>
    `${file} is a link to a file in another folder, and I read this folder only. Copy the file itself to this place.`,
  'syntax-error': ({ message, place }) =>
    `${placeEn(place)}This line is not valid TypeScript, and nothing could be run. Often a parenthesis, a brace or a quote is missing, sometimes on the line before.\nThe compiler said: “${quoted(message)}”`,
  'too-intricate': ({ file }) =>
    `I could not compile ${file} in a reasonable time: parentheses, blocks or functions are probably nested hundreds of times in it. Remove these repetitions; a loop does the same work.`,
  'import-not-found': ({ specifier, place }) =>
    `${placeEn(place)}There is no file \`${specifier}\` to import. Check its name and its path, which begins with \`./\` for a file of the same folder.`,
  'import-computed': ({ place }) =>
    `${placeEn(place)}The path of this file to import is computed, and I must know it before I run the code. Write it out in quotes, for example \`'./06-regression-model'\`.`,
  'import-not-allowed': ({ specifier, place }) =>
    `${placeEn(place)}\`${specifier}\` is outside the exercises’ folder, and cannot be imported. Import a file of the same folder, or \`../data/load-data\`.`,
  'package-not-available': ({ specifier, place }) =>
    `${placeEn(place)}An exercise cannot import \`${specifier}\`. It may have \`@tensorflow/tfjs\`, \`../data/load-data\` and the files of its folder: they are enough for the answer.`,
};

/** Something of ours broke; with what whoever mends it needs. */
function explainFault(detail: string): string {
  return `This is a fault of Cahier’s, not yours. Nothing is lost and nothing is counted: run again. If it stays, run \`npx cahier doctor\`.\nDetail: ${quoted(detail)}`;
}

const skipped: Sentences<SkippedFeedback> = {
  'needs-another-check': ({ check }) =>
    `I expected “${check}” to hold before I judge this, and found that it does not yet. Mend that first: this is judged after it.`,
};

const fault: Sentences<FaultFeedback> = {
  'sandbox-broken': ({ message }) => explainFault(message),
};

/** Adds where the error came up, and TensorFlow.js's own sentence. */
function withOriginal(sentence: string, { message, place }: TensorFlowError): string {
  return `${placeEn(place)}${sentence}\nTensorFlow.js said: “${quoted(message)}”`;
}

/** The sentences that all exercises share. */
export const common: Sentences<CommonFeedback> = {
  ...observation,
  ...thrown,
  ...finishEach(tensorFlowEn, withOriginal),
  ...sandbox,
  ...source,
  ...skipped,
  ...authorEn,
  ...fault,
};
