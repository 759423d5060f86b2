import { join } from 'node:path';
import type { Sandbox } from '../sandbox/host/guest';
import type { Exercise } from '../workbook/exercise';
import { stubOf } from '../workbook/stub';
import type { Workbook } from '../workbook/workbook';
import { type AnswerResult, verifyAnswers } from './answers';
import { verifyPrompts } from './prompts';
import { type Reach, verifyReach } from './reach';
import type { Shortcoming } from './shortcoming';
import { verifySolution } from './solution';
import { verifyStubFile, verifyTouchedStub } from './stub';
import { verifyTexts } from './texts';
import { Trial } from './trial';

/** What was found of one exercise; it is proven where nothing falls short. */
export interface VerifiedExercise extends Omit<Reach, 'shortcomings'> {
  readonly id: string;
  /** How many draws the solution was graded on, and on how many it failed. */
  readonly seeds: number;
  readonly falseFails: number;
  readonly answers: readonly AnswerResult[];
  readonly shortcomings: readonly Shortcoming[];
}

/**
 * Proves one exercise: its stub, its solution, its answers, its sentences and its prompts.
 * @param folder where the stubs of the whole workbook are, touched: one may import another
 */
export async function verifyExercise(
  exercise: Exercise,
  workbook: Workbook,
  sandbox: Sandbox,
  seed: number,
  folder: string,
): Promise<VerifiedExercise> {
  const { id } = exercise.grader;
  const solution = await workbook.solution(id).catch(() => undefined);
  if (solution === undefined) return nothingToProve(id);
  const trial = new Trial(exercise, stubOf(solution), sandbox, seed);
  try {
    return await prove(trial, workbook, solution, folder);
  } finally {
    trial.end();
  }
}

async function prove(
  trial: Trial,
  workbook: Workbook,
  solution: string,
  folder: string,
): Promise<VerifiedExercise> {
  const { exercise, id } = trial;
  const stub = [
    ...(await verifyStubFile(trial, workbook)),
    ...(await verifyTouchedStub(trial, join(folder, `${id}.ts`))),
  ];
  const solved = await verifySolution(trial, workbook.solutionFile(id));
  // Where nothing can be judged at all, every answer would only say so again.
  const isUnfit = solved.falseFails === solved.seeds && solved.shortcomings.some(isNoFailure);
  const answers = isUnfit ? [] : await verifyAnswers(trial, workbook.answersFolder(id));
  const { checks, codes, shortcomings: unreached } = verifyReach(trial, answers);
  return {
    id,
    seeds: solved.seeds,
    falseFails: solved.falseFails,
    checks,
    codes,
    answers,
    shortcomings: [
      ...stub,
      ...solved.shortcomings,
      ...answers.flatMap(({ shortcomings }) => shortcomings),
      ...(isUnfit ? [] : unreached),
      ...verifyTexts(exercise, answers),
      ...verifyPrompts(solution),
    ],
  };
}

/** A mistake of the grader's author or a fault of ours: the solution itself was not judged. */
function isNoFailure(shortcoming: Shortcoming): boolean {
  if (shortcoming.code === 'unjudged') return true;
  return shortcoming.code === 'solution-fails' && shortcoming.verdict.status === 'fault';
}

function nothingToProve(id: string): VerifiedExercise {
  const shortcomings = [{ code: 'no-solution' as const }];
  const none = { checks: { declared: 0, failed: 0 }, codes: { declared: 0, earned: 0 } };
  return { id, seeds: 0, falseFails: 0, ...none, answers: [], shortcomings };
}
