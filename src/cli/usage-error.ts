import type { UsageProblem } from './text/text';

/** The command line was not understood: said in the learner's language, and exit code 2. */
export class UsageError extends Error {
  constructor(readonly problem: UsageProblem) {
    super(problem.code);
  }
}
