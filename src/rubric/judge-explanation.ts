import { failed, type Judgement, passed, review } from '../grading/verdict';
import type { ExplanationFeedback } from './feedback';
import { findProseProblem } from './prose';
import { readSentences } from './read';
import { hasPlaceholder, refuseBlank, withoutPlaceholder } from './refuse';
import type { Rubric } from './rubric';
import { RubricReader } from './rubric-reader';

/**
 * Makes the judge of an explanation from its rubric. Its verdict is `passed` where every required
 * idea was found and nothing is suspect, `failed` only where it is certain that nothing was
 * explained, and else `review`: a person should read it. Any string gets a verdict, in a time that
 * grows with its length only.
 */
export function explanationJudge<Idea extends string, Doubt extends string>(
  rubric: Rubric<Idea, Doubt>,
): (text: string) => Judgement<ExplanationFeedback<Idea, Doubt>> {
  let reader: RubricReader<Idea, Doubt> | undefined;
  return (text) => {
    const own = withoutPlaceholder(text, rubric.placeholder);
    const blank = refuseBlank(own, hasPlaceholder(text, rubric.placeholder));
    if (blank) return blank;
    // Made when it is first needed: a grader must load in no time.
    reader ??= new RubricReader(rubric);
    const sentences = readSentences(own);
    if (reader.isAllCopied(sentences)) return failed('answer-copies-prompt', {});
    const problem = findProseProblem(sentences);
    if (problem) return review(problem, {});
    const { found, reversal, doubts, missing } = reader.read(sentences);
    if (reversal !== undefined) return review('turned-around', { quote: reversal });
    const [suspect] = doubts;
    if (suspect) return review('in-doubt', suspect);
    return missing.length === 0 ? passed : review('not-found-yet', { found, missing });
  };
}
