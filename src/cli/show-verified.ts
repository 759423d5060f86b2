import type { Language } from '../messages/text';
import { wordVerdict } from '../messages/word';
import { makeVisible } from '../show/make-visible';
import { type Terminal, wrap } from '../show/terminal';
import { codeOf, type Surprise } from '../verify/answers';
import type { MeasuredMutants } from '../verify/mutants/measure-mutants';
import { scoreOf } from '../verify/mutants/score';
import type { DataShortcoming, Shortcoming } from '../verify/shortcoming';
import type { VerifiedExercise } from '../verify/verify-exercise';
import type { Verified } from '../verify/verify-workbook';
import type { Exercise } from '../workbook/exercise';
import { showMutantShortcomings } from './show-mutants';
import { type Row, showTable } from './show-table';
import type { MutantsText } from './text/mutants-text';
import type { CliText } from './text/text';
import type { VerifyText } from './text/verify-text';

/** What the sentences are made with. */
export interface Words {
  readonly language: Language;
  readonly cli: CliText;
  readonly verify: VerifyText;
  readonly mutants: MutantsText;
}

/** An exercise with what was found of it. */
export interface Proof {
  readonly exercise: Exercise;
  readonly verified: VerifiedExercise;
  /** Where its mutants were graded too. */
  readonly mutants?: MeasuredMutants | undefined;
  readonly isProven: boolean;
}

/** One table of all proofs, and what is left to do as sentences. */
export function showVerified(
  proofs: readonly Proof[],
  { data }: Verified,
  words: Words,
  terminal: Terminal,
): string {
  const { verify } = words;
  const say = (sentence: string, indentation = '    ') =>
    wrap(makeVisible(sentence), terminal, indentation);
  const todo = proofs
    .filter(({ isProven }) => !isProven)
    .map((proof) =>
      [
        terminal.paint.bold(proof.verified.id),
        ...proof.verified.shortcomings.map((shortcoming) =>
          say(sayShortcoming(shortcoming, proof.exercise, words)),
        ),
        ...(proof.mutants ? showMutantShortcomings(proof.mutants, words.mutants, terminal) : []),
      ].join('\n\n'),
    );
  const dataTodo = data.map((shortcoming) => say(sayData(shortcoming, verify)));
  const proven = proofs.filter(({ isProven }) => isProven).length;
  return [
    showTable([verify.header, ...proofs.map((proof) => rowOf(proof, words))]),
    wrap(verify.legend, terminal),
    wrap(verify.proven(proven, proofs.length), terminal),
    ...todo,
    ...(dataTodo.length > 0 ? [terminal.paint.bold(verify.data), ...dataTodo] : []),
  ].join('\n\n');
}

function rowOf({ verified, mutants }: Proof, words: Words): Row {
  const { answers, checks, codes, falseFails, id, seeds, shortcomings } = verified;
  const lacks = (kind: string) => shortcomings.some(({ code }) => code.startsWith(kind));
  const mark = (isMissing: boolean) => (isMissing ? '✗' : '✓');
  const graded = (kind: string) => {
    const all = answers.filter(({ answer }) => answer.startsWith(kind));
    return share(all.filter(({ isAsExpected }) => isAsExpected).length, all.length);
  };
  return [
    id.slice(0, 2),
    mark(lacks('stub-') || lacks('no-solution')),
    share(seeds - falseFails, seeds),
    graded('right/'),
    graded('wrong/'),
    share(checks.failed, checks.declared),
    share(codes.earned, codes.declared),
    mark(lacks('text-')),
    words.mutants.percent(mutants && scoreOf(mutants.mutants).score),
  ];
}

const share = (part: number, all: number) => `${part}/${all}`;

function sayShortcoming(shortcoming: Shortcoming, exercise: Exercise, words: Words): string {
  const { cli, verify } = words;
  const { id } = exercise.grader;
  const answers = `graders/${id}/answers`;
  switch (shortcoming.code) {
    case 'no-solution':
      return cli.stubWritten(id, { kind: 'no-solution' });
    case 'unjudged':
      return verify.unjudged(shortcoming.file);
    case 'stub-markers':
      return cli.stubWritten(id, { kind: 'refused', problem: shortcoming.problem });
    case 'stub-missing':
      return verify.stubMissing(id);
    case 'stub-differs':
      return verify.stubDiffers(id, shortcoming.line);
    case 'stub-breaks':
      return verify.stubBreaks(sayVerdict(shortcoming.verdict, exercise, words));
    case 'stub-earns':
      return verify.stubEarns(shortcoming.points, shortcoming.maxPoints, shortcoming.checks);
    case 'solution-fails':
      return saySolutionFails(shortcoming, exercise, words);
    case 'answer-surprises': {
      const { answer, surprises } = shortcoming;
      const isWrong = answer.startsWith('wrong/');
      const said = surprises.map(
        (surprise) => `- ${saySurprise(surprise, isWrong, exercise, words)}`,
      );
      return [verify.answerSurprises(`${answers}/${answer}`), ...said].join('\n');
    }
    case 'checks-never-failed':
      return verify.checksNeverFailed(shortcoming.checks, `${answers}/wrong`);
    case 'codes-never-earned':
      return verify.codesNeverEarned(shortcoming.codes, `${answers}/wrong`);
    case 'text-missing': {
      const { text, name, language } = shortcoming;
      const file = text === 'prompt' ? `solutions/${id}.ts` : `graders/${id}/messages.ts`;
      return verify.textMissing(text, name, language, file);
    }
    case 'text-throws': {
      const { name, language, message } = shortcoming;
      return verify.textThrows(name, language, message);
    }
    case 'text-differs':
      return verify.textDiffers(shortcoming.text, shortcoming.name, shortcoming.only);
    case 'text-without-name':
      return verify.textWithoutName(shortcoming.name, shortcoming.language);
    case 'stub-gives-away':
      return verify.stubGivesAway(shortcoming.found);
    case 'text-gives-away':
      return verify.textGivesAway(shortcoming.found, shortcoming.language);
  }
}

function saySolutionFails(
  { failures, seeds, seed, check, verdict }: Shortcoming & { code: 'solution-fails' },
  exercise: Exercise,
  words: Words,
): string {
  const { verify } = words;
  const why = sayVerdict(verdict, exercise, words);
  const sentence =
    failures === seeds
      ? verify.solutionFails(check, why)
      : verify.solutionFailsAtTimes(failures, seeds, check, why);
  return `${sentence}\n${verify.seeAgain(exercise.grader.id.slice(0, 2), seed)}`;
}

function saySurprise(
  surprise: Surprise,
  isWrong: boolean,
  exercise: Exercise,
  words: Words,
): string {
  const { verify } = words;
  switch (surprise.code) {
    case 'no-expectation':
      return verify.noExpectation;
    case 'unknown-check':
      return verify.unknownCheck(surprise.check);
    case 'other-verdict': {
      const { check, expected, verdict } = surprise;
      // A mistake of the grader's own is said with its file and line.
      if (verdict.status === 'fault') return sayVerdict(verdict, exercise, words);
      const found = codeOf(verdict);
      return isWrong
        ? verify.wrongAnswerEarns(check, expected, found)
        : verify.rightAnswerEarns(check, found);
    }
  }
}

function sayVerdict(
  verdict: Parameters<typeof wordVerdict>[0],
  { text }: Exercise,
  { language }: Words,
): string {
  try {
    return wordVerdict(verdict, text[language].feedback, language) ?? verdict.status;
  } catch {
    // Which is a shortcoming of its own.
    return codeOf(verdict);
  }
}

function sayData(shortcoming: DataShortcoming, verify: VerifyText): string {
  const file = `data/${shortcoming.file}`;
  switch (shortcoming.code) {
    case 'data-changed':
      return verify.dataChanged(file);
    case 'data-missing':
      return verify.dataMissing(file);
    case 'data-unlisted':
      return verify.dataUnlisted(file, `${shortcoming.sum}  ${shortcoming.file}`);
  }
}
