import { numberEn, shapeText } from '../messages/format';
import type { Sentences } from '../messages/text';
import type { RecurrentLayer } from './recurrent-layer';
import type { GatedLayerFeedback, RecurrentLayerFeedback } from './recurrent-layer-feedback';

type Named = Pick<RecurrentLayer, 'className' | 'units'>;

/** What the checks of a recurrent layer say in English. */
export function sayRecurrentLayerEn({
  className,
  units,
}: Named): Sentences<RecurrentLayerFeedback> {
  const article = /^[AEFHILMNORSX][A-Z]/.test(className) ? 'an' : 'a';
  const layerName = `${article} \`${className}\` layer`;
  return {
    'function-exported': ({ found }) =>
      `\`layer\` should be a layer, and I found a ${found}. A layer is what a function of \`tf.layers\` returns when it is called: add the parentheses, with the layer’s options.`,
    'cell-exported': ({ found }) =>
      `\`layer\` should be a layer, and I found a cell, \`${found}\`. A cell makes one time step only; a layer takes it through the whole sequence. Use the function of \`tf.layers\` whose name does not end with \`Cell\`.`,
    'model-exported': () =>
      '`layer` should be a layer, and I found a model. Export the layer itself: it needs no model around it here.',
    'output-exported': () =>
      '`layer` should be a layer, and I found a tensor, probably what the layer returns. Export the layer, not what `apply` gives.',
    'promise-exported': () =>
      '`layer` should be a layer, and I found a promise. Making a layer needs no waiting: remove `async`, or write `await` in front of the promise.',
    'list-exported': () =>
      '`layer` should be a layer, and I found a list. Export one layer only, without brackets around it.',
    'options-exported': () =>
      '`layer` should be a layer, and I found an ordinary object. If it holds the layer’s options, give them to the function of `tf.layers` that makes it.',
    'other-layer': ({ found }) =>
      `I expected ${layerName}, and found a layer of the class \`${found}\`. Look in \`tf.layers\` for the function that makes ${layerName}.`,
    'other-cell': ({ found }) =>
      `I expected a layer whose cell is of the class \`${className}Cell\`, and found the cell \`${found}\`. Use another cell, or the function of \`tf.layers\` that makes ${layerName} at once.`,
    'wrapped-layer': ({ found }) =>
      `I expected ${layerName}, and found a \`${found}\` layer, which wraps another one and computes something else. Export the layer without its wrapper.`,
    'stacked-cells': ({ count }) =>
      `I expected a single \`${className}\` layer, and found ${count} stacked cells, that is, ${count} layers one on top of the other. Keep one only.`,
    'own-class': ({ found }) =>
      `I expected TensorFlow.js’s own \`${className}\` layer, and found a layer that comes from elsewhere, called \`${found}\`. Make the layer with a function of \`tf.layers\`, without writing a class.`,
    'wrong-units': ({ found }) =>
      `The layer should have ${units} units, and I found ${numberEn(found)}. Correct the option \`units\`.`,
    'units-in-input-shape': ({ found }) =>
      `The layer should have ${units} units, and I found ${numberEn(found)}: it is the shape of the input that holds ${units}. That shape describes the data; the number of units is the option \`units\`, and nothing else.`,
    'wrong-output-size': ({ found }) =>
      `From a layer of ${units} units I expected ${units} numbers in each hidden state, and found ${found} in its output. Check that \`layer\` is a single recurrent layer, with ${units} as its option \`units\`.`,
    'too-large-to-try': () =>
      `I expected a layer of ${units} units, and found one that is too large for me to try. Check the option \`units\`, and the size of the data that you have given it.`,
    'wrong-input-shape': ({ found }) =>
      `The input of a recurrent layer has three dimensions (batch, time steps, numbers per step), and with your options I found ${found.length}: \`${shapeText(found)}\`. The option \`inputShape\` leaves the batch out: give it two numbers, or remove it.`,
    'other-activation': ({ found }) =>
      `I expected the hyperbolic tangent as the activation function, and found \`${found}\`. Remove the option \`activation\`: the layer takes \`tanh\` by itself.`,
    'reads-backwards': () =>
      'The layer should read each sequence from the first time step to the last, and I found that it reads it backwards. Remove the option `goBackwards`.',
    'without-bias': () =>
      'I expected the bias b of the formula, and found a layer without a bias. Remove the option `useBias: false`.',
    'layer-changed': () =>
      `I expected what ${layerName} computes, and found a layer whose computation has been changed. Export the layer as \`tf.layers\` makes it, without replacing its methods.`,
    'outputs-wrong': ({ sequence, step, unit, expected, found }) =>
      `With weights drawn at random, in sequence ${sequence}, at step ${step}, for unit ${unit}, I expected ${numberEn(expected)} and found ${numberEn(found)}. ${capitalise(layerName)} starts from a hidden state of zeros and applies the same formula at each step: export it as \`tf.layers\` makes it.`,
  };
}

/** The same of a layer that has gates. */
export function sayGatedLayerEn(expected: Named): Sentences<GatedLayerFeedback> {
  return {
    ...sayRecurrentLayerEn(expected),
    'other-recurrent-activation': ({ found }) =>
      `I expected a sigmoid as the activation function of the gates, and found \`${found}\`. Remove the option \`recurrentActivation\`: the layer takes a sigmoid by itself.`,
  };
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
