import { defineGrader } from '../../src/grader';
import { checksOfRecurrentLayer } from '../../src/judging/recurrent-layer';
import { runSimpleRnn } from '../../src/reference/simple-rnn';
import { drawLayerTrial } from '../../src/trials/layer-trial';

export const grader = defineGrader({
  id: '04-simple-rnn-layer',
  draw: drawLayerTrial,
  checks: checksOfRecurrentLayer({
    className: 'SimpleRNN',
    units: 30,
    computation: { columnsPerUnit: 1, variants: [(weights, x) => runSimpleRnn(weights, x)] },
  }),
});
