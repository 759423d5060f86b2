/**
 * What the author of a grader works with, on the side that judges: `grader.ts`, `messages.ts` and
 * what they import. Its other half, for `observe.ts`, is `src/observing`, which runs in the sandbox
 * with TensorFlow.js: a judge must not load that, and the sandbox must not hold a judge.
 */
export * from '../grading';
export {
  descriptionSchema,
  triedLayerSchema,
} from '../judging/layer-observation';
export {
  historySchema,
  type LayerData,
  type ModelData,
  measuredLossSchema,
  modelSchema,
  smallModelSchema,
} from '../judging/model-observation';
export { numberEn, numberFr, shapeText } from '../messages/format';
export type { Bilingual, ExerciseText } from '../messages/text';
