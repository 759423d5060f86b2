import type { Language } from '../messages/text';

/** What a picture is drawn on: plain characters, so many of them in a line, in one language. */
export interface Paper {
  readonly language: Language;
  /** False where only ASCII is sure to be shown; words keep their letters all the same. */
  readonly canUseUnicode: boolean;
  /** No line is longer. At least 40. */
  readonly columns: number;
}

export interface PictureInput<Challenge> extends Paper {
  /** What a check was judged on, as it came from the sandbox; undefined where nothing was. */
  observationOf(checkId: string): unknown;
  readonly challenge: Challenge;
}

/**
 * Draws what was judged, in about ten lines. Pure. Undefined where there is nothing worth drawing,
 * an observation that is not as it should be included.
 */
export type Picture<Challenge> = (input: PictureInput<Challenge>) => string | undefined;
