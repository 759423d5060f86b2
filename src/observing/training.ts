import * as tf from '@tensorflow/tfjs';
import type { TensorData } from '../grading';
import { mostBatches } from '../trials/model-trial';
import { observeTensor } from './tensors';

/** One batch that a model was trained on. */
export interface RecordedBatch {
  readonly x: TensorData;
  readonly y: TensorData;
  /** Before the step. */
  readonly loss: number;
  /** The one that the step is made with; `null` where the optimizer has none. */
  readonly learningRate: number | null;
}

/** One call of `fit` or `fitDataset`. */
export interface RecordedFit {
  readonly validationSplit: number;
  /** Its batches among all of the model's. */
  readonly firstBatch: number;
  batchCount: number;
  /** What it returned, once it has ended. */
  history?: tf.History;
}

/** All that one model was trained on, in order. */
export interface RecordedTraining {
  readonly model: tf.LayersModel;
  readonly fits: RecordedFit[];
  /** The first ones only, where there are very many. */
  readonly batches: RecordedBatch[];
  batchCount: number;
  exampleCount: number;
}

export interface Recording {
  /** By the model that really computes (see `innerModel`). */
  readonly trainings: ReadonlyMap<tf.LayersModel, RecordedTraining>;
  /** Waits for every `fit` that was begun, whether the learner's code waits for it or not. */
  settle(): Promise<void>;
}

type Fit = (...args: unknown[]) => Promise<tf.History>;
type Step = (data: tf.Tensor[]) => tf.Scalar[];

/** The part of a model that all training goes through in TensorFlow.js 4.22. */
interface Trainer {
  readonly isTraining: boolean;
  makeTrainFunction(): Step;
  fit: Fit;
  fitDataset: Fit;
}

// Taken before the learner's code runs, which may replace any of them.
const prototype = tf.LayersModel.prototype as unknown as Trainer;
const { makeTrainFunction, fit, fitDataset } = prototype;
const originals = { makeTrainFunction, fit, fitDataset };
const { setImmediate } = globalThis;

/**
 * Records what every model is trained on from now on, whichever way it is trained: `fit`,
 * `fitDataset` and `trainOnBatch` all ask the model for one function that makes a step.
 *
 * @param prepare called with a model before the first step that is recorded of it
 *
 * @example
 * const model = tf.sequential({ layers: [tf.layers.dense({ units: 2, inputShape: [3] })] });
 * model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });
 * const recording = recordTraining(() => {});
 * await model.fit(tf.ones([4, 3]), tf.ones([4, 2]), { epochs: 2, batchSize: 2, verbose: 0 });
 * [...recording.trainings.values()][0]?.batchCount; // → 4
 */
export function recordTraining(prepare: (model: tf.LayersModel) => void): Recording {
  const trainings = new Map<tf.LayersModel, RecordedTraining>();
  const running = new Set<Trainer>();
  const begun: Promise<unknown>[] = [];

  function trainingOf(trainer: Trainer): RecordedTraining {
    const model = trainer as unknown as tf.LayersModel;
    const known = trainings.get(model);
    if (known) return known;
    const training = { model, fits: [], batches: [], batchCount: 0, exampleCount: 0 };
    trainings.set(model, training);
    return training;
  }

  async function follow(trainer: Trainer, validationSplit: number, start: Fit) {
    // The module may have begun to train the same model, and not have waited for the end.
    while (trainer.isTraining && !running.has(trainer)) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    const training = trainingOf(trainer);
    const fit: RecordedFit = { validationSplit, firstBatch: training.batchCount, batchCount: 0 };
    const isFirst = !running.has(trainer);
    running.add(trainer);
    try {
      fit.history = await start();
      fit.batchCount = training.batchCount - fit.firstBatch;
      training.fits.push(fit);
      return fit.history;
    } finally {
      if (isFirst) running.delete(trainer);
    }
  }

  for (const name of ['fit', 'fitDataset'] as const) {
    prototype[name] = function (this: Trainer, ...args: unknown[]) {
      const { validationSplit } = (args[2] ?? {}) as { validationSplit?: unknown };
      const split = typeof validationSplit === 'number' ? validationSplit : 0;
      const ending = follow(this, split, () => originals[name].apply(this, args));
      begun.push(ending.catch(() => {}));
      return ending;
    };
  }

  prototype.makeTrainFunction = function (this: Trainer) {
    const makeStep = originals.makeTrainFunction.call(this);
    // The training that the module had begun before: it is not ours.
    if (this.isTraining && !running.has(this)) return makeStep;
    const training = trainingOf(this);
    return (data) => {
      if (training.batchCount === 0) prepare(training.model);
      return recordStep(training, makeStep, data);
    };
  };

  return {
    trainings,
    async settle() {
      await Promise.all(begun);
    },
  };
}

function recordStep(training: RecordedTraining, makeStep: Step, data: tf.Tensor[]): tf.Scalar[] {
  const [x, y] = data;
  const learningRate = readLearningRate(training.model.optimizer);
  training.batchCount += 1;
  training.exampleCount += x?.shape[0] ?? 0;
  const isKept = training.batches.length < mostBatches;
  // Read before the step, which may dispose of them.
  const batch = isKept && { x: observeTensor(x, 'x'), y: observeTensor(y, 'y') };
  const losses = makeStep(data);
  if (batch) {
    const [loss = Number.NaN] = observeTensor(losses[0], 'loss').values;
    training.batches.push({ ...batch, loss, learningRate });
  }
  return losses;
}

/**
 * SGD multiplies the gradient by a tensor that `setLearningRate` makes: who assigns to the property
 * `learningRate` instead, as in Keras, goes on with the rate of before.
 */
function readLearningRate(optimizer: tf.Optimizer): number | null {
  const { c, learningRate } = optimizer as unknown as { c?: unknown; learningRate?: unknown };
  if (optimizer instanceof tf.SGDOptimizer && c instanceof tf.Tensor) {
    const [factor = Number.NaN] = c.dataSync();
    return -factor;
  }
  return typeof learningRate === 'number' ? learningRate : null;
}
