import type { AuthorFeedback } from '../grading/feedback';
import type { Check, LocateError } from '../grading/grader';
import { type CheckResult, outcomeFor } from '../grading/judge';
import type { Observations, ThrownError } from '../grading/observation';
import { fault, type Verdict } from '../grading/verdict';
import { hasSentence } from '../messages/word';
import type { Exercise } from './exercise';
import { locateInSources } from './locate-in-sources';

type Said = { [Code in keyof AuthorFeedback]: { code: Code; data: AuthorFeedback[Code] } };
/** A mistake of a grader's author, and the stack that leads to it. */
type Mistake = Said[keyof AuthorFeedback] & { readonly stack: string | undefined };

/** What a run brought back, for whoever looks for a mistake in the grader itself. */
export interface Evidence {
  readonly observations: Observations;
  /** The file was the worked solution: whatever is wrong with it is wrong with the grader. */
  readonly isSolution: boolean;
  readonly locate: LocateError;
}

/** Turns what is a mistake of the grader's author into a fault, said with their file and line. */
export async function exposeAuthorFaults(
  exercise: Exercise,
  results: readonly CheckResult[],
  evidence: Evidence,
): Promise<CheckResult[]> {
  const exposed = results.map(async (result): Promise<CheckResult> => {
    const mistake = findMistake(exercise, result, evidence);
    return mistake
      ? { ...result, points: 0, verdict: await sayMistake(mistake, evidence) }
      : result;
  });
  return Promise.all(exposed);
}

/** An error that was thrown while a grader drew its challenge. */
export async function explainDraw({ name, message, stack }: ThrownError): Promise<Verdict> {
  return fault('draw-threw', { name, message, place: await locateInSources(stack) });
}

async function sayMistake({ code, data, stack }: Mistake, { locate }: Evidence): Promise<Verdict> {
  const error = stack === undefined ? undefined : { name: '', message: '', stack };
  const place = error && (locate(error) ?? (await locateInSources(error.stack)));
  return fault(code, { ...data, place });
}

function findMistake(
  { grader, text }: Exercise,
  { id, verdict }: CheckResult,
  evidence: Evidence,
): Mistake | undefined {
  const check: Check | undefined = grader.checks[id];
  if (!check) return undefined;
  const declared = check.declared.stack;
  if (evidence.isSolution) {
    const mistake = findMistakeOnSolution(id, check, evidence);
    if (mistake) return mistake;
  }
  if (!('code' in verdict)) return undefined;
  const { code } = verdict;
  if (code === 'judge-threw') {
    const { name, message, stack } = verdict.data as ThrownError;
    return { code, data: { check: id, name, message }, stack };
  }
  if (code === 'unknown-need' || code === 'circular-needs') {
    return { code, data: verdict.data, stack: declared } as Mistake;
  }
  const isSaid =
    hasSentence(code, text.fr.feedback, 'fr') && hasSentence(code, text.en.feedback, 'en');
  return isSaid ? undefined : { code: 'unknown-code', data: { check: id, code }, stack: declared };
}

/** Neither an observer nor a schema may refuse what the author wrote as the answer. */
function findMistakeOnSolution(
  id: string,
  check: Check,
  { observations }: Evidence,
): Mistake | undefined {
  const observer = observerToBlame(check, observations);
  const declared = check.declared.stack;
  const outcome = outcomeFor(check, observations);
  if (!outcome) {
    const known = Object.keys(observations);
    return { code: 'unknown-observer', data: { check: id, observer, known }, stack: declared };
  }
  if (outcome.kind === 'threw') {
    const { name, message, stack } = outcome.error;
    return { code: 'observer-threw', data: { observer, name, message }, stack };
  }
  if (outcome.kind === 'problem') {
    const data = { check: id, observer, problem: outcome.problem.code };
    return { code: 'observer-found-nothing', data, stack: declared };
  }
  const issue = check.schema.safeParse(outcome.value).error?.issues[0];
  if (!issue) return undefined;
  const rule = 'expected' in issue ? String(issue.expected) : issue.code;
  const path = pathText(issue.path);
  return { code: 'schema-refuses', data: { check: id, observer, path, rule }, stack: declared };
}

/** Of two whose observations are joined, the second where it alone brought none. */
function observerToBlame({ observer, beside = observer }: Check, observations: Observations) {
  const isValue = (name: string) => observations[name]?.kind === 'value';
  return isValue(observer) && !isValue(beside) ? beside : observer;
}

/** As in `run.outputs[0]`; the observation itself where the path is empty. */
function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : `${text}.${String(part)}`),
    'observation',
  );
}
