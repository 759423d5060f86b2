import { failed, type Judgement, passed, review, revise } from '../grading/verdict';
import type { ExplanationFeedback, FoundDoubt, FoundIdea } from './feedback';
import { mostCharacters } from './fold';
import { findProseProblem } from './prose';
import { readSentences } from './read';
import { hasPlaceholder, refuseBlank, withoutPlaceholder } from './refuse';
import type { Rubric } from './rubric';
import { RubricReader } from './rubric-reader';

/** What an explanation may be given: a rubric always judges. */
type ExplanationVerdict<Idea extends string, Doubt extends string> = Exclude<
  Judgement<ExplanationFeedback<Idea, Doubt>>,
  { readonly status: 'ungraded' }
>;

/** A verdict on an explanation, and what it is founded on. */
export interface Assessment<Idea extends string, Doubt extends string> {
  readonly verdict: ExplanationVerdict<Idea, Doubt>;
  readonly found: readonly FoundIdea<Idea>[];
  readonly doubts: readonly FoundDoubt<Doubt>[];
}

/**
 * Makes the reader of an explanation from its rubric. Its verdict is `passed` where every required
 * idea was found and nothing is suspect; `failed` only where it is certain that nothing was
 * explained; `review`, for a person, where it argues by negation, where only a suspicion stands in
 * its way, or where a second reader is not sure; else `revise`. Any string gets a verdict, in a time that grows with its length only.
 */
export function explanationAssessor<Idea extends string, Doubt extends string>(
  rubric: Rubric<Idea, Doubt>,
): (text: string) => Assessment<Idea, Doubt> {
  let reader: RubricReader<Idea, Doubt> | undefined;
  return (text) => {
    if (text.length > mostCharacters) {
      return nothingFound(revise('answer-too-long', { most: mostCharacters }));
    }
    const own = withoutPlaceholder(text, rubric.placeholder);
    const blank = refuseBlank(own, hasPlaceholder(text, rubric.placeholder));
    if (blank) return nothingFound(blank);
    // Made when it is first needed: a grader must load in no time.
    reader ??= new RubricReader(rubric);
    const sentences = readSentences(own);
    if (reader.isAllCopied(sentences)) return nothingFound(failed('answer-copies-prompt', {}));
    const problem = findProseProblem(sentences);
    if (problem) return nothingFound(revise(problem, {}));
    const { found, reversal, doubts, missing, isSure } = reader.read(sentences);
    const [suspect] = doubts;
    if (reversal !== undefined) {
      return { verdict: review('turned-around', { quote: reversal }), found, doubts };
    }
    if (suspect) {
      const data = { ...suspect, found, missing };
      const isComplete = missing.length === 0;
      const verdict = isComplete ? review('in-doubt', data) : revise('in-doubt', data);
      return { verdict, found, doubts };
    }
    if (missing.length > 0) {
      return { verdict: revise('not-found-yet', { found, missing }), found, doubts };
    }
    return { verdict: isSure ? passed : review('not-sure', { found }), found, doubts };
  };
}

function nothingFound<Idea extends string, Doubt extends string>(
  verdict: ExplanationVerdict<Idea, Doubt>,
): Assessment<Idea, Doubt> {
  return { verdict, found: [], doubts: [] };
}
