import * as z from 'zod';
import { valueKinds } from '../grading/feedback';

const name = z.string().max(200);
const shape = z.array(z.number().nullable()).max(20);

/** One export of a learner's file: what it is and how large, never whether it is right. */
const exportSchema = z.object({
  name,
  kind: z.enum(valueKinds),
  /** Of a tensor, of an array, or of what a layer or a model returns. */
  shape: shape.optional(),
  /** The classes of a model's layers, or of the layer itself. */
  layers: z.array(name).max(50).optional(),
  /** The methods of a class, or the keys of an object. */
  members: z.array(name).max(50).optional(),
});

export const exportsSchema = z.array(exportSchema).max(50);
export type Export = z.infer<typeof exportSchema>;
