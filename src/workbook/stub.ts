type Region = 'shared' | 'solution' | 'stub';

/** What is wrong with the markers of a solution; lines count from 1. */
export interface MarkerProblem {
  readonly code:
    | 'no-region'
    | 'unknown-marker'
    | 'marker-out-of-place'
    | 'not-closed'
    | 'not-commented';
  readonly line: number;
  /** The line itself, without the white space around it. */
  readonly found: string;
}

const marker = /^\s*\/\/ @(\w+)\s*$/;

/** What each marker may follow. */
const before: Readonly<Record<string, readonly Region[]>> = {
  solution: ['shared'],
  stub: ['solution', 'shared'],
  end: ['solution', 'stub'],
};

/**
 * A stub is generated from its worked solution. In a solution, the lines between `// @solution` and
 * `// @stub` (or `// @end`) are the answer, and the commented lines between `// @stub` and `// @end`
 * are what the learner finds in its place.
 */
export function stubOf(solution: string): string {
  const stub: string[] = [];
  for (const { text, region, isMarker } of readRegions(solution)) {
    if (isMarker || region === 'solution') continue;
    stub.push(region === 'stub' ? text.replace(/^(\s*)\/\/ ?/, '$1') : text);
  }
  return stub.join('\n');
}

/** The solution as a learner reads it: without the markers and without the stub's lines. */
export function solutionWithoutMarkers(solution: string): string {
  return readRegions(solution)
    .filter(({ region, isMarker }) => !isMarker && region !== 'stub')
    .map(({ text }) => text)
    .join('\n');
}

/** The first mistake in the markers of a solution, for its author; none where they are in order. */
export function findMarkerProblem(solution: string): MarkerProblem | undefined {
  let region: Region = 'shared';
  let opened: Pick<MarkerProblem, 'line' | 'found'> | undefined;
  let hasAnswer = false;
  for (const [index, text] of solution.split('\n').entries()) {
    const place = { line: index + 1, found: text.trim() };
    const name = marker.exec(text)?.[1];
    if (name === undefined) {
      const isCode = text.trim() !== '' && !/^\s*\/\//.test(text);
      if (region === 'stub' && isCode) return { code: 'not-commented', ...place };
      continue;
    }
    const allowed = Object.hasOwn(before, name) ? before[name] : undefined;
    if (!allowed) return { code: 'unknown-marker', ...place };
    if (!allowed.includes(region)) return { code: 'marker-out-of-place', ...place };
    region = name === 'end' ? 'shared' : (name as Region);
    hasAnswer ||= region === 'solution';
    opened = region === 'shared' ? undefined : place;
  }
  if (opened) return { code: 'not-closed', ...opened };
  return hasAnswer ? undefined : { code: 'no-region', line: 1, found: '' };
}

/** Where the lines of the answer are in a solution, each line from its first character to its last. */
export function answerRanges(solution: string): Array<{ start: number; end: number }> {
  let start = 0;
  return readRegions(solution).flatMap(({ text, region, isMarker }) => {
    const line = { start, end: start + text.length };
    start = line.end + 1;
    return region === 'solution' && !isMarker ? [line] : [];
  });
}

/** Whether a learner's file still is the stub, whatever an editor did to its white space. */
export function isUntouched(text: string, stub: string): boolean {
  return normalise(text) === normalise(stub);
}

function readRegions(solution: string) {
  let region: Region = 'shared';
  return solution.split('\n').map((text) => {
    const name = marker.exec(text)?.[1];
    const isMarker = name !== undefined && Object.hasOwn(before, name);
    if (isMarker) region = name === 'end' ? 'shared' : (name as Region);
    return { text, region, isMarker };
  });
}

function normalise(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}
