import * as z from 'zod';
import {
  anyNumber,
  checksOf,
  defineGrader,
  failed,
  type ModelData,
  measuredLossSchema,
  modelSchema,
  passed,
  type SeededRandom,
  smallModelSchema,
  tensorSchema,
} from '../../src/grader';
import { type DescentFeedback, findFrozenLayers } from '../../src/judging/gradient-descent';
import { findWrongLoss, type LossFeedback } from '../../src/judging/regression-loss';
import {
  findChangedOption,
  findWrongDenseUnits,
  findWrongInputShape,
  findWrongLayer,
  findWrongLstmUnits,
  type StructureFeedback,
} from '../../src/judging/regression-model';
import { fillShapes } from '../../src/trials/layer-trial';
import type { ModelTrial } from '../../src/trials/model-trial';
import { findWrongStep, type StepFeedback } from './optimizer';
import { findWrongPrediction, type PredictionFeedback } from './predictions';

export interface Challenge extends ModelTrial {
  /** Away from 0: how far a weight goes is divided by its slope. */
  readonly slopePool: readonly number[];
}

export type Feedback = StructureFeedback &
  PredictionFeedback &
  LossFeedback &
  DescentFeedback &
  StepFeedback & {
    'several-outputs': { inputs: number; outputs: number };
    'not-compiled': Record<string, never>;
  };

const check = checksOf<Challenge, Feedback>();

export const predictionsSchema = z.object({
  model: smallModelSchema,
  run: z.object({ activations: z.array(tensorSchema), predicted: tensorSchema }).nullable(),
});

export const lossSchema = z.object({
  model: modelSchema,
  measured: measuredLossSchema.nullable(),
});

export const stepsSchema = z.object({
  model: smallModelSchema,
  steps: z
    .object({
      first: z.array(z.array(anyNumber)).min(1),
      second: z.array(z.array(anyNumber)).min(1),
      onBatch: z.array(z.array(z.array(anyNumber))),
    })
    .nullable(),
});

/** Numbers whose size is between `low` and `high`, half of them negative or so. */
function drawAwayFromZero(
  random: SeededRandom,
  count: number,
  low: number,
  high: number,
): number[] {
  return random
    .numbers(count, low, high)
    .map((size) => (random.integer(0, 1) === 0 ? size : -size));
}

/** Why nothing could be fed to a model, where nothing could. */
function findNotSimple({ layers, inputShapes, outputShapes }: ModelData) {
  if (layers.length === 0) return failed('no-layers', {});
  return failed('several-outputs', { inputs: inputShapes.length, outputs: outputShapes.length });
}

export const grader = defineGrader({
  id: '06-regression-model',

  draw: (random): Challenge => ({
    // Prime numbers of values, so that no row of a weight repeats another.
    weightPool: random.numbers(499, -0.6, 0.6),
    inputPool: random.numbers(97, -1, 1),
    targetPool: random.numbers(97, -1, 1),
    slopePool: drawAwayFromZero(random, 37, 0.2, 0.9),
  }),

  checks: {
    layers: check({
      points: 3,
      observer: 'layers',
      schema: modelSchema,
      judge: (model) => findWrongLayer(model) ?? passed,
    }),

    'lstm-units': check({
      points: 1,
      observer: 'layers',
      schema: modelSchema,
      judge: (model) => findWrongLstmUnits(model) ?? passed,
    }),

    'dense-units': check({
      points: 1,
      observer: 'layers',
      schema: modelSchema,
      judge: (model) => findWrongDenseUnits(model) ?? passed,
    }),

    'input-shape': check({
      points: 1,
      observer: 'layers',
      schema: modelSchema,
      judge: (model) => findWrongInputShape(model) ?? passed,
    }),

    prediction: check({
      points: 3,
      observer: 'predictions',
      schema: predictionsSchema,
      judge: ({ model, run }, challenge) => {
        if (!run) return findNotSimple(model);
        return findChangedOption(model) ?? findWrongPrediction(model, run, challenge) ?? passed;
      },
    }),

    loss: check({
      points: 2,
      observer: 'loss',
      schema: lossSchema,
      judge: ({ model, measured }, { targetPool }) => {
        if (!model.isCompiled && model.layers.length > 0) return failed('not-compiled', {});
        if (!measured) return findNotSimple(model);
        const [targets = []] = fillShapes(targetPool, [[measured.predicted.values.length]]);
        return findWrongLoss(measured, targets) ?? passed;
      },
    }),

    optimizer: check({
      points: 3,
      observer: 'optimizer',
      schema: stepsSchema,
      judge: ({ model, steps }, challenge) => {
        if (!model.isCompiled && model.layers.length > 0) return failed('not-compiled', {});
        const frozen = findFrozenLayers(model);
        if (frozen) return frozen;
        if (!steps) return findNotSimple(model);
        return findWrongStep(model, steps, challenge) ?? passed;
      },
    }),
  },
});
