import type { Language } from '../messages/text';
import { attemptOf } from '../progress/attempt';
import { openProgress } from '../progress/open-progress';
import type { ProgressProblem } from '../progress/problem';
import type { Progress } from '../progress/progress';
import { wordProgressProblem } from '../progress/text';
import { considerVersions, fingerprintsOf, hasNewText } from '../progress/versions';
import { reportExercise } from '../report/make-report';
import { describeTerminal, wrap } from '../show/terminal';
import type { Exercise } from '../workbook/exercise';
import type { Graded } from '../workbook/grade';

/** What a command knows of earlier versions of the learner's explanations. */
export class VersionMemory {
  private constructor(
    readonly progress: Progress,
    readonly language: Language,
  ) {}

  /** @param root the learner's own workbook */
  static async open(root: string, language: Language): Promise<VersionMemory> {
    const { progress, problem } = await openProgress(root);
    if (problem) warn(problem, language);
    return new VersionMemory(progress, language);
  }

  /** The same grading with what is known of earlier versions; this one is kept, if it is a new one. */
  async recall(exercise: Exercise, judged: Graded, seed: number): Promise<Graded> {
    const graded = considerVersions(exercise, judged, this.progress);
    if (!hasNewText(exercise, graded, this.progress)) return graded;
    const texts = fingerprintsOf(exercise, graded.checks);
    const report = reportExercise(exercise, graded, this.language);
    const attempt = attemptOf(report, seed, new Date(), texts);
    const problem = attempt && (await this.progress.recordAttempt(attempt));
    if (problem) warn(problem, this.language);
    return graded;
  }
}

/** On standard error: the report on standard output may be for a program. */
function warn(problem: ProgressProblem, language: Language): void {
  const terminal = describeTerminal(process.stderr, process.env);
  process.stderr.write(`${wrap(wordProgressProblem(problem, language), terminal)}\n`);
}
