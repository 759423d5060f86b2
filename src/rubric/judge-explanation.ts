import { failed, type Judgement, passed, review, revise } from '../grading/verdict';
import { copyDetector } from './copied';
import { allowDispute } from './dispute';
import type { ExplanationFeedback, FoundIdea } from './feedback';
import { holdsIdea } from './find-ideas';
import { reversals } from './phrases';
import { findProseProblem, isFrenchText } from './prose';
import { quote } from './quote';
import { readSentences, type Sentence, type Word } from './read';
import { type Reading, readTerms } from './reading';
import { hasPlaceholder, refuseBlank, withoutPlaceholder } from './refuse';
import type { Rubric, Way, Wordings } from './rubric';
import { SubjectTracker } from './subjects';
import { TermFinder } from './terms';
import { typoMender } from './typos';

/** A term of every rubric: what turns the sense of a sentence. No rubric names one so. */
const reversal = ' reversal';

/**
 * Makes the judge of an explanation from its rubric. Its verdict is `passed` where every required
 * idea was found and nothing is suspect; `failed` only where it is certain that nothing was
 * explained; `review`, for a person, where it argues by negation, where only a suspicion stands in
 * its way, or where its learner disputes; else `revise`. Any string gets a verdict, in a time that
 * grows with its length only.
 */
export function explanationJudge<Idea extends string, Doubt extends string>(
  rubric: Rubric<string, string, Idea, Doubt>,
): (text: string) => Judgement<ExplanationFeedback<Idea, Doubt>> {
  let reader: RubricReader | undefined;
  return allowDispute((text) => {
    const own = withoutPlaceholder(text, rubric.placeholder);
    const blank = refuseBlank(own, hasPlaceholder(text, rubric.placeholder));
    if (blank) return blank;
    // Made when it is first needed: a grader must load in no time.
    reader ??= new RubricReader(rubric);
    const sentences = readSentences(own);
    if (reader.isAllCopied(sentences)) return failed('answer-copies-prompt', {});
    const problem = findProseProblem(sentences);
    if (problem) return revise(problem, {});
    const readings = reader.read(sentences);
    const suspect = findSuspect(readings, rubric.doubts);
    if (suspect?.code === 'turned-around') return review(suspect.code, suspect.data);
    const found = findIdeas(readings, rubric.ideas);
    const missing = rubric.required.filter(
      (group) => !group.some((idea) => found.some((each) => each.idea === idea)),
    );
    if (suspect) {
      const data = { ...suspect.data, found, missing };
      return missing.length === 0 ? review('in-doubt', data) : revise('in-doubt', data);
    }
    return missing.length === 0 ? passed : revise('not-found-yet', { found, missing });
  });
}

/** What a rubric needs to read with, made once. */
class RubricReader {
  readonly #finder: TermFinder<string>;
  readonly #tracker: SubjectTracker;
  readonly #mendTypos: (words: readonly Word[]) => void;
  readonly #isCopied: (sentence: string) => boolean;

  constructor(rubric: Rubric) {
    const terms: Record<string, Wordings> = rubric.terms;
    this.#finder = new TermFinder({ ...terms, [reversal]: reversals });
    this.#tracker = new SubjectTracker(rubric);
    this.#mendTypos = typoMender([...this.#finder.vocabulary(), ...this.#tracker.vocabulary()]);
    this.#isCopied = copyDetector(rubric.given);
  }

  isAllCopied(sentences: readonly Sentence[]): boolean {
    return sentences.every(({ raw }) => this.#isCopied(raw));
  }

  /** What the learner's own sentences say; questions say nothing. */
  read(sentences: readonly Sentence[]): Reading[] {
    for (const { words } of sentences) this.#mendTypos(words);
    const abouts = this.#tracker.follow(sentences);
    const isFrench = isFrenchText(sentences);
    return sentences.flatMap((sentence, index) => {
      const about = abouts[index];
      if (!about || sentence.raw.endsWith('?') || this.#isCopied(sentence.raw)) return [];
      return [readTerms(this.#finder, sentence, about, isFrench)];
    });
  }
}

/** The first sentence that a person should read, if there is one. */
function findSuspect<Doubt extends string>(
  readings: readonly Reading[],
  doubts: Readonly<Record<Doubt, readonly Way[]>>,
) {
  for (const reading of readings) {
    if (reading.whole.terms.has(reversal)) {
      return { code: 'turned-around', data: { quote: quote(reading.raw) } } as const;
    }
    for (const [doubt, ways] of Object.entries(doubts) as [Doubt, readonly Way[]][]) {
      if (holdsIdea(reading, ways, false)) {
        return { code: 'in-doubt', data: { doubt, quote: quote(reading.raw) } } as const;
      }
    }
  }
  return undefined;
}

/** Each idea that was found, with the first sentence that holds it. */
function findIdeas<Idea extends string>(
  readings: readonly Reading[],
  ideas: Readonly<Record<Idea, readonly Way[]>>,
): FoundIdea<Idea>[] {
  return (Object.entries(ideas) as [Idea, readonly Way[]][]).flatMap(([idea, ways]) => {
    const reading = readings.find((candidate) => holdsIdea(candidate, ways, true));
    return reading ? [{ idea, quote: quote(reading.raw) }] : [];
  });
}
