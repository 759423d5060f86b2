import { failed } from '../grading';
import type { LayerData, ModelData } from './model-observation';

/** What is asked, in this order. */
const askedLayers = ['LSTM', 'Flatten', 'Dense'] as const;
export type AskedLayer = (typeof askedLayers)[number];

const otherRecurrentLayers = ['SimpleRNN', 'GRU', 'RNN', 'Bidirectional', 'ConvLSTM2D'];

/** The units of the LSTM and of the last layer. */
const askedUnits = { LSTM: 10, Dense: 1 } as const;

/** Four time steps of one number each. */
const askedInputShape = [4, 1] as const;

/** What changes a layer's result, with the value that it has where nobody sets it. */
const plainOptions: Record<string, Record<string, readonly (string | number | boolean)[]>> = {
  LSTM: {
    activation: ['tanh'],
    // Keras and the textbooks have the second.
    recurrentActivation: ['hardSigmoid', 'sigmoid'],
    useBias: [true],
    goBackwards: [false],
    stateful: [false],
    dropout: [0],
    recurrentDropout: [0],
  },
  Dense: { activation: ['linear'], useBias: [true] },
};

/** An option that is not as it is where nobody sets it. */
export interface ChangedOption {
  readonly layer: string;
  readonly option: string;
  readonly expected: string;
  readonly found: string;
}

export type StructureFeedback = {
  'no-layers': Record<string, never>;
  'missing-layer': { layer: AskedLayer; found: string[] };
  'other-recurrent-layer': { found: string };
  'extra-layer': { layer: string; found: string[] };
  'wrong-order': { found: string[] };
  'wrong-lstm-units': { found: number };
  'wrong-dense-units': { found: number };
  'wrong-input-shape': { found: (number | null)[] };
  'output-activation': { found: string };
  'option-changed': ChangedOption;
};

/** The first thing that is wrong with the kinds of layers and their order. */
export function findWrongLayer({ layers }: ModelData) {
  const found = layers.map(({ className }) => className);
  if (found.length === 0) return failed('no-layers', {});
  const other = found.find((className) => otherRecurrentLayers.includes(className));
  if (other !== undefined && !found.includes('LSTM')) {
    return failed('other-recurrent-layer', { found: other });
  }
  const missing = askedLayers.find((layer) => !found.includes(layer));
  if (missing) return failed('missing-layer', { layer: missing, found });
  if (found.length > askedLayers.length) {
    return failed('extra-layer', { layer: findExtra(found), found });
  }
  const isInOrder = askedLayers.every((layer, index) => found[index] === layer);
  return isInOrder ? undefined : failed('wrong-order', { found });
}

/** The first layer that is one too many: of two Dense layers, the last is the one that is asked. */
function findExtra(found: readonly string[]): string {
  const asked = new Set([
    found.indexOf('LSTM'),
    found.indexOf('Flatten'),
    found.lastIndexOf('Dense'),
  ]);
  return found.find((_className, index) => !asked.has(index)) ?? '';
}

/** What is wrong with the number of units of the LSTM, or of what stands in its place. */
export function findWrongLstmUnits({ layers }: ModelData) {
  const isRecurrent = ({ className }: LayerData) =>
    className === 'LSTM' || otherRecurrentLayers.includes(className);
  return findWrongUnits('LSTM', 'wrong-lstm-units', layers, layers.find(isRecurrent));
}

/** What is wrong with the number of units of the last Dense layer. */
export function findWrongDenseUnits({ layers }: ModelData) {
  const dense = layers.findLast(({ className }) => className === 'Dense');
  return findWrongUnits('Dense', 'wrong-dense-units', layers, dense);
}

function findWrongUnits<Code extends 'wrong-lstm-units' | 'wrong-dense-units'>(
  asked: keyof typeof askedUnits,
  code: Code,
  layers: readonly LayerData[],
  layer: LayerData | undefined,
) {
  if (layers.length === 0) return failed('no-layers', {});
  if (!layer) {
    return failed('missing-layer', { layer: asked, found: layers.map((each) => each.className) });
  }
  const found = Number(layer.options.units);
  // A wrapper has no units of its own.
  if (asked === 'LSTM' && Number.isNaN(found)) {
    return failed('other-recurrent-layer', { found: layer.className });
  }
  return found === askedUnits[asked] ? undefined : failed(code, { found });
}

/** What is wrong with the shape of the sequences that the model takes. */
export function findWrongInputShape({ inputShapes, layers }: ModelData) {
  if (layers.length === 0) return failed('no-layers', {});
  const found = inputShapes[0]?.slice(1) ?? [];
  const isAsked =
    found.length === askedInputShape.length &&
    askedInputShape.every((length, axis) => found[axis] === length);
  return isAsked ? undefined : failed('wrong-input-shape', { found });
}

/** The first option of an LSTM, or of the last Dense layer, that changes what the layer computes. */
export function findChangedOption({ layers }: ModelData) {
  const lastDense = layers.findLast(({ className }) => className === 'Dense');
  for (const layer of layers) {
    const { className, options } = layer;
    // A hidden Dense layer is one too many, whatever its options.
    if (className === 'Dense' && layer !== lastDense) continue;
    for (const [option, allowed] of Object.entries(plainOptions[className] ?? {})) {
      const value = options[option];
      if (value === undefined || allowed.includes(value)) continue;
      const found = String(value);
      if (className === 'Dense' && option === 'activation') {
        return failed('output-activation', { found });
      }
      return failed('option-changed', {
        layer: className,
        option,
        expected: String(allowed[0]),
        found,
      });
    }
  }
  return undefined;
}

/** Whether a model is the one that is asked but for its number of units: it can be trained again. */
export function isRepeatable(model: ModelData): boolean {
  const units = model.layers.map(({ options }) => Number(options.units));
  return (
    model.outputShapes.length === 1 &&
    findWrongLayer(model) === undefined &&
    findChangedOption(model) === undefined &&
    units[2] === 1
  );
}
