import { numberEn, shapeText } from '../messages/format';
import type { Sentences } from '../messages/text';
import type { AskedLayer, StructureFeedback } from './regression-model';

const whatFor: Readonly<Record<AskedLayer, string>> = {
  LSTM: 'it is the one that reads the sequence, one time step after the other',
  Flatten: 'it is the one that puts the hidden states of all time steps end to end',
  Dense: 'it is the one that makes a single prediction of all these numbers',
};

function list(layers: readonly string[]): string {
  return `\`${layers.join(' → ')}\``;
}

/** What is said in English of the layers of a regression model. */
export const structureEn: Sentences<StructureFeedback> = {
  'no-layers': () =>
    'I expected a model of three layers, and this one has none yet. Add them one by one with `model.add(…)`, from the first to the last.',
  'missing-layer': ({ layer, found }) =>
    `I expected the layers \`LSTM → Flatten → Dense\`, and found ${list(found)}. Add the \`${layer}\` layer in its place: ${whatFor[layer]}.`,
  'other-recurrent-layer': ({ found }) =>
    `I expected an \`LSTM\` layer, and found a \`${found}\` layer. Both read sequences, but not in the same way: use \`tf.layers.lstm\`.`,
  'extra-layer': ({ layer, found }) =>
    `I expected three layers, \`LSTM → Flatten → Dense\`, and found ${list(found)}. Remove the \`${layer}\` layer, which is one too many.`,
  'wrong-order': ({ found }) =>
    `I expected the layers in the order \`LSTM → Flatten → Dense\`, and found them in the order ${list(found)}. Put the lines in the order in which the data go through the model.`,
  'wrong-lstm-units': ({ found }) =>
    `The recurrent layer should have 10 units, and it has ${numberEn(found)}. Correct its option \`units\`.`,
  'wrong-dense-units': ({ found }) =>
    `The model predicts a single number: the last \`Dense\` layer should have 1 unit, and it has ${numberEn(found)}. Correct its option \`units\`.`,
  'wrong-input-shape': ({ found }) =>
    `A sequence has four time steps of one number each: I expected \`inputShape: [4, 1]\`, and found \`${shapeText(found)}\`. Give the number of time steps first, then how many numbers each step has; the number of examples is not written.`,
  'output-activation': ({ found }) =>
    `A regression must be able to predict any number: I expected a \`Dense\` layer without an activation, and found the activation \`${found}\`, which limits what it can give. Remove the option \`activation\` from this layer.`,
  'option-changed': ({ layer, option, expected, found }) =>
    `In the \`${layer}\` layer I expected \`${option}\` at its usual value, \`${expected}\`, and found \`${found}\`, which changes what the layer computes. Remove this option.`,
};
