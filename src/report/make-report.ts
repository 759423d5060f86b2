import type { SkippedFeedback } from '../grading/feedback';
import type { CheckResult } from '../grading/judge';
import type { Verdict } from '../grading/verdict';
import { frenchSpacing } from '../messages/french-spacing';
import { keptPoints } from '../messages/kept-points';
import type { Language } from '../messages/text';
import { wordVerdict } from '../messages/word';
import { makeVisible } from '../show/make-visible';
import type { Exercise } from '../workbook/exercise';
import type { Graded } from '../workbook/grade';
import type { CheckReport, ExerciseReport, ExerciseStatus, Report } from './schema';

/** Words what became of one exercise. */
export function reportExercise(
  exercise: Exercise,
  graded: Graded,
  language: Language,
): ExerciseReport {
  const checks = graded.checks.map((check) => reportCheck(exercise, check, language));
  return {
    id: graded.id,
    status: overallStatus(checks),
    points: sumOf(checks, 'points'),
    maxPoints: sumOf(checks, 'maxPoints'),
    durationMs: Math.round(graded.durationMs),
    checks,
  };
}

/** Puts the exercises of one run together. */
export function makeReport(exercises: ExerciseReport[], language: Language, seed: number): Report {
  return {
    version: 1,
    lang: language,
    seed,
    points: sumOf(exercises, 'points'),
    maxPoints: sumOf(exercises, 'maxPoints'),
    exercises,
  };
}

function reportCheck(exercise: Exercise, check: CheckResult, language: Language): CheckReport {
  const { title, feedback } = titleAndFeedback(exercise, check.id, language);
  const { verdict } = check;
  const words = wordVerdict(withTitle(verdict, exercise, language), feedback, language);
  const message = [words, keptWords(check, language)].filter(Boolean).join('\n');
  return {
    id: check.id,
    title,
    status: verdict.status,
    points: check.points,
    maxPoints: check.maxPoints,
    ...('code' in verdict ? { code: verdict.code } : {}),
    // A sentence may quote the learner's own names and errors.
    ...(message === '' ? {} : { message: makeVisible(message) }),
    ...('observation' in check ? { observation: check.observation } : {}),
  };
}

/** Of points that are not earned, and not lost either. */
function keptWords({ verdict, maxPoints }: CheckResult, language: Language): string | undefined {
  if (verdict.status !== 'review' || maxPoints === 0) return undefined;
  const words = keptPoints[language](maxPoints);
  return language === 'fr' ? frenchSpacing(words) : words;
}

/** How many points a person decides on. */
export function keptOf(exercises: readonly ExerciseReport[]): number {
  const checks = exercises.flatMap((exercise) => exercise.checks);
  return sumOf(
    checks.filter(({ status }) => status === 'review'),
    'maxPoints',
  );
}

/** A learner knows another check by its title. */
function withTitle(verdict: Verdict, exercise: Exercise, language: Language): Verdict {
  if (verdict.status !== 'skipped') return verdict;
  const { check } = verdict.data as SkippedFeedback['needs-another-check'];
  return { ...verdict, data: { check: titleAndFeedback(exercise, check, language).title } };
}

function titleAndFeedback(exercise: Exercise, checkId: string, language: Language) {
  const { checks, feedback } = exercise.text[language];
  const title = checks[checkId] ?? checkId;
  return { title: language === 'fr' ? frenchSpacing(title) : title, feedback };
}

/** The state of a whole exercise: the first of these that one of its checks is in. */
const byPrecedence: readonly ExerciseStatus[] = [
  'fault',
  'failed',
  'revise',
  'review',
  'ungraded',
  'todo',
];

function overallStatus(checks: readonly CheckReport[]): ExerciseStatus {
  return byPrecedence.find((status) => checks.some((check) => check.status === status)) ?? 'passed';
}

function sumOf(
  items: ReadonlyArray<{ points: number; maxPoints: number }>,
  key: 'points' | 'maxPoints',
) {
  return items.reduce((sum, item) => sum + item[key], 0);
}
