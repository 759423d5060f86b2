import type { Exercise } from '../src/workbook/exercise';
import { grader as recurrentNeuron } from './01-recurrent-neuron/grader';
import { text as recurrentNeuronText } from './01-recurrent-neuron/messages';
import { grader as recurrentVsFeedforward } from './02-recurrent-vs-feedforward/grader';
import { text as recurrentVsFeedforwardText } from './02-recurrent-vs-feedforward/messages';
import { grader as lstmAndGru } from './03-lstm-and-gru/grader';
import { text as lstmAndGruText } from './03-lstm-and-gru/messages';

/** Every exercise of the workbook, in the learner's order: its grader and what it says. */
export const exercises: readonly Exercise[] = [
  { grader: recurrentNeuron, text: recurrentNeuronText },
  { grader: recurrentVsFeedforward, text: recurrentVsFeedforwardText },
  { grader: lstmAndGru, text: lstmAndGruText },
];
