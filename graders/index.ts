import type { Exercise } from '../src/workbook/exercise';
import { grader as recurrentNeuron } from './01-recurrent-neuron/grader';
import { text as recurrentNeuronText } from './01-recurrent-neuron/messages';
import { picture as recurrentNeuronPicture } from './01-recurrent-neuron/picture';
import { grader as recurrentVsFeedforward } from './02-recurrent-vs-feedforward/grader';
import { text as recurrentVsFeedforwardText } from './02-recurrent-vs-feedforward/messages';
import { grader as lstmAndGru } from './03-lstm-and-gru/grader';
import { text as lstmAndGruText } from './03-lstm-and-gru/messages';
import { grader as simpleRnnLayer } from './04-simple-rnn-layer/grader';
import { text as simpleRnnLayerText } from './04-simple-rnn-layer/messages';
import { grader as lstmLayer } from './05-lstm-layer/grader';
import { text as lstmLayerText } from './05-lstm-layer/messages';
import { grader as regressionModel } from './06-regression-model/grader';
import { text as regressionModelText } from './06-regression-model/messages';
import { grader as sequenceShape } from './07-sequence-shape/grader';
import { text as sequenceShapeText } from './07-sequence-shape/messages';
import { picture as sequenceShapePicture } from './07-sequence-shape/picture';
import { grader as train } from './08-train/grader';
import { text as trainText } from './08-train/messages';
import { picture as trainPicture } from './08-train/picture';

/** Every exercise of the workbook, in the learner's order: its grader and what it says. */
export const exercises: readonly Exercise[] = [
  { grader: recurrentNeuron, text: recurrentNeuronText, picture: recurrentNeuronPicture },
  { grader: recurrentVsFeedforward, text: recurrentVsFeedforwardText },
  { grader: lstmAndGru, text: lstmAndGruText },
  { grader: simpleRnnLayer, text: simpleRnnLayerText },
  { grader: lstmLayer, text: lstmLayerText },
  { grader: regressionModel, text: regressionModelText },
  { grader: sequenceShape, text: sequenceShapeText, picture: sequenceShapePicture },
  { grader: train, text: trainText, picture: trainPicture },
];
