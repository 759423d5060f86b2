import { type Assessment, explanationAssessor } from '../assess';
import { parseRubric, type Rubric } from '../rubric';
import { type AnswerLanguage, type LabelledAnswer, readLabelled } from './labelled';
import { countScores, type Score } from './score';

export type Status = Assessment<string, string>['verdict']['status'];

/** What a rubric found in one answer, where it is not what a person says. */
export interface Disagreement {
  readonly line: number;
  readonly text: string;
  readonly kind: string;
  readonly pass: boolean;
  readonly status: Status;
  readonly notFound: readonly string[];
  /** Ideas that were found where there are none, with the sentence. */
  readonly foundWrongly: readonly { readonly name: string; readonly quote: string }[];
  /** Misconceptions that were suspected in a good answer, with the sentence. */
  readonly suspectedWrongly: readonly { readonly name: string; readonly quote: string }[];
}

/** How a rubric does on labelled answers. */
export interface Measured {
  readonly answers: number;
  readonly good: number;
  readonly passedGood: number;
  readonly passedBad: number;
  readonly suspectedGood: number;
  readonly scores: readonly IdeaScore[];
  /** How many answers of each kind, good ones apart, got each verdict. */
  readonly verdicts: readonly VerdictRow[];
  readonly disagreements: readonly Disagreement[];
}

/** Of one idea, or of all of them together, in one language, or in all. */
export interface IdeaScore extends Score {
  readonly idea: string | undefined;
  readonly lang: AnswerLanguage | undefined;
}

export interface VerdictRow {
  readonly pass: boolean;
  readonly kind: string;
  readonly counts: Readonly<Record<Status, number>>;
}

/**
 * Runs a rubric over labelled answers.
 *
 * @param content one JSON object on each line: see docs/grading-explanations.md
 * @throws LabelledFileError
 */
export function measureRubric(rubric: Rubric, content: string): Measured {
  const { ideas } = parseRubric(rubric.data);
  const labelOf = new Map(
    Object.entries(ideas).map(([name, { labels }]) => [name, labels[0] ?? name]),
  );
  const assess = explanationAssessor(rubric);
  const answers = readLabelled(content, new Set(labelOf.values()));
  const assessed = answers.map((answer) => ({ answer, ...assess(answer.text) }));
  const good = assessed.filter(({ answer }) => answer.pass);
  const hasPassed = ({ verdict }: Assessment<string, string>) => verdict.status === 'passed';
  return {
    answers: answers.length,
    good: good.length,
    passedGood: good.filter(hasPassed).length,
    passedBad: assessed.filter((each) => !each.answer.pass && hasPassed(each)).length,
    suspectedGood: good.filter(({ doubts }) => doubts.length > 0).length,
    scores: scoreIdeas(assessed, labelOf),
    verdicts: countVerdicts(assessed),
    disagreements: assessed.flatMap((each) => disagreementOf(each, labelOf)),
  };
}

type Assessed = Assessment<string, string> & { readonly answer: LabelledAnswer };
type Labels = ReadonlyMap<string, string>;

function scoreIdeas(assessed: readonly Assessed[], labelOf: Labels): IdeaScore[] {
  const pairs = assessed.flatMap(({ answer, found }) =>
    [...labelOf].flatMap(([idea, label]) => {
      const { ideas, lang } = answer;
      const isFound = found.some((each) => each.idea === idea);
      const isThere = ideas?.[label];
      return isThere === undefined ? [] : [{ idea, lang, isFound, isThere }];
    }),
  );
  const languages = [...new Set(pairs.map(({ lang }) => lang)), undefined];
  return languages.flatMap((lang) =>
    [...labelOf.keys(), undefined].map((idea) => {
      const own = pairs.filter(
        (pair) => (lang ?? pair.lang) === pair.lang && (idea ?? pair.idea) === pair.idea,
      );
      return { idea, lang, ...countScores(own) };
    }),
  );
}

function countVerdicts(assessed: readonly Assessed[]): VerdictRow[] {
  const rows = new Map<string, { pass: boolean; kind: string; counts: Record<Status, number> }>();
  for (const { answer, verdict } of assessed) {
    const { pass, kind } = answer;
    const row = rows.get(`${pass} ${kind}`) ?? {
      pass,
      kind,
      counts: { passed: 0, revise: 0, review: 0, failed: 0 },
    };
    row.counts[verdict.status] += 1;
    rows.set(`${pass} ${kind}`, row);
  }
  return [...rows.values()].sort(
    (a, b) => Number(b.pass) - Number(a.pass) || a.kind.localeCompare(b.kind),
  );
}

function disagreementOf(assessed: Assessed, labelOf: Labels): Disagreement[] {
  const { answer, verdict, found, doubts } = assessed;
  const { line, text, kind, pass, ideas } = answer;
  const isThere = (idea: string) => ideas?.[labelOf.get(idea) ?? idea];
  const disagreement = {
    line,
    text,
    kind,
    pass,
    status: verdict.status,
    notFound: [...labelOf.keys()].filter(
      (idea) => isThere(idea) === true && !found.some((each) => each.idea === idea),
    ),
    foundWrongly: found
      .filter(({ idea }) => isThere(idea) === false)
      .map(({ idea, quote }) => ({ name: idea, quote })),
    suspectedWrongly: pass ? doubts.map(({ doubt, quote }) => ({ name: doubt, quote })) : [],
  };
  const { notFound, foundWrongly, suspectedWrongly } = disagreement;
  const isAgreed =
    pass === (verdict.status === 'passed') &&
    notFound.length + foundWrongly.length + suspectedWrongly.length === 0;
  return isAgreed ? [] : [disagreement];
}
