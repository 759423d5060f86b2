import * as z from 'zod';
import { anyNumber, tensorSchema } from '../grading';
import { closeShape, mostWeights } from '../trials/model-trial';

const name = z.string().max(200);
const shape = z.array(z.int().nonnegative()).max(8);
/** `null` stands for any length, as in TensorFlow.js. */
const openShape = z.array(z.int().nullable()).max(8);

/** One layer: its class, its configuration's plain values, and its weights' shapes. */
export const layerSchema = z.object({
  className: name,
  name,
  /** Whether training may change it; true of a layer without weights. */
  trainable: z.boolean(),
  options: z.record(name, z.union([anyNumber, name, z.boolean()])),
  weightShapes: z.array(shape).max(20),
});
export type LayerData = z.infer<typeof layerSchema>;

/** A model as it was built and compiled. Input layers are left out of `layers`. */
export const modelSchema = z.object({
  layers: z.array(layerSchema).max(50),
  /** With the batch axis: [null, 4, 1]. */
  inputShapes: z.array(openShape).max(10),
  outputShapes: z.array(openShape).max(10),
  /** Whether `compile` came to its end. */
  isCompiled: z.boolean(),
  /** What was given as the loss, for a reader; what it computes is measured. */
  loss: name.nullable(),
  /** A number is `null` where the optimizer has none of that name. */
  optimizer: z
    .object({
      className: name,
      learningRate: anyNumber.nullable(),
      momentum: anyNumber.nullable(),
    })
    .nullable(),
});
export type ModelData = z.infer<typeof modelSchema>;

/** No learner's sequence is longer than this by mistake. */
const mostInputs = 1000;

/** A model that is computed again: so that no forged observation keeps a judge busy. */
export const smallModelSchema = modelSchema.refine(({ layers, inputShapes }) => {
  const weights = layers.flatMap((layer) => layer.weightShapes).map(sizeOf);
  const inputs = inputShapes.map((shape) => sizeOf(closeShape(shape, 1)));
  return (
    weights.reduce((sum, size) => sum + size, 0) <= mostWeights &&
    Math.max(0, ...inputs) <= mostInputs
  );
});

function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, length) => product * length, 1);
}

/** What a loss was on a batch, beside the predictions that it is the loss of. */
export const measuredLossSchema = z.object({
  predicted: tensorSchema,
  loss: z.tuple([anyNumber]),
  /** What regularisers add to it in training. */
  penalty: anyNumber,
});
export type MeasuredLoss = z.infer<typeof measuredLossSchema>;

/** What `observeHistory` brings back: whether it was a History, and the loss of each epoch. */
export const historySchema = z.object({ isHistory: z.boolean(), losses: z.array(anyNumber) });
