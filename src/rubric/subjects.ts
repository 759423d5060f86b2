import { roles } from './phrases';
import type { Sentence, Word } from './read';
import type { ReadRubric } from './rubric';
import { longest, type Occurrence, TermFinder } from './terms';
import type { PatternWord } from './wording';
import { articles, clauseStarters, isVerb, ofWords } from './words';

/** How many words may stand between “unlike” and whom it names. */
const mostBeforeName = 4;

/** Whom each word of a sentence is about; undefined where that cannot be told. */
export interface About {
  readonly subjects: readonly (string | undefined)[];
  /** Whom the sentence sets its subject against. */
  readonly unlike: ReadonlySet<string>;
}

/** Ends the mentions that “the difference between …” makes. */
const copulas: ReadonlySet<string> = new Set(['est', 'is', 'c', 'que', 'qu', 'that', 's']);

/** “from one step to the other”, “one after the other”. */
const fromTo: ReadonlySet<string> = new Set(
  'a apres to after sur by dans in for pour comme like as of from du de des'.split(' '),
);

const predicators: ReadonlySet<string> = new Set('is est are sont isnt aint'.split(' '));
/** “The GRU, it is …”, « le GRU, c’est … ». */
const resumers: ReadonlySet<string> = new Set('which qui that who it c ce il elle'.split(' '));
const linkers: ReadonlySet<string> = new Set(
  'that que qu dans chez in for pour with avec of de du by par'.split(' '),
);

const excluders: ReadonlySet<string> = new Set('not pas non'.split(' '));
const relatives: ReadonlySet<string> = new Set('que qu that which'.split(' '));
/** Before “que” or “that”, these begin another kind of clause. */
const nonRelatives: ReadonlySet<string> = new Set(
  'alors tandis parce bien sauf est is dire dit say says means so such'.split(' '),
);
/** The end of “which X does not have”. */
const lackers: ReadonlySet<string> = new Set('pas not have lacks jamais do does'.split(' '));

const pronouns: ReadonlySet<string> = new Set('il elle se s ne n lui it does never'.split(' '));

/** Follows whom an explanation is about, from its first sentence to its last. */
export class SubjectTracker {
  readonly #names: TermFinder;
  readonly #roles = new TermFinder(roles);
  readonly #topic: string;

  constructor(rubric: ReadRubric) {
    this.#names = new TermFinder(rubric.subjects);
    this.#topic = rubric.topic;
  }

  /** Every word that it reads. */
  *vocabulary(): Generator<PatternWord> {
    yield* this.#names.vocabulary();
    yield* this.#roles.vocabulary();
  }

  follow(sentences: readonly Sentence[]): About[] {
    let current: string | undefined = this.#topic;
    /** Everybody, in the order of their last mention. */
    let named: readonly string[] = [];
    return sentences.map((sentence) => {
      const found = {
        names: this.#names.find(sentence.words),
        roles: this.#roles.find(sentence.words),
      };
      const reader = new SentenceReader(sentence.words, found, current, named);
      const about = reader.read();
      // A pronoun in the next sentence may stand for any of several.
      if (reader.mentioned.size > 1) current = undefined;
      else if (reader.mentioned.size === 1) [current] = reader.mentioned;
      named = reader.named;
      return about;
    });
  }
}

/** Reads one sentence from left to right, looking back a few words at most. */
class SentenceReader {
  readonly mentioned = new Set<string>();
  readonly #unlike = new Set<string>();
  readonly #roleAtStart: ReadonlyMap<number, Occurrence>;
  readonly #roleAtEnd: ReadonlyMap<number, string>;
  readonly #mentions: ReadonlyMap<number, Occurrence>;
  /** Where a subject of this sentence was last named as one. */
  #activeAt: number | undefined;
  /** The clause that speaks of another for a moment, and who comes after it. */
  #parenthesis: { readonly clause: number | undefined; readonly back: string } | undefined;
  /** Between “the difference” and “is that”. */
  #isInDifference = false;

  constructor(
    readonly words: readonly Word[],
    { names, roles }: Record<'names' | 'roles', readonly Occurrence[]>,
    public current: string | undefined,
    /** Everybody who was named in any role, in the order of their last mention. */
    public named: readonly string[],
  ) {
    this.#roleAtStart = new Map(roles.map((role) => [role.start, role]));
    this.#roleAtEnd = new Map(roles.map(({ name, end }) => [end, name]));
    this.#mentions = longest(names);
  }

  read(): About {
    let mentionEnd = -1;
    let isBeforeVerb = true;
    const subjects: (string | undefined)[] = [];
    for (const [index, { text, clause }] of this.words.entries()) {
      this.#endParenthesis(clause);
      const mention = index > mentionEnd ? this.#mentions.get(index) : undefined;
      if (mention) {
        mentionEnd = mention.end;
        const before = this.#activeAt;
        this.#takeName(mention);
        // “The gates of the LSTM …”: what stands before the first name is its own.
        const isFirst = before === undefined && isBeforeVerb && this.#activeAt !== undefined;
        if (isFirst) subjects.fill(this.current);
        else if (this.#follows('owner', mention.start)) subjects.fill(this.current, before);
      } else if (index > mentionEnd) {
        if (isVerb(text, false)) isBeforeVerb = false;
        if (copulas.has(text)) this.#isInDifference = false;
        this.#takeRole(this.#roleAtStart.get(index));
      }
      subjects.push(this.current);
    }
    return { subjects, unlike: this.#unlike };
  }

  #takeName({ name, start, end }: Occurrence): void {
    const before = this.current;
    if (this.#follows('unlike', start) || this.#follows('apart', start)) {
      this.#unlike.add(name);
    } else if (this.#isInDifference) {
      this.current = undefined;
      this.mentioned.add(name);
    } else if (!this.#isAside(name, start)) {
      this.current = name;
      this.mentioned.add(name);
      this.#activeAt = end;
      if (before !== undefined && this.#isParenthesis(start)) {
        this.#parenthesis = { clause: this.words[start]?.clause, back: before };
      }
    }
    this.named = [...this.named.filter((other) => other !== name), name];
  }

  #endParenthesis(clause: number): void {
    if (this.#parenthesis === undefined || this.#parenthesis.clause === clause) return;
    this.current = this.#parenthesis.back;
    this.#parenthesis = undefined;
  }

  /** “X, not Y, keeps …”; « une mémoire que Y n'a pas : … ». */
  #isParenthesis(start: number): boolean {
    const clause = this.words[start]?.clause;
    const leaders = this.words.slice(0, start).filter((word) => word.clause === clause);
    while (articles.has(leaders.at(-1)?.text ?? '') || leaders.at(-1)?.text === 'a') leaders.pop();
    const leader = leaders.pop()?.text ?? '';
    if (relatives.has(leader)) {
      const last = this.words.findLast((word) => word.clause === clause);
      return !nonRelatives.has(leaders.at(-1)?.text ?? 'is') && lackers.has(last?.text ?? '');
    }
    return excluders.has(leader) && leaders.every(({ text }) => clauseStarters.has(text));
  }

  #takeRole(role: Occurrence | undefined): void {
    if (role?.name === 'difference') {
      this.#isInDifference = true;
    } else if (role?.name === 'latter') {
      this.#standFor(this.named.at(-1));
    } else if (role?.name === 'first' || role?.name === 'second') {
      if (!this.#isAlone(role)) return;
      // Of three, none is the former.
      const pair = this.named.length === 2 ? this.named : [];
      this.#standFor(pair[role.name === 'first' ? 0 : 1]);
    }
  }

  /** “the first” stands for somebody where no noun follows: “the first keeps”, “the first,”. */
  #isAlone({ start, end }: Occurrence): boolean {
    const before = this.words[start - 1]?.text ?? '';
    const after = this.words[end + 1];
    const isCut = after === undefined || after.clause !== this.words[end]?.clause;
    return !fromTo.has(before) && (isCut || isVerb(after.text, true) || pronouns.has(after.text));
  }

  #standFor(name: string | undefined): void {
    this.current = name;
    if (name) this.mentioned.add(name);
  }

  /** Whether a phrase of that role stands shortly before, with no other name between. */
  #follows(role: string, start: number): boolean {
    for (let index = start - 1; index >= start - 1 - mostBeforeName; index -= 1) {
      if (this.words[index]?.clause !== this.words[start]?.clause) return false;
      if (this.#roleAtEnd.get(index) === role) return true;
      if (this.#mentions.has(index)) return false;
    }
    return false;
  }

  /** “the GRU is (just) a lighter LSTM”. */
  #isPredicate(start: number): boolean {
    for (let index = start - 1; index >= start - mostBeforeName; index -= 1) {
      const text = this.words[index]?.text ?? '';
      if (this.words[index]?.clause !== this.words[start]?.clause) return false;
      if (predicators.has(text)) return this.#isSaidOfActive(index);
      if (linkers.has(text) || isVerb(text, false)) return false;
    }
    return false;
  }

  /** Whether a copula speaks of the subject: in its clause, or by a pronoun that begins another. */
  #isSaidOfActive(copula: number): boolean {
    if (this.#activeAt === undefined || copula <= this.#activeAt) return false;
    const clause = this.words[copula]?.clause;
    if (this.words[this.#activeAt]?.clause === clause) return true;
    const first = this.words.find((word) => word.clause === clause);
    return first !== undefined && resumers.has(first.text);
  }

  /** Compared with, or named in “the gates of X”, while the clause speaks of another one. */
  #isAside(name: string, start: number): boolean {
    if (this.current === name) return false;
    if (this.#activeAt === undefined) return false;
    if (
      this.#follows('compare', start) ||
      this.#follows('apart', start) ||
      this.#isPredicate(start)
    )
      return true;
    const isSameClause = this.words[this.#activeAt]?.clause === this.words[start]?.clause;
    const before = this.words.slice(Math.max(0, start - 2), start);
    return isSameClause && before.some(({ text }) => ofWords.has(text));
  }
}
