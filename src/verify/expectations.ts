/** What a wrong answer must earn: a check and the code on which it fails. */
export interface Expectation {
  readonly check: string;
  readonly code: string;
}

/**
 * Reads the `// expect: check code` lines at the head of a wrong answer. The check `*` stands for
 * every check of the exercise.
 */
export function readExpectations(source: string, checkIds: readonly string[]): Expectation[] {
  const lines = source.matchAll(/^\/\/ expect: (\S+) (\S+)$/gm);
  return [...lines].flatMap(([, check = '', code = '']) =>
    check === '*' ? checkIds.map((id) => ({ check: id, code })) : [{ check, code }],
  );
}
