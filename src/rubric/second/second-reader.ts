import type { Features } from './features';
import { type LinearModel, scoreOf } from './logistic';
import { readModels, type SecondReaderFile } from './model-file';
import { exchangeVector, vectorOf } from './vector';

/** How the models of a second reader are called in its file. */
export const tells = {
  group: (index: number) => `group ${index}`,
  idea: (name: string) => `idea ${name}`,
  misconception: 'misconception',
  /** Whether each thing is said of whom it is true of, rather than of the other of a pair. */
  straight: (pairs: readonly Pair[]) => `straight ${pairs.map((pair) => pair.join('/')).join(' ')}`,
} as const;

/** Two subjects that may be mistaken for one another. */
export type Pair = readonly [string, string];

function pairsOf(key: string): Pair[] {
  return key
    .split(' ')
    .slice(1)
    .map((pair) => pair.split('/') as [string, string]);
}

/** What a second reader makes of an answer, in log odds: above 0 it thinks so. */
export interface Opinion {
  readonly groups: readonly number[];
  readonly ideas: ReadonlyMap<string, number>;
  readonly misconception: number;
  /** The least, over all pairs of subjects that may have been exchanged. */
  readonly straight: number;
  /** Which sentence speaks most for an idea. */
  readonly sentenceFor: (idea: string) => number;
}

/**
 * A reader beside the rubric: it has learned from labelled answers which words, of whom, speak for
 * an idea and which against it. It knows no wording in advance and follows no rule.
 */
export class SecondReader {
  readonly #models: ReadonlyMap<string, LinearModel>;

  constructor(file: SecondReaderFile) {
    this.#models = readModels(file);
  }

  /**
   * @param findings of the rubric, which it takes for what they proved to be worth
   */
  read(sentences: readonly Features[], findings: readonly string[]): Opinion {
    const whole = vectorOf(sentences, findings);
    const straight = [...this.#models].find(([key]) => key.startsWith('straight'));
    const pairs = pairsOf(straight?.[0] ?? '');
    const ideas = [...this.#models.keys()].flatMap((key) =>
      key.startsWith(tells.idea('')) ? [key.slice(tells.idea('').length)] : [],
    );
    const groups = [...this.#models.keys()].filter((key) => key.startsWith('group '));
    return {
      groups: groups.map((key) => scoreOf(this.#model(key), whole)),
      ideas: new Map(ideas.map((idea) => [idea, scoreOf(this.#model(tells.idea(idea)), whole)])),
      misconception: scoreOf(this.#model(tells.misconception), whole),
      straight: Math.min(
        ...pairs.map((pair) => {
          const vector = exchangeVector(sentences, pair);
          return vector && straight ? scoreOf(straight[1], vector) : Number.POSITIVE_INFINITY;
        }),
      ),
      sentenceFor: (idea) => {
        const model = this.#model(tells.idea(idea));
        const scores = sentences.map((sentence) => scoreOf(model, vectorOf([sentence], [])));
        return scores.indexOf(Math.max(...scores));
      },
    };
  }

  #model(key: string): LinearModel {
    const model = this.#models.get(key);
    if (!model) throw new Error(`the second reader has no model called ${key}`);
    return model;
  }
}
