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

/** What may be said of an explanation. Only what is certain fails. */
export interface ExplanationFeedback<Idea extends string, Doubt extends string> {
  // Certain: failed.
  'answer-empty': Nothing;
  'answer-unchanged': Nothing;
  'answer-not-known': Nothing;
  'answer-too-short': { words: number };
  'answer-copies-prompt': Nothing;
  // Not certain: for a person to read.
  'reads-like-keywords': Nothing;
  'words-out-of-order': Nothing;
  'turned-around': { quote: string };
  'in-doubt': FoundDoubt<Doubt>;
  'not-found-yet': {
    found: readonly FoundIdea<Idea>[];
    /** Groups of which no idea was found: one of each group is enough. */
    missing: readonly (readonly Idea[])[];
  };
}
