/** Ready parts for observers. Runs in the sandbox, beside the learner's code. */
export {
  observerOfBoolean,
  observerOfModel,
  observerOfNumber,
  observerOfNumbers,
  observerOfString,
  observerOfTensor,
} from './exports';
export { kindOf } from './kind-of';
export { describeLayer, type LayerDescription, type NotLayer } from './layers';
export {
  fillExamples,
  fillWeights,
  isSimple,
  measureLoss,
  observeActivations,
  readWeights,
} from './model-runs';
export { asModel, describeModel, innerModel, isCompiled, layersOf } from './models';
export { observersOfLayer } from './observe-layer';
export { ObservationProblem, wrongType } from './problem';
export { type LayerRun, runLayer } from './run-layer';
export type { Observer, Observers, Subject } from './subject';
export { observeTensor } from './tensors';
export { type RecordedTraining, type Recording, recordTraining } from './training';
export {
  asArray,
  asBoolean,
  asNumber,
  asNumbers,
  asString,
  callMethod,
  exported,
} from './values';
