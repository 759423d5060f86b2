import { solutionWithoutMarkers } from '../../workbook/stub';

/** One small change of a solution, which a grader should notice. */
export interface Mutant {
  /** The kind of change: `EqualityOperator`. */
  readonly mutator: string;
  /** The part of the solution that is replaced. */
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** The solution with one mutant in it: ordinary TypeScript, as a learner might have written. */
export function applyMutant(solution: string, { start, end, replacement }: Mutant): string {
  return solution.slice(0, start) + replacement + solution.slice(end);
}

/** The line of the solution in which a mutant begins, from 1. */
export function lineOf(solution: string, { start }: Mutant): number {
  return solution.slice(0, start).split('\n').length;
}

/**
 * The lines that a mutant changes, before (`- `) and after (`+ `), as a learner reads them. It is also
 * how a mutant is known again when the solution's other lines have moved.
 */
export function diffOf(solution: string, mutant: Mutant): string[] {
  const from = solution.lastIndexOf('\n', mutant.start - 1) + 1;
  const end = solution.indexOf('\n', mutant.end);
  const before = solution.slice(from, end === -1 ? undefined : end);
  const after = applyMutant(before, {
    ...mutant,
    start: mutant.start - from,
    end: mutant.end - from,
  });
  const indentation = before.length - before.trimStart().length;
  const lines = (text: string, sign: string) =>
    solutionWithoutMarkers(text)
      .split('\n')
      .map((line) => `${sign} ${outdent(line, indentation)}`.trimEnd());
  return [...lines(before, '-'), ...lines(after, '+')];
}

function outdent(line: string, indentation: number): string {
  return line.slice(Math.min(indentation, line.length - line.trimStart().length));
}
