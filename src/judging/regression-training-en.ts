import { numberEn as en } from '../messages/format';
import type { Sentences } from '../messages/text';
import type { DescentFeedback } from './gradient-descent';
import type { LossFeedback, OtherLoss } from './regression-loss';

const lossesEn: Readonly<Record<OtherLoss, string>> = {
  meanAbsoluteError: 'the mean absolute error, the mean of |ŷ − y|',
  rootMeanSquaredError: 'the square root of the mean squared error',
  sumOfSquares: 'the sum of (ŷ − y)², not their mean',
  halfMeanSquaredError: 'half of the mean squared error',
  huber: 'the Huber loss',
  logCosh: 'the log-cosh loss',
};

/** What is said in English of a model's loss and optimizer. */
export const trainingEn: Sentences<LossFeedback & DescentFeedback> = {
  'loss-is-another': ({ loss, expected, found }) =>
    `On five examples the mean squared error is ${en(expected)}, and your loss is ${en(found)}: that is ${lossesEn[loss]}. Give \`loss\` the mean squared error, the mean of (ŷ − y)².`,
  'loss-wrong': ({ expected, found }) =>
    `On five examples the mean squared error, the mean of (ŷ − y)², is ${en(expected)}, and your loss is ${en(found)}. Give \`loss\` the full name that TensorFlow.js has for the mean squared error.`,
  'loss-has-penalty': ({ penalty }) =>
    `A penalty on the weights, here ${en(penalty)}, is added to the mean squared error; I expected the error alone. Remove the layers’ options whose names end with \`Regularizer\`.`,
  'frozen-layers': ({ layers }) =>
    `Training must be able to change all weights, and I found those of these layers frozen: ${layers.join(', ')}. Remove \`trainable: false\` (or \`trainable = false\`), then compile.`,
  'not-sgd': ({ found }) =>
    `I expected gradient descent, SGD, where each weight moves by the learning rate times its gradient; I found the optimizer \`${found}\`, which moves them in another way. Give SGD to \`optimizer\`.`,
  momentum: ({ momentum }) =>
    `I expected gradient descent alone, and found \`momentum\` at ${en(momentum)}: each step remembers those before it. Use \`tf.train.sgd\`, or \`'sgd'\`.`,
  'learning-rate-zero': () =>
    'The learning rate is 0: the weights will never move, and the model will learn nothing. Give it a positive value, 0.01 for example.',
  'learning-rate-negative': ({ found }) =>
    `The learning rate is ${en(found)}: being negative, it makes the loss go up instead of down. Give it a positive value, 0.01 for example.`,
  'learning-rate-not-finite': ({ found }) =>
    `The learning rate should be an ordinary positive number, and I found ${en(found)}. Write it in figures, for example \`tf.train.sgd(0.01)\`.`,
};
