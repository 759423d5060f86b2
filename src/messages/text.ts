export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** The same thing said in each language. */
export type Bilingual<T> = Readonly<Record<Language, T>>;

/** One sentence per code, made from that code's data. */
export type Sentences<Feedback> = {
  readonly [Code in keyof Feedback]: (data: Feedback[Code]) => string;
};

/** All that one exercise says in one language. */
export interface ExerciseText<CheckId extends string, Feedback> {
  readonly title: string;
  /** What each check looks at, as a line of a list. */
  readonly checks: Readonly<Record<CheckId, string>>;
  /** From a nudge to nearly there. */
  readonly hints: readonly [string, string, string];
  readonly feedback: Sentences<Feedback>;
}
