import type { FoundIdea } from '../rubric/feedback';

/** What an exercise says of its own ideas, in one language. */
export interface ExplanationLabels<Idea extends string, Doubt extends string> {
  /** What each idea is about, without the idea itself: it must not give the answer away. */
  readonly ideas: Readonly<Record<Idea, string>>;
  /** The question that each doubt raises, and the fact that answers it. */
  readonly doubts: Readonly<Record<Doubt, string>>;
}

/** What was found in each sentence, so that none is quoted twice. */
export function byQuote<Idea extends string>(
  found: readonly FoundIdea<Idea>[],
  ideas: Readonly<Record<Idea, string>>,
): [quote: string, topics: string][] {
  const topics = new Map<string, string[]>();
  for (const { idea, quote } of found) {
    topics.set(quote, [...(topics.get(quote) ?? []), ideas[idea]]);
  }
  return [...topics].map(([quote, each]) => [quote, each.join(', ')]);
}

/** The topics that were not found: a group is one line, for one of its ideas is enough. */
export function missingTopics<Idea extends string>(
  missing: readonly (readonly Idea[])[],
  ideas: Readonly<Record<Idea, string>>,
  or: string,
): string[] {
  return missing.map((group) => group.map((idea) => ideas[idea]).join(or));
}

/** Lines of a list under its heading, each on a line of its own. */
export function list(heading: string, items: readonly string[]): string {
  return `${[heading, ...items.map((item) => `- ${item}`)].join('\n')}\n`;
}
