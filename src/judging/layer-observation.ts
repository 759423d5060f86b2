import * as z from 'zod';
import { anyNumber, tensorSchema } from '../grading';
import { valueKinds } from '../grading/feedback';

const name = z.string().max(200);

const notLayerSchemas = [
  z.object({ form: z.literal('cell'), className: name.nullable() }),
  z.object({ form: z.literal('other'), kind: z.enum(valueKinds) }),
] as const;

const layerSchema = z.object({
  form: z.literal('layer'),
  className: name.nullable(),
  claimedName: name,
  config: z.record(z.string(), z.union([z.string(), anyNumber, z.boolean(), z.null()])),
  cells: z.array(name.nullable()).max(20),
  wrapped: name.nullable(),
  inputShape: z.array(anyNumber.nullable()).max(10).nullable(),
  isChanged: z.boolean(),
});

const length = z.int().positive().max(100_000);

const runSchema = z.object({
  weightShapes: z.array(z.array(length).max(6)).max(20),
  inputShape: z.tuple([length, length, length]),
  outputs: z.array(tensorSchema).max(20),
});

/** What `observersOfLayer` brings back as `description`. */
export const descriptionSchema = z.discriminatedUnion('form', [layerSchema, ...notLayerSchemas]);

/** What `observersOfLayer` brings back as `run`; null where the layer is too large to be tried. */
export const triedLayerSchema = z.discriminatedUnion('form', [
  layerSchema.extend({ run: runSchema.nullable() }),
  ...notLayerSchemas,
]);

export type LayerObservation = z.infer<typeof layerSchema>;
export type NotLayerObservation = z.infer<(typeof notLayerSchemas)[number]>;
export type RunObservation = z.infer<typeof runSchema>;
