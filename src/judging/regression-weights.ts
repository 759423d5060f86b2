import type { LstmWeights, RecurrentActivation } from '../reference/lstm';
import type { RegressionWeights } from '../reference/lstm-training';
import { fillShapes } from '../trials/layer-trial';
import type { LayerData, ModelData } from './model-observation';

/** For each layer, the flat values that the observers gave to each of its weights. */
export function weightsOf({ layers }: ModelData, pool: readonly number[]): number[][][] {
  const values = fillShapes(
    pool,
    layers.flatMap((layer) => layer.weightShapes),
  );
  return layers.map((layer) => values.splice(0, layer.weightShapes.length));
}

/** Cuts a flat list into rows. */
export function rowsOf(values: readonly number[], length: number): number[][] {
  const count = length > 0 ? Math.floor(values.length / length) : 0;
  return Array.from({ length: count }, (_, row) => values.slice(row * length, (row + 1) * length));
}

/** The weights of an LSTM from the flat values of its three tensors. */
export function lstmWeightsOf([
  kernel = [],
  recurrent = [],
  bias = [],
]: readonly number[][]): LstmWeights {
  return {
    kernel: rowsOf(kernel, bias.length),
    recurrentKernel: rowsOf(recurrent, bias.length),
    bias,
  };
}

/** The weights of LSTM → Flatten → Dense 1 from the flat values of each layer's tensors. */
export function regressionWeightsOf([
  lstm = [],
  ,
  dense = [],
]: readonly number[][][]): RegressionWeights {
  const [kernel = [], [bias = Number.NaN] = []] = dense;
  return { lstm: lstmWeightsOf(lstm), dense: { kernel, bias } };
}

/** The same weights as flat values again. */
export function flattenWeights({ lstm, dense }: RegressionWeights): number[][][] {
  return [
    [lstm.kernel.flat(), lstm.recurrentKernel.flat(), lstm.bias],
    [],
    [dense.kernel, [dense.bias]],
  ];
}

export function recurrentActivationOf({ layers }: ModelData): RecurrentActivation {
  const lstm = layers.find(({ className }: LayerData) => className === 'LSTM');
  return lstm?.options.recurrentActivation === 'sigmoid' ? 'sigmoid' : 'hardSigmoid';
}
