import type { Findings } from '../findings';
import type { Opinion } from './second-reader';

/** What it is worth beside the second reader's, in log odds, that the rubric finds an idea, or does not. */
const worthOfFinding = 1.5;
const worthOfMissing = 1;
/** From here on an idea counts as found, and a group of ideas as there. */
const leastForIdea = -0.4;
const leastForGroup = 0;
/** From here on a suspicion of the rubric is shared. */
const leastForDoubt = 0;
/** How sure it must be of an answer to let it pass: less, where the rubric would let it pass too. */
const leastToPass = -0.2;
const leastWhereRubricPasses = -0.5;
/** How sure it must be that nothing is said of another than whom it is true of. */
const leastStraight = 0.2;

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

/** How likely an answer has all that it must have and no misconception, as a logarithm. */
function confidenceIn({ groups, misconception }: Opinion): number {
  return [-misconception, ...groups].reduce((sum, score) => sum - Math.log1p(Math.exp(-score)), 0);
}

/** What the rubric and the second reader find together. */
export function agree<Idea extends string, Doubt extends string>(
  first: Findings<Idea, Doubt>,
  opinion: Opinion,
  required: readonly (readonly Idea[])[],
  quoteFor: (idea: Idea) => string,
): Findings<Idea, Doubt> {
  const found = [...opinion.ideas].flatMap(([name, score]) => {
    const idea = name as Idea;
    const known = first.found.find((each) => each.idea === idea);
    const sum = score + (known ? worthOfFinding : -worthOfMissing);
    return sum < leastForIdea ? [] : [known ?? { idea, quote: quoteFor(idea) }];
  });
  const isFound = (idea: Idea) => found.some((each) => each.idea === idea);
  const isClean = first.missing.length === 0 && first.doubts.length === 0;
  return {
    found,
    doubts: opinion.misconception < leastForDoubt ? [] : first.doubts,
    reversal: first.reversal,
    missing: required.filter(
      (group, index) => !group.some(isFound) && (opinion.groups[index] ?? 0) < leastForGroup,
    ),
    hasReversal: first.hasReversal,
    isSure:
      !first.hasReversal &&
      confidenceIn(opinion) >= (isClean ? leastWhereRubricPasses : leastToPass) &&
      opinion.straight >= leastStraight,
  };
}
