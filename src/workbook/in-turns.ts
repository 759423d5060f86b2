import { availableParallelism } from 'node:os';

/**
 * Does some work for each item, a few at a time, and keeps the items' order. Two children on two
 * cores is best: more only queue.
 */
export async function inTurns<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  atOnce = Math.min(4, availableParallelism()),
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const takeTurns = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.max(1, atOnce) }, takeTurns));
  return results;
}
