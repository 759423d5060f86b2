import * as tf from '@tensorflow/tfjs';
import {
  asModel,
  describeModel,
  innerModel,
  type Observers,
  observeHistory,
  observeTensor,
  type RecordedTraining,
  readWeights,
} from '../../src/observing';
import { type Call, callOnce } from './call-train';
import type { Challenge } from './grader';

/** The training of the model that was returned; where it was not trained, that of another one. */
function findTraining({ result, recording }: Call): RecordedTraining | undefined {
  const trained = [...recording.trainings.values()].filter(({ batchCount }) => batchCount > 0);
  const { model } = result;
  const returned = model instanceof tf.LayersModel ? innerModel(model) : undefined;
  return trained.find((training) => training.model === returned) ?? trained.at(-1);
}

/** All that was recorded of a training, as plain data. */
function describeTraining(call: Call) {
  const training = findTraining(call);
  const { history, model } = call.result;
  const wasTrainedBefore = history instanceof tf.History && history.epoch.length > 0;
  if (!training) return { wasTrainedBefore, training: null };
  const start = call.starts.get(training.model);
  const isReturned = !(model instanceof tf.LayersModel) || innerModel(model) === training.model;
  return {
    wasTrainedBefore,
    training: {
      model: describeModel(training.model),
      isReturned,
      weightsBefore: start?.weights ?? [],
      measured: start?.measured ?? null,
      batches: training.batches,
      batchCount: training.batchCount,
      exampleCount: training.exampleCount,
      fits: training.fits.map(({ history: ofFit, ...fit }) => ({
        ...fit,
        epochs: ofFit?.epoch.length ?? 0,
      })),
    },
  };
}

/** How a learner would write a part of what `train()` gives. */
function inResult(name: string): string {
  return `(await train()).${name}`;
}

export const observers: Observers<Challenge> = {
  async xTrain(subject) {
    const { result } = await callOnce(subject);
    return observeTensor(result.xTrain, inResult('xTrain'));
  },

  /** yTrain, beside xTrain where there is one: they belong together, example by example. */
  async yTrain(subject) {
    const { result } = await callOnce(subject);
    const y = observeTensor(result.yTrain, inResult('yTrain'));
    const { xTrain } = result;
    const isReadable =
      xTrain instanceof tf.Tensor &&
      !xTrain.isDisposed &&
      xTrain.size === subject.challenge.windows.x.flat().length;
    return { y, x: isReadable ? observeTensor(xTrain, inResult('xTrain')) : null };
  },

  async model(subject) {
    const { result } = await callOnce(subject);
    return describeModel(asModel(result.model, inResult('model')));
  },

  /** What the model was trained on. */
  async batches(subject) {
    return describeTraining(await callOnce(subject));
  },

  /** The losses by epoch; beside the batches. */
  async history(subject) {
    const { result, recording } = await callOnce(subject);
    const { history } = result;
    const { isHistory, losses } = observeHistory(history, inResult('history'));
    const fits = [...recording.trainings.values()].flatMap((training) => training.fits);
    return { isHistory, losses, isFromFit: fits.some((fit) => fit.history === history) };
  },

  /** Where the training led; beside the batches, which begin with the weights before. */
  async weightsAfter(subject) {
    const training = findTraining(await callOnce(subject));
    return { weightsAfter: training ? readWeights(training.model) : [] };
  },
};
