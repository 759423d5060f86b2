import type { Polarity, Reading, Stretch } from './reading';
import { somebody, type Way } from './rubric';

/**
 * Whether a sentence holds an idea in one of these ways.
 *
 * @param strict for an idea, which must be said in so many words; a doubt is raised sooner
 */
export function holdsIdea(reading: Reading, ways: readonly Way[], strict: boolean): boolean {
  return ways.some((way) => {
    if (way.unlike !== undefined && !reading.unlike.has(way.unlike)) return false;
    if (way.nearby.some((term) => !reading.nearby.has(term))) return false;
    const candidates = candidatesFor(way, reading);
    return candidates.some((stretch) => isOf(stretch, way) && fits(stretch, way, strict));
  });
}

function candidatesFor(way: Way, reading: Reading): readonly Stretch[] {
  if (way.together) return reading.clauses;
  return way.of === undefined ? [reading.whole] : reading.stretches;
}

function isOf({ subject }: Stretch, { of }: Way): boolean {
  return of === undefined || of.includes(subject ?? somebody);
}

function fits({ terms }: Stretch, { says, denies, mentions, without }: Way, strict: boolean) {
  const has = (term: string, polarity: Polarity) => terms.get(term)?.has(polarity) ?? false;
  return (
    says.every((term) => has(term, 'said') || (!strict && has(term, 'unclear'))) &&
    denies.every((term) => has(term, 'denied')) &&
    mentions.every((term) => terms.has(term)) &&
    !without.some((term) => terms.has(term))
  );
}
