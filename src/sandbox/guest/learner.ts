import { Script } from 'node:vm';
import * as tf from '@tensorflow/tfjs';
import { loadData } from '../../../data/load-data';
import { learnerScript } from '../protocol';

/** What the compiled code finds around it; `compile/` writes the other side of this. */
interface Surroundings {
  /** Receives one getter per export, before the first line of the module has run. */
  readonly publish: (exports: object) => void;
  readonly tf: typeof tf;
  readonly loadData: typeof loadData;
}

/** The learner's module: its exports so far, and what it threw, if it did. */
export interface LearnerModule {
  readonly exports: Record<string, unknown>;
  readonly error?: unknown;
}

/** The first script of a process takes longer than those that follow. */
export function prepareLearnerModule(): void {
  new Script('0', { filename: learnerScript }).runInThisContext();
}

/** Runs the learner's module to its end, top-level `await` included. Never throws. */
export async function runLearnerModule(code: string): Promise<LearnerModule> {
  let exports: Record<string, unknown> = {};
  const surroundings: Surroundings = {
    publish: (published) => {
      exports = published as Record<string, unknown>;
    },
    // Inherited: where a module imports it whole, esbuild first copies what it holds of its own, name
    // by name, and 900 getters take a millisecond.
    tf: Object.create(tf),
    loadData,
  };
  try {
    const start = new Script(code, { filename: learnerScript }).runInThisContext();
    await start(surroundings);
    return { exports };
  } catch (error) {
    // Whoever throws undefined has thrown all the same.
    return { exports, error: error ?? String(error) };
  }
}
