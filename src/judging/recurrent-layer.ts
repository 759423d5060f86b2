import { checksOf, failed, passed } from '../grading';
import type { LayerTrial } from '../trials/layer-trial';
import { compareRun, type RecurrentComputation } from './compare-run';
import {
  descriptionSchema,
  type LayerObservation,
  type NotLayerObservation,
  triedLayerSchema,
} from './layer-observation';
import type { GatedLayerFeedback } from './recurrent-layer-feedback';

/** The recurrent layer that an exercise asks for. */
export interface RecurrentLayer {
  /** TensorFlow.js's class; its cell's class is this name followed by `Cell`. */
  readonly className: string;
  readonly units: number;
  readonly computation: RecurrentComputation;
}

const check = checksOf<LayerTrial, GatedLayerFeedback>();

/**
 * The checks of an exercise that asks for one recurrent layer: of the right class, with so many
 * units, and computing what such a layer computes.
 *
 * What changes none of that passes: a name, initial values, a seed, dropout (there is none outside
 * training), inputShape, returnSequences, returnState, stateful, a layer that was built, trained or
 * taken from a model. So does `tf.layers.rnn({ cell })` with a cell of the right class, since that
 * is all that TensorFlow.js's own classes are. A layer without its bias, or that reads backwards,
 * computes something else than the prompt's formula.
 */
export function checksOfRecurrentLayer(expected: RecurrentLayer) {
  return {
    kind: check({
      points: 3,
      observer: 'description',
      schema: descriptionSchema,
      judge: (layer) => (layer.form === 'layer' ? judgeKind(layer, expected) : sayNotLayer(layer)),
    }),

    units: check({
      points: 3,
      observer: 'run',
      schema: triedLayerSchema,
      judge: (layer) => {
        if (layer.form !== 'layer') return sayNotLayer(layer);
        const { units } = layer.config;
        if (typeof units === 'number' && units !== expected.units) {
          const isMisplaced = layer.inputShape?.includes(expected.units);
          return failed(isMisplaced ? 'units-in-input-shape' : 'wrong-units', { found: units });
        }
        if (!layer.run) return failed('too-large-to-try', {});
        // Whatever the layer says, what it gives counts.
        const found = layer.run.outputs[0]?.shape.at(-1) ?? 0;
        return found === expected.units ? passed : failed('wrong-output-size', { found });
      },
    }),

    outputs: check({
      points: 2,
      observer: 'run',
      schema: triedLayerSchema,
      needs: ['kind'],
      judge: (layer, trial) => {
        if (layer.form !== 'layer') return sayNotLayer(layer);
        const { inputShape, run } = layer;
        if (inputShape && inputShape.length !== 3) {
          return failed('wrong-input-shape', { found: inputShape });
        }
        if (!run) return failed('too-large-to-try', {});
        const comparison = compareRun(run, trial, expected.computation);
        if (comparison.status === 'equal') return passed;
        if (comparison.status === 'too-large') return failed('too-large-to-try', {});
        const explanation = explain(layer, expected.computation);
        if (explanation) return explanation;
        return comparison.status === 'different'
          ? failed('outputs-wrong', comparison.parting)
          : failed('layer-changed', {});
      },
    }),
  };
}

function judgeKind(layer: LayerObservation, expected: RecurrentLayer) {
  const found = layer.className;
  if (layer.wrapped) return failed('wrapped-layer', { found: nameOf(layer) });
  if (found === null) return failed('own-class', { found: nameOf(layer) });
  if (found !== expected.className && found !== 'RNN') return failed('other-layer', { found });
  const [cell, ...others] = layer.cells;
  if (others.length > 0) return failed('stacked-cells', { count: layer.cells.length });
  if (cell === `${expected.className}Cell`) return passed;
  return failed('other-cell', { found: cell ?? '?' });
}

/** TensorFlow.js's name of the class where it has one, else the layer's own word for it. */
function nameOf({ className, claimedName }: LayerObservation): string {
  return className ?? claimedName;
}

export function sayNotLayer(found: NotLayerObservation) {
  if (found.form === 'cell') return failed('cell-exported', { found: found.className ?? '?' });
  switch (found.kind) {
    case 'class':
    case 'function':
      return failed('function-exported', { found: found.kind });
    case 'model':
      return failed('model-exported', {});
    case 'tensor':
    case 'symbolic-tensor':
      return failed('output-exported', {});
    case 'promise':
      return failed('promise-exported', {});
    case 'array':
      return failed('list-exported', {});
    default:
      return failed('options-exported', {});
  }
}

/** What the options of a layer of the right class say of why it computes something else. */
function explain(layer: LayerObservation, { columnsPerUnit }: RecurrentComputation) {
  const { activation, recurrentActivation, goBackwards, useBias } = layer.config;
  if (typeof activation === 'string' && activation !== 'tanh') {
    return failed('other-activation', { found: activation });
  }
  const hasGates = columnsPerUnit > 1;
  if (
    hasGates &&
    typeof recurrentActivation === 'string' &&
    !/sigmoid$/i.test(recurrentActivation)
  ) {
    return failed('other-recurrent-activation', { found: recurrentActivation });
  }
  if (goBackwards === true) return failed('reads-backwards', {});
  if (useBias !== undefined && !useBias) return failed('without-bias', {});
  if (layer.isChanged) return failed('layer-changed', {});
  return undefined;
}
