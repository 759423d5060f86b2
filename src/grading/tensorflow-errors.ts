import type { TensorFlowError, TensorFlowFeedback } from './feedback';

type Groups = Readonly<Record<string, string>>;

/** What a code's data hold beyond the original sentence and its place. */
type Extra<Code extends keyof TensorFlowFeedback> = Omit<
  TensorFlowFeedback[Code],
  keyof TensorFlowError
>;

interface KnownError {
  readonly code: keyof TensorFlowFeedback;
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => object;
}

function known<Code extends keyof TensorFlowFeedback>(
  code: Code,
  pattern: RegExp,
  // What the sentence needs must be read where the code has data of its own.
  ...[read]: keyof Extra<Code> extends never ? [] : [read: (groups: Groups) => Extra<Code>]
): KnownError {
  return { code, pattern, read: read ?? (() => ({})) };
}

/** `5,4,1` as in [5, 4, 1]; a length that is not given, `null` or `*` stands for any. */
function readShape(text = ''): (number | null)[] {
  const lengths = text.replace(/[[\]\s]/g, '');
  if (lengths === '') return [];
  return lengths.split(',').map((length) => (/^-?\d+$/.test(length) ? Number(length) : null));
}

const readRanks = ({ layer = '', expected, found }: Groups) => ({
  layer,
  expected: Number(expected),
  found: Number(found),
});
const readRankAndShape = ({ expected, found }: Groups) => ({
  expected: Number(expected),
  found: readShape(found),
});
const readShapes = ({ expected, found }: Groups) => ({
  expected: readShape(expected),
  found: readShape(found),
});
const readMethod = ({ method = '' }: Groups) => ({ method });

/**
 * The sentences of TensorFlow.js 4.22.0 (its tfjs-core and tfjs-layers) that these exercises
 * provoke, with the code that explains each. The first that fits is taken.
 */
export const knownErrors: readonly KnownError[] = [
  known(
    'tf-rank-too-low',
    /layer (?<layer>.+): expected min_ndim=(?<expected>\d+), found ndim=(?<found>\d+)/,
    readRanks,
  ),
  known(
    'tf-rank-mismatch',
    /layer (?<layer>.+): expected ndim=(?<expected>\d+), found ndim=(?<found>\d+)/,
    readRanks,
  ),
  known(
    'tf-layer-shape-mismatch',
    /layer (?<layer>.+): expected shape=(?<expected>[^ ]*), found shape=(?<found>[\d,]*)/,
    ({ layer = '', expected, found }) => ({
      layer,
      expected: readShape(expected),
      found: readShape(found),
    }),
  ),
  known(
    'tf-missing-input-shape',
    /^The first layer in a Sequential model must get|^Please provide to Input either|^An InputLayer should be passed either/,
  ),
  known(
    'tf-open-length',
    /^The shape of the input to "(?<layer>\w+)" is not fully defined/,
    ({ layer = '' }) => ({ layer }),
  ),
  known('tf-missing-units', /^Expected units to be a positive integer, but got undefined/),
  known(
    'tf-wrong-units',
    /^Expected units to be a positive integer, but got (?<found>.*)\.$/,
    ({ found = '' }) => ({ found }),
  ),
  known(
    'tf-unknown-activation',
    /^Unknown activation: (?<activation>.*?)\. This may be/,
    ({ activation = '' }) => ({ activation }),
  ),
  known('tf-activation-not-a-name', /^activation: Improper config format/),
  known(
    'tf-unknown-initializer',
    /^Unknown initializer: (?<initializer>.*?)\. This may be/,
    ({ initializer = '' }) => ({ initializer }),
  ),
  known('tf-no-such-layer', /\.layers\.(?<name>\w+) is not a function/, ({ name = '' }) => ({
    name,
  })),
  known('tf-model-without-layers', /model is empty\. Add some layers|no layers in the model/),
  known(
    'tf-layer-name-twice',
    /^The name "(?<name>.*?)" is used \d+ times in the model/,
    ({ name = '' }) => ({ name }),
  ),
  known(
    'tf-graph-disconnected',
    /^Graph disconnected|^Input layers to a LayersModel must be|^input layer has >1 nodes/,
  ),
  known(
    'tf-layer-needs-tensor',
    /^Layer (?<layer>.+?) expects \d+ inputs, but it received/,
    ({ layer = '' }) => ({ layer }),
  ),
  known('tf-mixed-tensors', /must be all SymbolicTensors or all Tensors/),
  known(
    'tf-disposed-layer',
    /^(?:Layer|Container|LayersVariable) '?(?<name>.*?)'? is already disposed/,
    ({ name = '' }) => ({ name }),
  ),
  known(
    'tf-weights-mismatch',
    /^You called setWeights\(weights\) on layer|^Layer weight shape .* not compatible/,
  ),

  known('tf-unknown-loss', /^Unknown loss (?<loss>.*)/, ({ loss = '' }) => ({ loss })),
  known('tf-missing-loss', /^When passing an Array as loss.* you passed loss=\.$/),
  known(
    'tf-too-many-losses',
    /^When passing an Array as loss.* The model has (?<outputs>\d+) output/,
    ({ outputs }) => ({ outputs: Number(outputs) }),
  ),
  known('tf-unknown-optimizer', /^Unknown Optimizer (?<optimizer>.*)/, ({ optimizer = '' }) => ({
    optimizer,
  })),
  known(
    'tf-not-an-optimizer',
    /^User-defined optimizer must be|Cannot read properties of undefined \(reading 'minimize'\)/,
  ),
  known('tf-unknown-metric', /^Unknown metric (?<metric>.*)/, ({ metric = '' }) => ({ metric })),

  known('tf-not-compiled', /needs to be compiled before being used/),
  known(
    'tf-output-rank-mismatch',
    /^Error when checking target: expected .+ to have (?<expected>\d+) dimension\(s\)[.,] but got array with shape (?<found>[[\]\d,]*)/,
    readRankAndShape,
  ),
  known(
    'tf-input-rank-mismatch',
    /^Error when checking .*: expected .+ to have (?<expected>\d+) dimension\(s\)[.,] but got array with shape (?<found>[[\]\d,]*)/,
    readRankAndShape,
  ),
  known(
    'tf-input-shape-mismatch',
    /^Error when checking .*: expected .+ to have shape (?<expected>\S+) but got array with shape (?<found>[[\]\d,]*)/,
    readShapes,
  ),
  known(
    'tf-input-shape-mismatch',
    /^input expected a batch of .*tensor shape (?<expected>\S+)\) but .*\(tensor shape (?<found>\S+)\)/,
    readShapes,
  ),
  known(
    'tf-output-mismatch',
    /^target expected a batch of .*tensor shape (?<expected>\S+)\) but .*\(tensor shape (?<found>\S+)\)/,
    readShapes,
  ),
  known(
    'tf-example-count-mismatch',
    /same number of samples as target.* Found (?<inputs>\d+) input.* and (?<targets>\d+) target/,
    ({ inputs, targets }) => ({ inputs: Number(inputs), targets: Number(targets) }),
  ),
  known(
    'tf-list-for-tensor',
    /^Error when checking model (?<side>input|target): the Array of Tensors/,
    ({ side }) => ({ argument: side === 'input' ? 'x' : 'y' }),
  ),
  known('tf-no-data', /^No data provided for ".*"/),
  known(
    'tf-batch-size',
    /^batchSize is required to be a positive integer, but got (?<found>.*)/,
    ({ found = '' }) => ({ found }),
  ),
  known('tf-nothing-to-train', /but none of the \d+ variables is trainable/),
  known(
    'tf-loss-without-gradient',
    /^Cannot find a connection between any variable and the result of the loss/,
  ),
  known(
    'tf-classification-loss',
    /^You are passing a target array of shape|^Error in oneHot: depth must be >=2/,
  ),
  known('tf-already-training', /^Cannot start training because another fit\(\) call is ongoing/),

  known(
    'tf-size-mismatch',
    /^Size\((?<size>\d+)\) must match the product of shape (?<shape>[-\d,. ]*)/,
    ({ size, shape }) => ({ size: Number(size), shape: readShape(shape) }),
  ),
  known(
    'tf-bad-shape',
    /^The implicit shape can't be|^Shapes can only have 1 implicit|^Shapes can not be < 0|^Tensor must have a shape comprised|^The new shape .* has NaN elements/,
  ),
  known(
    'tf-axis-out-of-range',
    /^Axis must be|^Can't squeeze axis|^Error in transpose: rank of input|^All entries in 'perm'/,
  ),
  known(
    'tf-value-count-mismatch',
    /^Based on the provided shape, \[(?<shape>.*?)\], the tensor should have (?<expected>\d+) values but has (?<found>\d+)/,
    ({ shape, expected, found }) => ({
      shape: readShape(shape),
      expected: Number(expected),
      found: Number(found),
    }),
  ),
  known(
    'tf-nesting-mismatch',
    /Inferred shape \((?<found>.*?)\) does not match the provided shape \((?<expected>.*?)\)/,
    readShapes,
  ),
  known(
    'tf-missing-shape',
    /^(?<method>tensor\dd)\(\) requires shape to be provided when/,
    readMethod,
  ),
  known('tf-wrong-nesting', /^(?<method>tensor\dd)\(\) requires values to be/, readMethod),
  known('tf-shape-length', /^(?<method>tensor\dd)\(\) requires shape to have/, readMethod),
  known(
    'tf-not-values',
    /^values passed to tensor\(values\) must be|^The input to the tensor constructor must be|^Error creating a new Scalar/,
  ),
  known(
    'tf-not-a-tensor',
    /^Argument '.*?' passed to '(?<method>.*?)' must be a Tensor or TensorLike, but got '(?<found>.*?)'/,
    ({ method = '', found = '' }) => ({ method, found }),
  ),
  known(
    'tf-not-numbers',
    /^Argument '.*?' passed to '(?<method>.*?)' must be numeric tensor/,
    readMethod,
  ),
  known(
    'tf-disposed-tensor',
    // An operation on a disposed tensor finds no backend that holds its values.
    /^Tensor is disposed|Cannot read properties of undefined \(reading 'backend'\)/,
  ),
  known(
    'tf-shape-mismatch',
    /^Error in \w+: (?:.*shapes? |rank of|inner)|must have matching shapes|requires inputs with matching shapes|could not be broadcast together|Shapes .* must match/,
  ),
];
