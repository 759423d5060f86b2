/** The ways of saying one thing, in each language. An answer may mix the two. */
export interface Wordings {
  /**
   * Words as they are written: accents, capitals and doubled consonants make no difference.
   * `mémoir*` is any word that begins so; `..` stands for up to five words of the same clause.
   */
  readonly fr: readonly string[];
  readonly en: readonly string[];
}

/**
 * One way in which a sentence may hold an idea: all its conditions, together. Where it says `of`,
 * the words must be said of that subject; else they may stand anywhere in one sentence.
 */
export interface Way<Subject extends string = string, Term extends string = string> {
  readonly of?: Subject;
  /** Said, and not denied. */
  readonly says?: readonly Term[];
  /** Denied: a negation stands before it. */
  readonly denies?: readonly Term[];
  /** Mentioned: denied or not. */
  readonly mentions?: readonly Term[];
  /** Mentioned somewhere in the sentence, whatever the subject. */
  readonly nearby?: readonly Term[];
  /** Mentioned nowhere in the sentence. */
  readonly without?: readonly Term[];
  /** The sentence sets its subject against this one: “unlike a …”. */
  readonly unlike?: Subject;
}

/**
 * What is looked for in an explanation, as data. It is a net with wide meshes: what it finds is
 * there, what it does not find may be there all the same, and a person reads the answer then.
 */
export interface Rubric<
  Subject extends string = string,
  Term extends string = string,
  Idea extends string = string,
  Doubt extends string = string,
> {
  /** What the learner was given to read, in both languages: to copy it is not to explain. */
  readonly given: readonly string[];
  /** What stands in the stub in place of an answer. */
  readonly placeholder: string;
  /** Of whom an answer may speak. */
  readonly subjects: Readonly<Record<Subject, Wordings>>;
  /** Of whom it speaks until it names somebody. */
  readonly topic: NoInfer<Subject>;
  readonly terms: Readonly<Record<Term, Wordings>>;
  readonly ideas: Readonly<Record<Idea, readonly Way<NoInfer<Subject>, NoInfer<Term>>[]>>;
  /** Misconceptions: a sentence that seems to hold one is for a person to read. */
  readonly doubts: Readonly<Record<Doubt, readonly Way<NoInfer<Subject>, NoInfer<Term>>[]>>;
  /** At least one idea of each group must be found. */
  readonly required: readonly (readonly NoInfer<Idea>[])[];
}

/** Declares a rubric; the names of its subjects, terms, ideas and doubts are inferred. */
export function defineRubric<
  Subject extends string,
  Term extends string,
  Idea extends string,
  Doubt extends string,
>(rubric: Rubric<Subject, Term, Idea, Doubt>): Rubric<Subject, Term, Idea, Doubt> {
  return rubric;
}
