import type { TensorFlowFeedback } from '../grading/feedback';
import { shapeText } from './format';
import type { Sentences } from './text';

/** What each error of TensorFlow.js means; its own sentence and the place are added in `en.ts`. */
export const tensorFlowEn: Sentences<TensorFlowFeedback> = {
  'tf-rank-too-low': ({ layer, expected, found }) =>
    `The layer \`${layer}\` expects a tensor of rank ${expected} at least, and what it receives is of rank ${found}. If it follows a recurrent layer: that one returns only its last state by itself, of shape (examples, units). The option \`returnSequences\` makes it return the state of every time step.`,
  'tf-rank-mismatch': ({ layer, expected, found }) =>
    `The layer \`${layer}\` expects a tensor of rank ${expected}, and what it receives is of rank ${found}. A recurrent layer reads data of shape (examples, time steps, dimension of each vector); in \`inputShape\` the number of examples is not written. If it follows another one, that one needs the option \`returnSequences\`.`,
  'tf-layer-shape-mismatch': ({ layer, expected, found }) =>
    `The layer \`${layer}\` was built for the shape ${shapeText(expected)} and receives the shape ${shapeText(found)}. A layer’s last dimension is settled the first time it is used: keep the same, or make another layer.`,
  'tf-missing-input-shape': () =>
    'The first layer of a model must know what it will receive. Give it `inputShape`, the shape of a single example, without the number of examples.',
  'tf-open-length': ({ layer }) =>
    `The layer \`${layer}\` must know how many numbers it will receive, and a length of its input is left open. In the first layer’s \`inputShape\` write every length, without \`null\`: the number of time steps, then how many numbers each step has.`,
  'tf-missing-units': () =>
    'This layer does not know how many units it should have. The number of units is written in an object, under the name `units`: `{ units: … }`.',
  'tf-wrong-units': ({ found }) =>
    `The number of units, \`units\`, must be a whole number greater than 0, and I found ${found}. Write it in digits, without quotes or a decimal point.`,
  'tf-unknown-activation': ({ activation }) =>
    `TensorFlow.js knows no activation function named “${activation}”. The names are in lower case: \`'tanh'\`, \`'sigmoid'\`, \`'relu'\`, \`'linear'\`.`,
  'tf-activation-not-a-name': () =>
    "What is given to a layer as its activation function is not one’s name, but a function or another object. Write the name in quotes: `'tanh'`, `'sigmoid'`, `'relu'`, `'linear'`.",
  'tf-unknown-initializer': ({ initializer }) =>
    `TensorFlow.js knows no initializer named “${initializer}”. Try \`'zeros'\` or \`'glorotUniform'\`, for example, or leave the one that the layer has already.`,
  'tf-no-such-layer': ({ name }) =>
    `There is no \`tf.layers.${name}\`. These names begin with a lower-case letter, for example \`simpleRNN\`, \`lstm\`, \`gru\`, \`flatten\`, \`dense\`.`,
  'tf-model-without-layers': () =>
    'This model has no layer yet. Add its layers with `model.add(…)`, or give them to `tf.sequential({ layers: […] })`, before you use it.',
  'tf-layer-name-twice': ({ name }) =>
    `Two layers of this model have the same name, “${name}”. Give them two different names, or none.`,
  'tf-graph-disconnected': () =>
    'No path leads from `inputs` to `outputs` in this model. Start from `tf.input(…)`, apply each layer to the output of the one before, and give `tf.model` that same start and the last output.',
  'tf-layer-needs-tensor': ({ layer }) =>
    `The layer \`${layer}\` was applied to a list, and it expects a single tensor. Make a tensor of it first, with \`tf.tensor3d\` for example.`,
  'tf-mixed-tensors': () =>
    'This layer received both tensors, which have values, and symbolic tensors, which have none. Give it either the ones or the others.',
  'tf-disposed-layer': ({ name }) =>
    `\`${name}\` was released with \`dispose\`, and can no longer be used. Remove that call, or make it at the very end.`,
  'tf-weights-mismatch': () =>
    'The weights given to `setWeights` do not have the number or the shapes that the layer or the model expects. Compare them with those that `getWeights()` returns.',

  'tf-unknown-loss': ({ loss }) =>
    `TensorFlow.js knows no loss named “${loss}”. The name is written in full, not shortened: that of a loss begins in lower case, like \`'meanAbsoluteError'\`. Some short names are for \`metrics\` only.`,
  'tf-missing-loss': () =>
    'The loss is missing: give one to `model.compile`, under the name `loss`. Without it the model does not know what to make smaller.',
  'tf-too-many-losses': ({ outputs }) =>
    `The number of losses does not go with the number of outputs of the model, which is ${outputs}. Each output needs one loss.`,
  'tf-unknown-optimizer': ({ optimizer }) =>
    `TensorFlow.js knows no optimizer named “${optimizer}”. The names are written like \`'adam'\` or \`'rmsprop'\`.`,
  'tf-not-an-optimizer': () =>
    'What is given to `model.compile` under the name `optimizer` is not an optimizer. Write the optimizer’s name in quotes, or call the function of `tf.train` that makes it, with its parentheses.',
  'tf-unknown-metric': ({ metric }) =>
    `TensorFlow.js knows no metric named “${metric}”. Correct this name, or remove \`metrics\`.`,

  'tf-not-compiled': () =>
    'This model is not compiled yet. Call `model.compile(…)`, with an optimizer and a loss, before `fit` or `evaluate`.',
  'tf-input-rank-mismatch': ({ expected, found }) =>
    `The model expects an \`x\` of rank ${expected}, and this one has the shape ${shapeText(found)}, of rank ${found.length}. Change the shape of the data, with \`reshape\` for example, before you give them to it.`,
  'tf-input-shape-mismatch': ({ expected, found }) =>
    `The model expects an \`x\` of shape ${shapeText(expected)}, where \`null\` is the number of examples, and this one has the shape ${shapeText(found)}. Compare \`inputShape\`, in the first layer, and the shape of the data.`,
  'tf-output-rank-mismatch': ({ expected, found }) =>
    `The model expects a \`y\` of rank ${expected}, like what it predicts, and this one has the shape ${shapeText(found)}, of rank ${found.length}. Change the shape of \`y\`, or the model’s last layer.`,
  'tf-output-mismatch': ({ expected, found }) =>
    `The model expects a \`y\` of shape ${shapeText(expected)}, where \`null\` is the number of examples, and this one has the shape ${shapeText(found)}. Look at the number of units of the last layer, and at the shape of \`y\`.`,
  'tf-example-count-mismatch': ({ inputs, targets }) =>
    `\`x\` holds ${inputs} examples and \`y\` holds ${targets}: each example needs one value to predict. The first dimension of both must be the same.`,
  'tf-list-for-tensor': ({ argument }) =>
    `The model expects a single tensor for \`${argument}\`, and it received a list. If it comes from \`loadData()\`, take its two tensors apart first; if it holds numbers, make a tensor of them.`,
  'tf-no-data': () =>
    'What the model received is not a tensor. If it is a promise, `await` is missing; if it is an object, give the tensor that it holds.',
  'tf-batch-size': ({ found }) =>
    `\`batchSize\`, the number of examples read at once, must be a whole number greater than 0, and I found ${found}. Correct it, or remove it: it has a default.`,
  'tf-nothing-to-train': () =>
    'No weight of this model may change: its layers are frozen. Remove `trainable: false` (or `trainable = false`) and compile the model again.',
  'tf-loss-without-gradient': () =>
    'The loss does not depend on what the model predicts, or it left TensorFlow.js on its way: no gradient can be had from it. In your loss function, compute with tensor operations, without `dataSync` or a fixed number, and return a tensor.',
  'tf-classification-loss': () =>
    'This loss is for choosing among classes, and this model predicts a single number. Take a loss that suits a regression.',
  'tf-already-training': () =>
    'A training was started while another is not over. Write `await` before each call of `fit`.',

  'tf-shape-mismatch': () =>
    'The shapes of these tensors do not go together in this operation. Show them with `console.log(x.shape)`, then compare them dimension by dimension.',
  'tf-size-mismatch': ({ size, shape }) =>
    `This tensor has ${size} values, and the shape ${shapeText(shape)} would need another number of them. \`reshape\` neither makes nor loses a value: the product of the dimensions must stay the same. The shape is written in a single array, in square brackets.`,
  'tf-bad-shape': () =>
    'This is no shape for this tensor. A shape is an array of whole numbers whose product is the number of values; a single one of them may be -1, which TensorFlow.js replaces with what remains.',
  'tf-axis-out-of-range': () =>
    'The axis given does not suit this tensor. Axes are counted from 0, and -1 is the last; `squeeze` only removes axes of length 1.',
  'tf-value-count-mismatch': ({ shape, expected, found }) =>
    `The shape ${shapeText(shape)} needs ${expected} values, and there are ${found}. Correct the shape, or the values.`,
  'tf-nesting-mismatch': ({ expected, found }) =>
    `The nested arrays have the shape ${shapeText(found)}, and the shape asked for is ${shapeText(expected)}. Remove the shape, or give the values in a flat array.`,
  'tf-missing-shape': ({ method }) =>
    `\`tf.${method}\` received a flat array, without a shape. Give the shape as the second argument, or nested arrays.`,
  'tf-wrong-nesting': ({ method }) =>
    `\`tf.${method}\` expects as many nested arrays as there are dimensions, or a flat array followed by a shape. To change the shape of a tensor that exists already, call its method \`reshape\` instead.`,
  'tf-shape-length': ({ method }) =>
    `The shape given to \`tf.${method}\` does not have the right number of dimensions: its name says how many it needs.`,
  'tf-not-values': () =>
    'A tensor is made of numbers or of arrays of numbers, and what is given here is something else. Check that it is neither `undefined` nor a tensor already.',
  'tf-not-a-tensor': ({ method, found }) =>
    `\`${method}\` expects a tensor and received something else (\`${found}\`). A promise needs \`await\`; a loss function must return a tensor; a value that was never filled in is \`undefined\`.`,
  'tf-not-numbers': ({ method }) =>
    `\`${method}\` computes with numbers, and this tensor holds text. Remove the quotes around the numbers.`,
  'tf-disposed-tensor': () =>
    'A tensor is used after it was released, by `dispose` or at the end of a `tf.tidy`. Release it later, or return it from the function given to `tf.tidy`.',
  'tf-wrong-argument': ({ method }) =>
    `${method ? `\`${method}\`` : 'A function of TensorFlow.js'} received a value of another kind than the one it expects. At this line, check each argument: \`add\` wants a layer, \`apply\`, \`fit\` and \`predict\` want tensors and not arrays, and nothing may be \`undefined\`.`,
};
