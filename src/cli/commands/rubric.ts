import { readFile } from 'node:fs/promises';
import { ZodError } from 'zod';
import { exercises } from '../../../graders';
import { LabelledFileError, measureRubric, parseRubric, type Rubric } from '../../rubric';
import type { Command } from '../command';
import { exitCodes } from '../context';
import { findExercise } from '../find-exercise';
import { showMeasured } from '../show-measured';
import { rubricText } from '../text/rubric-text';
import { UsageError } from '../usage-error';

/** `cahier rubric ID|RUBRIC.json FILE.jsonl [--json]`: measures a rubric on labelled answers. */
export const rubric: Command = {
  syntax: { flags: ['json'], values: [], fewestArguments: 1, mostArguments: 2 },
  async run({ args, print, language, terminal }) {
    const [wanted = '', file] = args.positionals;
    if (file === undefined) throw new UsageError({ code: 'labelled-file-missing' });
    const chosen = wanted.endsWith('.json') ? await readRubric(wanted) : rubricOf(wanted);
    const measured = measure(chosen, file, await readContent(file));
    if (args.flags.has('json')) print(JSON.stringify({ version: 1, ...measured }, null, 2));
    else print(showMeasured(measured, rubricText[language], terminal));
    return measured.passedBad === 0 ? exitCodes.ok : exitCodes.failed;
  },
};

function rubricOf(wanted: string): Rubric {
  const { grader, rubric: found } = findExercise(wanted);
  if (found) return found;
  const others = exercises.filter((exercise) => exercise.rubric).map((each) => each.grader.id);
  throw new UsageError({ code: 'no-rubric', id: grader.id, others });
}

/** A rubric that no exercise has yet: what its learners are given to read is not known. */
async function readRubric(file: string): Promise<Rubric> {
  const content = await readContent(file);
  try {
    const data = JSON.parse(content);
    parseRubric(data);
    return { given: [], placeholder: '', data };
  } catch (error) {
    const at = error instanceof ZodError ? (error.issues[0]?.path.join('.') ?? '') : '';
    const message = error instanceof ZodError ? error.issues[0]?.message : String(error);
    throw new UsageError({ code: 'not-a-rubric', file, at, message: message ?? '' });
  }
}

async function readContent(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new UsageError({ code: 'not-a-file', path: file });
  }
}

function measure(chosen: Rubric, file: string, content: string) {
  try {
    return measureRubric(chosen, content);
  } catch (error) {
    if (!(error instanceof LabelledFileError)) throw error;
    const { line, problem, at } = error;
    throw new UsageError({ code: 'not-labelled', file, line, problem, at });
  }
}
