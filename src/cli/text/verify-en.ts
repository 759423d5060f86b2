import type { Language } from '../../messages/text';
import type { TextKind } from '../../verify/shortcoming';
import type { VerifyText } from './verify-text';

const languageNames: Readonly<Record<Language, string>> = { fr: 'French', en: 'English' };

function nameOf(text: TextKind, name: string): string {
  return {
    prompt: 'the prompt',
    title: 'the title',
    check: `the title of the check ${name}`,
    hint: `hint ${name}`,
    feedback: `the sentence of the code ${name}`,
  }[text];
}

const list = (items: readonly string[]) => (items.length === 0 ? 'nothing more' : items.join(', '));

export const verifyEn: VerifyText = {
  header: ['Exercise', 'stub', 'seeds', 'right', 'wrong', 'checks', 'codes', 'texts', 'mutants'],
  legend:
    'Stub: as generated, nothing earned until it is filled in. Seeds: draws on which the solution earns every point. Right, wrong: answers graded as they say. Checks, codes: reached by a wrong answer. Texts: alike in both languages, the answer kept. Mutants: noticed (`--mutate`).',
  proven: (count, all) =>
    count === all
      ? `${all === 1 ? 'The exercise is' : `All ${all} exercises are`} proven.`
      : `${all === 1 ? 'The exercise is not' : `${count} of ${all} exercises ${count === 1 ? 'is' : 'are'}`} proven. What is left to do:`,
  data: 'The data',

  unjudged: (file) =>
    `${file} could not be graded, by a fault of Cahier’s own. Run the command again; if it stays so, run \`npx cahier doctor\`.`,
  stubMissing: (id) =>
    `I expected the stub exercises/${id}.ts, and there is no such file. Write it: \`npx cahier stubs ${id.slice(0, 2)}\``,
  stubDiffers: (id, line) =>
    `I expected exercises/${id}.ts as solutions/${id}.ts generates it, and line ${line} is another. Change the solution if something is to change, and write the stub anew, of which a copy is kept: \`npx cahier stubs ${id.slice(0, 2)}\``,
  stubBreaks: (why) =>
    `The stub should run as it is, for a learner runs it before writing anything, and it does not: ${why}`,
  stubEarns: (points, maxPoints, checks) =>
    `A stub that was touched and not filled in should earn nothing, and earns ${points} of ${maxPoints} points (${checks.join(', ')}). Take from the stub what is right already, or let the check tell it from an answer.`,
  solutionFails: (check, why) =>
    `The solution should pass every check, and fails ${check}, whatever is drawn: ${why}`,
  solutionFailsAtTimes: (failures, seeds, check, why) =>
    `The solution should pass whatever is drawn, and fails on ${failures} of ${seeds} draws: so would a learner who is right. Widen the tolerance, or draw nothing extreme. On the first of them ${check} says: ${why}`,
  seeAgain: (number, seed) =>
    `To see it again: \`npx cahier check ${number} --from solutions --seed ${seed}\``,
  answerSurprises: (file) => `${file} is not graded as it says:`,
  noExpectation: 'it names no check and code. Begin it with `// expect: check code`.',
  unknownCheck: (check) => `there is no check ${check}. Correct its first lines.`,
  rightAnswerEarns: (check, found) =>
    `${check}: I expected it to pass, and found ${found}. Mend the check; or the answer, if it is not right.`,
  wrongAnswerEarns: (check, expected, found) =>
    found === 'passed'
      ? `${check}: I expected ${expected}, and found that it passes. Mend the check, or take its line away from the answer’s head.`
      : `${check}: I expected ${expected === 'passed' ? 'it to pass' : expected}, and found ${found}. Mend the check; or, if it is right, write at the answer’s head \`// expect: ${check} ${found}\``,
  checksNeverFailed: (checks, folder) =>
    `Each check should be failed by a wrong answer, and none fails ${checks.join(', ')}: nothing proves that ${checks.length === 1 ? 'it' : 'they'} can say no. Write wrong answers into ${folder}, with \`// expect: ${checks[0]} code\` at the head, or remove the check.`,
  codesNeverEarned: (codes, folder) =>
    `Each code should be earned by a wrong answer, and none earns ${codes.join(', ')}: ${codes.length === 1 ? 'its sentence' : 'their sentences'} may never be said. Write wrong answers into ${folder}, with \`// expect: check ${codes[0]}\` at the head, or remove the code and its sentence.`,
  textMissing: (text, name, language, file) =>
    `I expected ${nameOf(text, name)} in both languages, and found none in ${languageNames[language]}. Write it in ${file}.`,
  textThrows: (name, language, message) =>
    `The ${languageNames[language]} sentence of the code ${name} cannot be made of what a wrong answer earned: it stops at an error. Let it read only what its data hold. The error says: “${message}”`,
  textDiffers: (text, name, only) =>
    `I expected ${nameOf(text, name)} to say the same in both languages. In French alone there is: ${list(only.fr)}; in English alone: ${list(only.en)}. Make both say the same.`,
  textWithoutName: (name, language) =>
    `The learner exports ${name}, and the ${languageNames[language]} prompt does not name it. Say what it should hold.`,
  stubGivesAway: (found) =>
    `A comment of the stub gives the answer away, for the solution says the same between its markers: ${found}. Take it out of the lines under // @stub, or say what is asked for in other words.`,
  textGivesAway: (found, language) =>
    `The ${languageNames[language]} prompt gives the answer away, for the solution says the same between its markers: ${found}. Say what is asked for in other words, or show another value.`,
  dataChanged: (file) =>
    `${file} is not the file whose sum is in data/SHA256SUMS. If it was not you, put it back: \`git checkout data\`; if it was, look at it and write its new sum down: \`sha256sum\`.`,
  dataMissing: (file) =>
    `${file} is missing, and data/SHA256SUMS names it. Put it back, or remove its line there.`,
  dataUnlisted: (file, line) =>
    `${file} has no sum in data/SHA256SUMS, so nobody would notice a change. Once you have looked at it, add the line \`${line}\``,
};
