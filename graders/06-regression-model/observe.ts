import * as tf from '@tensorflow/tfjs';
import {
  asModel,
  describeModel,
  exported,
  fillExamples,
  fillWeights,
  isCompiled,
  isSimple,
  layersOf,
  measureLoss,
  type Observers,
  observeActivations,
  observeTensor,
  readWeights,
  type Subject,
} from '../../src/observing';
import { fillShapes } from '../../src/trials/layer-trial';
import type { Challenge } from './grader';

/** LSTM, Flatten and Dense: with fewer layers, the model is not finished. */
const fewestLayers = 3;

/** So many values of each weight show how the optimizer moves it. */
const probedValues = 40;

/** The learner's model. @throws what the module threw, where that left layers out */
function findBuilt(subject: Subject<Challenge>): tf.LayersModel {
  const model = asModel(exported(subject, 'model'), 'model');
  if (subject.error !== undefined && layersOf(model).length < fewestLayers) throw subject.error;
  return model;
}

/** The learner's model. @throws what the module threw, where that left the compilation out */
function findCompiled(subject: Subject<Challenge>): tf.LayersModel {
  const model = findBuilt(subject);
  if (subject.error !== undefined && !isCompiled(model)) throw subject.error;
  return model;
}

/** The challenge's examples and targets, in the shapes that the model was built for. */
function fillBatch(model: tf.LayersModel, { inputPool, targetPool }: Challenge) {
  return {
    x: fillExamples(model.inputs[0]?.shape ?? [], inputPool),
    y: fillExamples(model.outputs[0]?.shape ?? [], targetPool),
  };
}

function trainableVariables(model: tf.LayersModel): tf.Variable[] {
  return model.trainableWeights
    .filter((weight) => weight.trainable)
    .map((weight) => weight.read() as tf.Variable);
}

/**
 * Every weight starts from 0 and has a slope that the challenge drew: where the optimizer takes it
 * shows the optimizer's rule, whatever the model and its loss.
 */
function stepFromZero(model: tf.LayersModel, { slopePool }: Challenge): number[][] {
  const variables = trainableVariables(model);
  if (variables.length === 0) return [];
  const slopesOf = variables.map(({ shape }) =>
    tf.tensor(fillShapes(slopePool, [shape])[0] ?? [], shape),
  );
  for (const variable of variables) variable.assign(tf.zerosLike(variable));
  const climb = () =>
    tf.addN(
      variables.map((variable, index) => tf.sum(tf.mul(variable, slopesOf[index] ?? 0))),
    ) as tf.Scalar;
  model.optimizer.minimize(climb, false, variables);
  return variables.map((variable) => Array.from(variable.dataSync().slice(0, probedValues)));
}

/** One step on the mean squared error of the challenge's batch, from the challenge's weights. */
function stepOnBatch(model: tf.LayersModel, challenge: Challenge): number[][][] {
  fillWeights(model, challenge.weightPool);
  const { x, y } = fillBatch(model, challenge);
  const error = () =>
    tf.losses.meanSquaredError(y, model.apply(x, { training: true }) as tf.Tensor) as tf.Scalar;
  model.optimizer.minimize(error, false, trainableVariables(model));
  return readWeights(model);
}

export const observers: Observers<Challenge> = {
  /** The model as it was built. */
  layers(subject) {
    return describeModel(findBuilt(subject));
  },

  /** What each layer, and the model, make of the challenge's examples with its weights. */
  predictions(subject) {
    const model = findBuilt(subject);
    const described = describeModel(model);
    if (!isSimple(model)) return { model: described, run: null };
    fillWeights(model, subject.challenge.weightPool);
    const { x } = fillBatch(model, subject.challenge);
    const activations = observeActivations(model, x);
    const predicted = observeTensor(model.predict(x), 'model.predict(x)');
    return { model: described, run: { activations, predicted } };
  },

  /** The loss on the challenge's batch, beside the predictions that it is the loss of. */
  async loss(subject) {
    const model = findCompiled(subject);
    const described = describeModel(model);
    if (!isSimple(model) || !isCompiled(model)) return { model: described, measured: null };
    fillWeights(model, subject.challenge.weightPool);
    const { x, y } = fillBatch(model, subject.challenge);
    const measured = measureLoss(model, x, y);
    // A loss that cannot be differentiated throws here.
    if (trainableVariables(model).length > 0) await model.trainOnBatch(x, y);
    return { model: described, measured };
  },

  /** Where the optimizer takes the weights. */
  optimizer(subject) {
    const model = findCompiled(subject);
    const described = describeModel(model);
    const isReady = isSimple(model) && isCompiled(model);
    if (!isReady || trainableVariables(model).length === 0) {
      return { model: described, steps: null };
    }
    const first = stepFromZero(model, subject.challenge);
    const second = stepFromZero(model, subject.challenge);
    return {
      model: described,
      steps: { first, second, onBatch: stepOnBatch(model, subject.challenge) },
    };
  },
};
