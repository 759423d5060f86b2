import * as z from 'zod';
import {
  checksOf,
  defineGrader,
  failed,
  type ModelData,
  modelSchema,
  passed,
  tensorSchema,
  type Windows,
} from '../../src/grader';
import {
  findChangedOption,
  findWrongDenseUnits,
  findWrongInputShape,
  findWrongLayer,
  findWrongLstmUnits,
  type StructureFeedback,
} from '../../src/judging/regression-model';
import { type EpochsFeedback, explainNoTraining, findWrongEpochs } from './epochs';
import { type DataFeedback, findWrongInputs, findWrongTargets } from './examples';
import { findWrongLosses, type HistoryFeedback } from './history';
import { replayTraining } from './replay';
import { findWrongCompilation, findWrongOutcome, isDescent, type StepsFeedback } from './steps';
import { trainedHistorySchema, trainingSchema, weightsAfterSchema } from './training-observation';

export interface Challenge {
  /** The first weights: a model gets them just before its first step. */
  readonly weightPool: readonly number[];
  readonly windows: Windows;
}

export type Feedback = StructureFeedback &
  DataFeedback &
  EpochsFeedback &
  HistoryFeedback &
  StepsFeedback;

const check = checksOf<Challenge, Feedback>();

/** Whether it is the model of step 6, whatever it was compiled with. */
function findWrongModel(model: ModelData) {
  return (
    findWrongLayer(model) ??
    findWrongLstmUnits(model) ??
    findWrongDenseUnits(model) ??
    findWrongInputShape(model) ??
    findChangedOption(model)
  );
}

export const grader = defineGrader({
  id: '08-train',

  // A prime number of values, so that no row of a weight repeats another.
  draw: (random, windows): Challenge => ({ weightPool: random.numbers(499, -0.4, 0.4), windows }),

  checks: {
    'x-train': check({
      points: 2,
      observer: 'xTrain',
      schema: tensorSchema,
      judge: (x, { windows }) => findWrongInputs(x, windows) ?? passed,
    }),

    'y-train': check({
      points: 1,
      observer: 'yTrain',
      schema: z.object({ y: tensorSchema, x: tensorSchema.nullable() }),
      judge: ({ y, x }, { windows }) => findWrongTargets(y, x, windows) ?? passed,
    }),

    model: check({
      points: 3,
      observer: 'model',
      schema: modelSchema,
      judge: (model) => findWrongModel(model) ?? passed,
    }),

    epochs: check({
      points: 2,
      observer: 'batches',
      schema: trainingSchema,
      judge: ({ training, wasTrainedBefore }, { windows }) => {
        if (!training) return explainNoTraining(wasTrainedBefore);
        return findWrongEpochs(training, windows) ?? passed;
      },
    }),

    history: check({
      points: 3,
      observer: 'history',
      beside: 'batches',
      schema: trainedHistorySchema,
      judge: ({ losses, isHistory, isFromFit, training }, { weightPool, windows }) => {
        if (!isHistory) return failed('history-unwrapped', {});
        if (!isFromFit || !training) return failed('history-not-from-fit', {});
        const { batches, batchCount, exampleCount } = training;
        if (batches.length !== batchCount) {
          return failed('wrong-epochs', { found: exampleCount / windows.x.length });
        }
        // With another loss or optimizer, which is said elsewhere, only what fit itself found.
        const replay = isDescent(training, windows)
          ? replayTraining(training, weightPool)
          : undefined;
        const lossOfBatch = replay?.losses ?? batches.map(({ loss }) => loss);
        return findWrongLosses(losses, training, lossOfBatch) ?? passed;
      },
    }),

    training: check({
      points: 5,
      observer: 'weightsAfter',
      beside: 'batches',
      schema: weightsAfterSchema,
      judge: ({ training, wasTrainedBefore, weightsAfter }, { weightPool, windows }) => {
        if (!training) return explainNoTraining(wasTrainedBefore);
        if (!training.isReturned) return failed('other-model-returned', {});
        const wrong = findWrongCompilation(training, windows);
        if (wrong) return wrong;
        const replay = replayTraining(training, weightPool);
        return findWrongOutcome(training, weightsAfter, replay) ?? passed;
      },
    }),
  },
});
