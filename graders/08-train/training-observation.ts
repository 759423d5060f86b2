import * as z from 'zod';
import {
  anyNumber,
  historySchema,
  measuredLossSchema,
  modelSchema,
  tensorSchema,
} from '../../src/grader';
import { mostBatches } from '../../src/trials/model-trial';

const count = z.int().nonnegative();
const weightsSchema = z.array(z.array(z.array(anyNumber)));

/** Any number of epochs, of which the first batches are told one by one. */
export const recordedTrainingSchema = z.object({
  model: modelSchema,
  /** Whether it is the model that `train` returned. */
  isReturned: z.boolean(),
  /** By layer and tensor: flat values. */
  weightsBefore: weightsSchema,
  measured: measuredLossSchema.nullable(),
  batches: z
    .array(
      z.object({
        x: tensorSchema,
        y: tensorSchema,
        loss: anyNumber,
        learningRate: anyNumber.nullable(),
      }),
    )
    .max(mostBatches),
  batchCount: count,
  exampleCount: count,
  fits: z
    .array(
      z.object({
        validationSplit: anyNumber,
        firstBatch: count,
        batchCount: count,
        epochs: count,
      }),
    )
    .max(100),
});
export type RecordedTraining = z.infer<typeof recordedTrainingSchema>;

export const trainingSchema = z.object({
  /** A training that nobody saw, because it was over before `train()` was called. */
  wasTrainedBefore: z.boolean(),
  training: recordedTrainingSchema.nullable(),
});

export const trainedHistorySchema = trainingSchema.extend({
  ...historySchema.shape,
  isFromFit: z.boolean(),
});

export const weightsAfterSchema = trainingSchema.extend({ weightsAfter: weightsSchema });
