import type { FoundDoubt, FoundIdea } from './feedback';

/** What was found in an explanation. */
export interface Findings<Idea extends string, Doubt extends string> {
  readonly found: readonly FoundIdea<Idea>[];
  readonly doubts: readonly FoundDoubt<Doubt>[];
  /** The first sentence that argues by negation. */
  readonly reversal: string | undefined;
  /** Required groups of which no idea was found, not even in a sentence that is suspect, nor by a second reader. */
  readonly missing: readonly (readonly Idea[])[];
  /** Whether any sentence speaks of what is false, whatever it holds. */
  readonly hasReversal: boolean;
  /** Whether it may pass without a person, if nothing is missing and nothing suspect. */
  readonly isSure: boolean;
}
