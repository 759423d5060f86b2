export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** The same thing said in each language. */
export type Bilingual<T> = Readonly<Record<Language, T>>;

/** One sentence per code, made from that code's data. */
export type Sentences<Feedback> = {
  readonly [Code in keyof Feedback]: (data: Feedback[Code]) => string;
};

/** Sentences that all end alike: `finish` is given each sentence and what it was made from. */
export function finishEach<Data, Feedback extends Record<keyof Feedback, Data>>(
  sentences: Sentences<Feedback>,
  finish: (sentence: string, data: Data) => string,
): Sentences<Feedback> {
  const finished = Object.entries<(data: never) => string>(sentences).map(([code, say]) => [
    code,
    (data: Data) => finish(say(data as never), data),
  ]);
  return Object.fromEntries(finished);
}

/** All that one exercise says in one language. */
export interface ExerciseText<CheckId extends string, Feedback> {
  readonly title: string;
  /** What each check looks at, as a line of a list. */
  readonly checks: Readonly<Record<CheckId, string>>;
  /** From a nudge to nearly there; none where the teacher keeps them. */
  readonly hints: readonly [string, string, string] | readonly [];
  readonly feedback: Sentences<Feedback>;
  /** Of an exercise that asks for an explanation. */
  readonly explanation?: ExplanationText;
}

/** What learners may hold an explanation of theirs against. */
export interface ExplanationText {
  /** What each idea of the rubric is about. */
  readonly ideas: Readonly<Record<string, string>>;
  /** An answer that holds them all; none in a released copy. */
  readonly model: string | undefined;
}
