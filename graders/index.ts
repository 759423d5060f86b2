/** Written by scripts/registry.mjs from the folders beside it: do not edit. */
import type { Exercise } from '../src/workbook/exercise';
import { concrete as concrete01 } from './01-recurrent-neuron/concrete';
import { grader as grader01 } from './01-recurrent-neuron/grader';
import { text as text01 } from './01-recurrent-neuron/messages';
import { picture as picture01 } from './01-recurrent-neuron/picture';
import { grader as grader02 } from './02-recurrent-vs-feedforward/grader';
import { text as text02 } from './02-recurrent-vs-feedforward/messages';
import { rubric as rubric02 } from './02-recurrent-vs-feedforward/rubric';
import { grader as grader03 } from './03-lstm-and-gru/grader';
import { text as text03 } from './03-lstm-and-gru/messages';
import { rubric as rubric03 } from './03-lstm-and-gru/rubric';
import { concrete as concrete04 } from './04-simple-rnn-layer/concrete';
import { grader as grader04 } from './04-simple-rnn-layer/grader';
import { text as text04 } from './04-simple-rnn-layer/messages';
import { concrete as concrete05 } from './05-lstm-layer/concrete';
import { grader as grader05 } from './05-lstm-layer/grader';
import { text as text05 } from './05-lstm-layer/messages';
import { concrete as concrete06 } from './06-regression-model/concrete';
import { grader as grader06 } from './06-regression-model/grader';
import { text as text06 } from './06-regression-model/messages';
import { concrete as concrete07 } from './07-sequence-shape/concrete';
import { grader as grader07 } from './07-sequence-shape/grader';
import { text as text07 } from './07-sequence-shape/messages';
import { picture as picture07 } from './07-sequence-shape/picture';
import { concrete as concrete08 } from './08-train/concrete';
import { grader as grader08 } from './08-train/grader';
import { text as text08 } from './08-train/messages';
import { picture as picture08 } from './08-train/picture';
import { concrete as concrete09 } from './09-gru-layer/concrete';
import { grader as grader09 } from './09-gru-layer/grader';
import { text as text09 } from './09-gru-layer/messages';

/** Every exercise of the workbook, in the learner's order: its grader and what it says. */
export const exercises: readonly Exercise[] = [
  { grader: grader01, text: text01, picture: picture01, concrete: concrete01 },
  { grader: grader02, text: text02, rubric: rubric02 },
  { grader: grader03, text: text03, rubric: rubric03 },
  { grader: grader04, text: text04, concrete: concrete04 },
  { grader: grader05, text: text05, concrete: concrete05 },
  { grader: grader06, text: text06, concrete: concrete06 },
  { grader: grader07, text: text07, picture: picture07, concrete: concrete07 },
  { grader: grader08, text: text08, picture: picture08, concrete: concrete08 },
  { grader: grader09, text: text09, concrete: concrete09 },
];
