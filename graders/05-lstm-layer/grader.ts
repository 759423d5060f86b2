import { defineGrader } from '../../src/grader';
import { checksOfRecurrentLayer, type RecurrentLayer } from '../../src/judging/recurrent-layer';
import { type RecurrentActivation, runLstm } from '../../src/reference/lstm';
import { drawLayerTrial } from '../../src/trials/layer-trial';

/** TensorFlow.js's default first; `sigmoid` is what Keras has for its default nowadays. */
const recurrentActivations: readonly RecurrentActivation[] = ['hardSigmoid', 'sigmoid'];

/** The layer that is asked for. */
export const asked: RecurrentLayer = {
  className: 'LSTM',
  units: 30,
  computation: {
    columnsPerUnit: 4,
    variants: recurrentActivations.map(
      (activation) => (weights, x) => runLstm(weights, x, activation).map((step) => step.hidden),
    ),
  },
};

export const grader = defineGrader({
  id: '05-lstm-layer',
  draw: drawLayerTrial,
  checks: checksOfRecurrentLayer(asked),
});
