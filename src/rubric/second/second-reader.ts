import { readNetwork, type SecondReaderFile } from './model-file';
import { type Contributions, type Network, readTokens } from './network';
import { findingTokens, type Token } from './tokens';

/** How the outputs of a second reader are called in its file. */
export const tells = {
  idea: (name: string) => `idea ${name}`,
  group: (index: number) => `group ${index}`,
  misconception: 'misconception',
  complete: 'complete',
} as const;

/** A longer answer is not read: it would take too long, and good ones are seldom half as long. */
export const mostTokens = 250;

/** What a second reader makes of an answer, in log odds: above 0 it thinks so. */
export interface Opinion {
  /** Whether an idea is there. */
  readonly idea: (name: string) => number;
  /** Whether any of a required group of ideas is there. */
  readonly group: (index: number) => number;
  readonly misconception: number;
  /** Whether a person would let the answer pass. */
  readonly complete: number;
  /** Which sentence speaks most for an idea. */
  readonly sentenceFor: (idea: string) => number;
}

/**
 * A reader beside the rubric: a small network that has learned from labelled answers to read words
 * in their order. It knows no wording in advance and follows no rule.
 */
export class SecondReader {
  readonly #outputs: ReadonlyMap<string, number>;
  readonly #networks: readonly Network[];

  constructor({ tells, networks }: SecondReaderFile) {
    this.#outputs = new Map(tells.map((name, output) => [name, output]));
    this.#networks = networks.map(readNetwork);
  }

  /**
   * @param sentences of the answer, as tokens
   * @param findings of the rubric, which it takes for what they proved to be worth
   * @returns nothing where there is nothing to read, or too much
   */
  read(sentences: readonly (readonly Token[])[], findings: readonly string[]): Opinion | undefined {
    const said = sentences.flat();
    if (said.length === 0 || said.length > mostTokens) return undefined;
    const tokens = [...said, ...findingTokens(findings)];
    const read = this.#networks.map((network) => readTokens(network, tokens));
    const scoreOf = (name: string) => mean(read.map((each) => sum(this.#output(each, name))));
    return {
      idea: (name) => scoreOf(tells.idea(name)),
      group: (index) => scoreOf(tells.group(index)),
      misconception: scoreOf(tells.misconception),
      complete: scoreOf(tells.complete),
      sentenceFor: (idea) => {
        const parts = read.map((each) => this.#output(each, tells.idea(idea)));
        let start = 0;
        const worths = sentences.map(({ length }) => {
          const end = start + length;
          const worth = mean(parts.map((part) => sum(part.subarray(start, end))));
          start = end;
          return worth;
        });
        return worths.indexOf(Math.max(...worths));
      },
    };
  }

  #output(read: Contributions, name: string): Float32Array {
    const contributions = read[this.#outputs.get(name) ?? -1];
    if (!contributions) throw new Error(`the second reader does not tell ${name}`);
    return contributions;
  }
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
