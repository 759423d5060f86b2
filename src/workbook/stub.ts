/**
 * A stub is generated from its worked solution. In a solution, the lines between `// @solution` and
 * `// @stub` (or `// @end`) are the answer, and the commented lines between `// @stub` and `// @end`
 * are what the learner finds in its place.
 */
export function stubOf(solution: string): string {
  const stub: string[] = [];
  let region: 'shared' | 'solution' | 'stub' = 'shared';
  for (const line of solution.split('\n')) {
    const marker = /^\s*\/\/ @(solution|stub|end)$/.exec(line)?.[1];
    if (marker) region = marker === 'end' ? 'shared' : (marker as 'solution' | 'stub');
    else if (region === 'shared') stub.push(line);
    else if (region === 'stub') stub.push(line.replace(/^(\s*)\/\/ ?/, '$1'));
  }
  return stub.join('\n');
}

/** The solution as a learner reads it: without the markers and without the stub's lines. */
export function solutionWithoutMarkers(solution: string): string {
  const lines: string[] = [];
  let isStub = false;
  for (const line of solution.split('\n')) {
    const marker = /^\s*\/\/ @(solution|stub|end)$/.exec(line)?.[1];
    if (marker) isStub = marker === 'stub';
    else if (!isStub) lines.push(line);
  }
  return lines.join('\n');
}

/** Whether a learner's file still is the stub, whatever an editor did to its white space. */
export function isUntouched(text: string, stub: string): boolean {
  return normalise(text) === normalise(stub);
}

function normalise(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}
