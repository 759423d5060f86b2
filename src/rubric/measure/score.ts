/** How well something was found: of what was found, how much is there, and the other way round. */
export interface Score {
  /** How often it is there. */
  readonly count: number;
  /** Undefined where it was never found. */
  readonly precision: number | undefined;
  /** Undefined where it is never there. */
  readonly recall: number | undefined;
  readonly f1: number | undefined;
}

/** Counts precision, recall and their harmonic mean. */
export function countScores(
  pairs: readonly { readonly isFound: boolean; readonly isThere: boolean }[],
): Score {
  const found = pairs.filter(({ isFound }) => isFound).length;
  const there = pairs.filter(({ isThere }) => isThere).length;
  const both = pairs.filter(({ isFound, isThere }) => isFound && isThere).length;
  const share = (of: number) => (of === 0 ? undefined : both / of);
  return {
    count: there,
    precision: share(found),
    recall: share(there),
    f1: found + there === 0 ? undefined : (2 * both) / (found + there),
  };
}
