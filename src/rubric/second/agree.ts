import type { Findings } from '../findings';
import type { Opinion } from './second-reader';

/** From here on an idea counts as found, and a group of ideas as there. */
const leastForIdea = 0;
const leastForGroup = 0;
/** From here on a suspicion of the rubric is shared: one that both have is put to the learner. */
const leastForDoubt = 0;
/** How sure it must be of an answer to let it pass. */
const leastToPass = -1.5;

/** The findings of the rubric, as the second reader knows them. */
export function findingsOf({ found, doubts, missing, reversal }: Findings<string, string>) {
  return [
    ...found.map(({ idea }) => `idea ${idea}`),
    ...doubts.map(({ doubt }) => `doubt ${doubt}`),
    `ideas ${found.length}`,
    `missing ${missing.length}`,
    ...(reversal === undefined ? [] : ['reversal']),
  ];
}

/** How likely an answer may pass, as a logarithm: it has all that it must have and nothing false. */
function confidenceIn({ group, misconception, complete }: Opinion, groups: number): number {
  const scores = Array.from({ length: groups }, (_, index) => group(index));
  return [...scores, -misconception, complete].reduce(
    (sum, score) => sum - Math.log1p(Math.exp(-score)),
    0,
  );
}

/** What the rubric and the second reader find together. */
export function agree<Idea extends string, Doubt extends string>(
  first: Findings<Idea, Doubt>,
  opinion: Opinion,
  { ideas, required }: { ideas: readonly Idea[]; required: readonly (readonly Idea[])[] },
  quoteFor: (idea: Idea) => string,
): Findings<Idea, Doubt> {
  const found = ideas.flatMap((idea) => {
    if (opinion.idea(idea) < leastForIdea) return [];
    return [first.found.find((each) => each.idea === idea) ?? { idea, quote: quoteFor(idea) }];
  });
  const isFound = (idea: Idea) => found.some((each) => each.idea === idea);
  return {
    found,
    doubts: opinion.misconception < leastForDoubt ? [] : first.doubts,
    reversal: first.reversal,
    missing: required.filter(
      (group, index) => !group.some(isFound) && opinion.group(index) < leastForGroup,
    ),
    hasReversal: first.hasReversal,
    isSure: !first.hasReversal && confidenceIn(opinion, required.length) >= leastToPass,
  };
}
