type Nothing = Record<string, never>;

/** An idea that was found, and the learner's own sentence that holds it. */
export interface FoundIdea<Idea extends string> {
  readonly idea: Idea;
  readonly quote: string;
}

/** A misconception that is suspected, and the learner's own sentence that raises it. */
export interface FoundDoubt<Doubt extends string> {
  readonly doubt: Doubt;
  readonly quote: string;
}

interface Ideas<Idea extends string> {
  readonly found: readonly FoundIdea<Idea>[];
  /** Groups of which no idea was found: one of each group is enough. */
  readonly missing: readonly (readonly Idea[])[];
}

/** Certain: nothing was explained. It fails. */
interface BlankFeedback {
  'answer-empty': Nothing;
  'answer-unchanged': Nothing;
  'answer-not-known': Nothing;
  'answer-too-short': TooShort;
  'answer-copies-prompt': Nothing;
  /** The learner asks for a person, and there is nothing of theirs for that person to read. */
  'dispute-alone': Nothing;
}

interface TooShort {
  words: number;
}

/** Not certain: for the learner to revise, or for a person to read. Never a failure. */
interface UncertainFeedback<Idea extends string, Doubt extends string> {
  // To revise.
  /** Nothing that long is read to its end. */
  'answer-too-long': { most: number };
  'reads-like-keywords': Nothing;
  'words-out-of-order': Nothing;
  'not-found-yet': Ideas<Idea>;
  /** To revise where something is missing too; for a person where the rest would pass. */
  'in-doubt': Ideas<Idea> & FoundDoubt<Doubt>;
  /** For a person. */
  /** All of it seems to be there, said in a way that is not certain enough to pass. */
  'not-sure': Pick<Ideas<Idea>, 'found'>;
  'turned-around': { quote: string };
}

/** What was said of an answer before a person was asked. */
export type HandedOn<Idea extends string, Doubt extends string> = CodeAndData<
  UncertainFeedback<Idea, Doubt> & { 'answer-too-short': TooShort }
>;

type CodeAndData<Feedback> = {
  [Code in keyof Feedback]: { readonly code: Code; readonly data: Feedback[Code] };
}[keyof Feedback];

/** What may be said of an explanation. */
export interface ExplanationFeedback<Idea extends string, Doubt extends string>
  extends BlankFeedback,
    UncertainFeedback<Idea, Doubt> {
  /** The learner asks for a person, and says why. */
  disputed: { reason: string; was: HandedOn<Idea, Doubt> };
  /** Two other texts of the same learner were to be revised before: see `src/progress`. */
  'revised-twice': { was: HandedOn<Idea, Doubt> };
}
