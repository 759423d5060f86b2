import { copyDetector } from './copied';
import type { FoundDoubt, FoundIdea } from './feedback';
import { holdsIdea } from './find-ideas';
import { hypotheses, reversals } from './phrases';
import { quote } from './quote';
import type { Sentence, Word } from './read';
import { type Reading, readTerms } from './reading';
import { parseRubric, type ReadRubric, type Rubric } from './rubric';
import { SubjectTracker } from './subjects';
import { TermFinder } from './terms';
import { typoMender } from './typos';

/** A term of every rubric: what turns the sense of a sentence. No rubric names one so. */
const reversal = ' reversal';
/** Another: what would be, if something were otherwise. */
const hypothesis = ' hypothesis';

/** What was found in an explanation. */
export interface Findings<Idea extends string, Doubt extends string> {
  readonly found: readonly FoundIdea<Idea>[];
  readonly doubts: readonly FoundDoubt<Doubt>[];
  /** The first sentence that argues by negation. */
  readonly reversal: string | undefined;
  /** Required groups of which no idea was found. */
  readonly missing: readonly (readonly Idea[])[];
}

/** Reads explanations with a rubric, which is parsed and compiled once. */
export class RubricReader<Idea extends string, Doubt extends string> {
  readonly #rubric: ReadRubric;
  readonly #finder: TermFinder;
  readonly #tracker: SubjectTracker;
  readonly #mendTypos: (words: readonly Word[]) => void;
  readonly #isCopied: (sentence: string) => boolean;

  /** @throws where the rubric's data is not a rubric */
  constructor(rubric: Rubric<Idea, Doubt>) {
    this.#rubric = parseRubric(rubric.data);
    this.#finder = new TermFinder({
      ...this.#rubric.words,
      [reversal]: reversals,
      [hypothesis]: hypotheses,
    });
    this.#tracker = new SubjectTracker(this.#rubric);
    this.#mendTypos = typoMender([...this.#finder.vocabulary(), ...this.#tracker.vocabulary()]);
    this.#isCopied = copyDetector(rubric.given);
  }

  isAllCopied(sentences: readonly Sentence[]): boolean {
    return sentences.every(({ raw }) => this.#isCopied(raw));
  }

  /** What the learner's own sentences say; questions say nothing. */
  read(sentences: readonly Sentence[]): Findings<Idea, Doubt> {
    const readings = this.#readSentences(sentences);
    const { ideas, doubts, required } = this.#rubric;
    const found = Object.entries(ideas).flatMap(([idea, { ways }]) => {
      const reading = readings.find((candidate) => holdsIdea(candidate, ways, true));
      return reading ? [{ idea: idea as Idea, quote: quote(reading.raw) }] : [];
    });
    const turned = readings.find(({ whole }) => whole.terms.has(reversal));
    return {
      found,
      doubts: Object.entries(doubts).flatMap(([doubt, { ways }]) => {
        const reading = readings.find((candidate) => holdsIdea(candidate, ways, false));
        return reading ? [{ doubt: doubt as Doubt, quote: quote(reading.raw) }] : [];
      }),
      reversal: turned && quote(turned.raw),
      missing: (required as Idea[][]).filter(
        (group) => !group.some((idea) => found.some((each) => each.idea === idea)),
      ),
    };
  }

  #readSentences(sentences: readonly Sentence[]): Reading[] {
    for (const { words } of sentences) this.#mendTypos(words);
    const abouts = this.#tracker.follow(sentences);
    const readings: Reading[] = [];
    for (const [index, sentence] of sentences.entries()) {
      const about = abouts[index];
      if (!about || sentence.raw.endsWith('?') || this.#isCopied(sentence.raw)) continue;
      const reading = readTerms(this.#finder, sentence, about, readings.at(-1));
      if (!reading.whole.terms.has(hypothesis)) readings.push(reading);
    }
    return readings;
  }
}
