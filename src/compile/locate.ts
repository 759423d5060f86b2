import { SourceMap } from 'node:module';
import { basename } from 'node:path';
import type { LocateError } from '../grading/grader';

/**
 * Finds the learner's own line behind an error: the first frame of its stack that lies in their
 * code, through the source map that the compiler made.
 *
 * @param map the source map's JSON, read only once there is an error
 * @param script the name under which the compiled code ran
 * @param linesBefore lines that stand before the mapped code
 */
export function locateThrough(map: string, script: string, linesBefore: number): LocateError {
  let sourceMap: SourceMap | undefined;
  const frame = new RegExp(`${script.replaceAll('.', '\\.')}:(\\d+)(?::(\\d+))?`, 'g');
  return ({ stack }) => {
    sourceMap ??= new SourceMap(JSON.parse(map));
    for (const [, line, column] of stack.matchAll(frame)) {
      const entry = sourceMap.findEntry(Number(line) - 1 - linesBefore, Number(column ?? 1) - 1);
      if (!('originalSource' in entry) || entry.originalSource.startsWith('given:')) continue;
      return {
        file: basename(entry.originalSource),
        line: entry.originalLine + 1,
        column: entry.originalColumn + 1,
      };
    }
    return undefined;
  };
}
