import { defineGrader } from '../../src/grader';
import { checksOfRecurrentLayer, type RecurrentLayer } from '../../src/judging/recurrent-layer';
import { runSimpleRnn } from '../../src/reference/simple-rnn';
import { drawLayerTrial } from '../../src/trials/layer-trial';

/** The layer that is asked for. */
export const asked: RecurrentLayer = {
  className: 'SimpleRNN',
  units: 30,
  computation: { columnsPerUnit: 1, variants: [(weights, x) => runSimpleRnn(weights, x)] },
};

export const grader = defineGrader({
  id: '04-simple-rnn-layer',
  draw: drawLayerTrial,
  checks: checksOfRecurrentLayer(asked),
});
