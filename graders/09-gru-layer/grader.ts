import {
  anyNumber,
  checksOf,
  defineGrader,
  failed,
  passed,
  triedLayerSchema,
} from '../../src/grader';
import {
  checksOfRecurrentLayer,
  type RecurrentLayer,
  sayNotLayer,
} from '../../src/judging/recurrent-layer';
import { runGru } from '../../src/reference/gru';
import type { RecurrentActivation } from '../../src/reference/recurrent-activations';
import { drawLayerTrial, type LayerTrial } from '../../src/trials/layer-trial';
import type { Feedback } from './feedback';
import { judgeCount } from './judge-count';

const check = checksOf<LayerTrial, Feedback>();

/** TensorFlow.js's default first; `sigmoid` is what Keras has for its default nowadays. */
const recurrentActivations: readonly RecurrentActivation[] = ['hardSigmoid', 'sigmoid'];

/** The layer that is asked for. */
export const asked: RecurrentLayer = {
  className: 'GRU',
  units: 16,
  computation: {
    columnsPerUnit: 3,
    variants: recurrentActivations.map(
      (activation) => (weights, x) => runGru(weights, x, activation),
    ),
  },
};

const { kind, units, outputs } = checksOfRecurrentLayer(asked);

export const grader = defineGrader({
  id: '09-gru-layer',
  draw: drawLayerTrial,
  checks: {
    kind,
    units,

    sequences: check({
      points: 2,
      observer: 'run',
      schema: triedLayerSchema,
      judge: (layer) => {
        if (layer.form !== 'layer') return sayNotLayer(layer);
        if (!layer.run) return failed('too-large-to-try', {});
        const found = layer.run.outputs[0]?.shape ?? [];
        return found.length === 3 ? passed : failed('last-state-only', { found });
      },
    }),

    outputs,

    'parameter-count': check({
      points: 4,
      observer: 'parameterCount',
      schema: anyNumber,
      judge: judgeCount,
    }),
  },
});
