import * as tf from '@tensorflow/tfjs';
import {
  exported,
  fillExamples,
  fillWeights,
  isSimple,
  kindOf,
  measureLoss,
  type Recording,
  readWeights,
  recordTraining,
  type Subject,
  wrongType,
} from '../../src/observing';
import type { Challenge } from './grader';

/** What came of the one call of `train()`. */
export interface Call {
  readonly result: Readonly<Record<string, unknown>>;
  readonly recording: Recording;
  readonly starts: ReadonlyMap<tf.LayersModel, Start>;
}

type Start = ReturnType<typeof startTraining>;

const calls = new WeakMap<object, Promise<Call>>();

/** Every observer looks at the same call: `train()` need not work twice. */
export function callOnce(subject: Subject<Challenge>): Promise<Call> {
  const known = calls.get(subject.exports);
  if (known) return known;
  const call = callTrain(subject);
  calls.set(subject.exports, call);
  return call;
}

async function callTrain(subject: Subject<Challenge>): Promise<Call> {
  const train = exported(subject, 'train');
  if (typeof train !== 'function') throw wrongType('train', 'function', train);
  const starts = new Map<tf.LayersModel, Start>();
  const recording = recordTraining((model) => {
    starts.set(model, startTraining(model, subject.challenge));
  });
  const result = await Reflect.apply(train, undefined, []);
  await recording.settle();
  if (kindOf(result) !== 'object') throw wrongType('train()', 'object', result);
  return { result, recording, starts };
}

/**
 * Before its first step, a model gets the weights that the challenge drew: a training that was
 * recorded on another day would not fit them.
 */
function startTraining(model: tf.LayersModel, { weightPool, windows }: Challenge) {
  fillWeights(model, weightPool);
  const weights = readWeights(model);
  if (!isSimple(model)) return { weights, measured: null };
  const [input, output] = [model.inputs[0], model.outputs[0]];
  const x = fillExamples(input?.shape ?? [], windows.x.flat());
  const y = fillExamples(output?.shape ?? [], windows.y);
  const measured = measureLoss(model, x, y);
  tf.dispose([x, y]);
  return { weights, measured };
}
