import { copyDetector } from './copied';
import { holdsIdea } from './find-ideas';
import type { Findings } from './findings';
import { asides, hypotheses, reversals } from './phrases';
import { quote } from './quote';
import type { Sentence, Word } from './read';
import { aside, type Reading, readTerms } from './reading';
import { parseRubric, type ReadRubric, type Rubric } from './rubric';
import { agree, findingsOf } from './second/agree';
import type { SecondReaderFile } from './second/model-file';
import { SecondReader } from './second/second-reader';
import { type Token, tokensOf } from './second/tokens';
import { SubjectTracker } from './subjects';
import { TermFinder } from './terms';
import { typoMender } from './typos';

/** A term of every rubric: what turns the sense of a sentence. No rubric names one so. */
const reversal = ' reversal';
/** Another: what would be, if something were otherwise. */
const hypothesis = ' hypothesis';

/** “That is not true at all.”: so few words speak of what was said before. */
const mostOfAnswer = 8;

/** What was found in an explanation, and what a second reader goes by. */
interface Study<Idea extends string, Doubt extends string> {
  readonly first: Findings<Idea, Doubt>;
  /** All but questions and what is copied. */
  readonly sentences: readonly { readonly raw: string; readonly tokens: readonly Token[] }[];
}

/** Reads explanations with a rubric, which is parsed and compiled once. */
export class RubricReader<Idea extends string, Doubt extends string> {
  readonly #rubric: ReadRubric;
  readonly #finder: TermFinder;
  readonly #tracker: SubjectTracker;
  readonly #mendTypos: (words: readonly Word[]) => void;
  readonly #isCopied: (sentence: string) => boolean;
  readonly #file: SecondReaderFile | undefined;
  #second: SecondReader | undefined;

  /** @throws where the rubric's data is not a rubric */
  constructor(rubric: Rubric<Idea, Doubt>) {
    this.#rubric = parseRubric(rubric.data);
    this.#finder = new TermFinder({
      ...this.#rubric.words,
      [reversal]: reversals,
      [hypothesis]: hypotheses,
      [aside]: asides,
    });
    this.#tracker = new SubjectTracker(this.#rubric);
    this.#mendTypos = typoMender([...this.#finder.vocabulary(), ...this.#tracker.vocabulary()]);
    this.#isCopied = copyDetector(rubric.given);
    this.#file = rubric.secondReader;
  }

  isAllCopied(sentences: readonly Sentence[]): boolean {
    return sentences.every(({ raw }) => this.#isCopied(raw));
  }

  /** What the learner's own sentences say; where there is a second reader, what the two agree on. */
  read(sentences: readonly Sentence[]): Findings<Idea, Doubt> {
    const study = this.study(sentences);
    if (!this.#file) return study.first;
    this.#second ??= new SecondReader(this.#file);
    const opinion = this.#second.read(
      study.sentences.map(({ tokens }) => tokens),
      findingsOf(study.first),
    );
    if (!opinion) return { ...study.first, isSure: false };
    const quoteFor = (idea: string) => quote(study.sentences[opinion.sentenceFor(idea)]?.raw ?? '');
    const { ideas, required } = this.#rubric;
    const wanted = { ideas: Object.keys(ideas) as Idea[], required: required as Idea[][] };
    return agree(study.first, opinion, wanted, quoteFor);
  }

  /** The rubric's own findings; questions say nothing, nor does what is denied. */
  study(sentences: readonly Sentence[]): Study<Idea, Doubt> {
    const { readings, said } = this.#readSentences(sentences);
    const { ideas, doubts, required } = this.#rubric;
    const turned = readings.filter(({ whole }) => whole.terms.has(reversal));
    const straight = readings.filter((reading) => !turned.includes(reading));
    const all = findEach<Idea>(straight, ideas, true);
    const found = Object.entries(ideas).flatMap(([idea, { ways }]) => {
      const trusted = straight.filter((reading) => !this.#isDoubted(reading, idea));
      return findEach<Idea>(trusted, { [idea]: { ways, labels: [] } }, true);
    });
    const denial = turned.find((reading) => this.#deniesAnIdea(reading));
    const first = {
      found: found.map(([idea, quote]) => ({ idea, quote })),
      doubts: findEach<Doubt>(straight, doubts, false).map(([doubt, quote]) => ({ doubt, quote })),
      reversal: denial && quote(denial.raw),
      missing: (required as Idea[][]).filter(
        (group) => !group.some((idea) => all.some(([each]) => each === idea)),
      ),
      hasReversal: turned.length > 0,
      isSure: true,
    };
    return { first, sentences: said };
  }

  /** Whether a sentence seems to hold a misconception that excludes an idea. */
  #isDoubted(reading: Reading, idea: string): boolean {
    return Object.values(this.#rubric.doubts).some(
      ({ ways, against }) => against.includes(idea) && holdsIdea(reading, ways, false),
    );
  }

  /** “It is false that …”, of an idea or a misconception; or “That is false”, of the sentence before or after. */
  #deniesAnIdea(reading: Reading): boolean {
    if (reading.words <= mostOfAnswer || /[:—–-]$/.test(reading.raw)) return true;
    const { ideas, doubts } = this.#rubric;
    // Twice negated it may be true: “it is false that a mole sees”.
    return [...Object.values(ideas), ...Object.values(doubts)].some(({ ways }) =>
      holdsIdea(reading, ways, false),
    );
  }

  #readSentences(sentences: readonly Sentence[]) {
    for (const { words } of sentences) this.#mendTypos(words);
    const abouts = this.#tracker.follow(sentences);
    const readings: Reading[] = [];
    const said: { raw: string; tokens: Token[] }[] = [];
    for (const [index, sentence] of sentences.entries()) {
      const about = abouts[index];
      if (!about || sentence.raw.endsWith('?') || this.#isCopied(sentence.raw)) continue;
      const reading = readTerms(this.#finder, sentence, about, readings.at(-1));
      said.push({ raw: sentence.raw, tokens: tokensOf(sentence, about, reading) });
      if (!reading.whole.terms.has(hypothesis)) readings.push(reading);
    }
    return { readings, said };
  }
}

/** Each finding that a sentence holds, with the first that does. */
function findEach<Name extends string>(
  readings: readonly Reading[],
  findings: ReadRubric['ideas'],
  strict: boolean,
): [name: Name, quote: string][] {
  return Object.entries(findings).flatMap(([name, { ways }]) => {
    const reading = readings.find((candidate) => holdsIdea(candidate, ways, strict));
    return reading ? [[name as Name, quote(reading.raw)] as [Name, string]] : [];
  });
}
