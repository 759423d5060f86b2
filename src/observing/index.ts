/** Ready parts for observers. Runs in the sandbox, beside the learner's code. */
export {
  observerOfBoolean,
  observerOfModel,
  observerOfNumber,
  observerOfNumbers,
  observerOfString,
  observerOfTensor,
} from './exports';
export { observeHistory } from './history';
export { kindOf } from './kind-of';
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
