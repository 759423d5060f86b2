import {
  asNumber,
  asNumbers,
  callMethod,
  exported,
  type Observers,
  type Subject,
  wrongType,
} from '../../src/observing';
import type { Challenge } from './grader';

type Neuron = unknown;

const setters = { wh: 'setWh', wx: 'setWx', wyh: 'setWyh' } as const;

/** At most this many of the learner's hidden states are replayed. */
const mostHiddenStates = 200;

function newNeuron(subject: Subject<Challenge>): Neuron {
  const neuronClass = exported(subject, 'RecurrentNeuron');
  if (typeof neuronClass !== 'function') throw wrongType('RecurrentNeuron', 'class', neuronClass);
  return Reflect.construct(neuronClass, []);
}

function hiddenState(neuron: Neuron): number {
  const value = callMethod(neuron, 'RecurrentNeuron', 'getHiddenState');
  return asNumber(value, 'getHiddenState()');
}

function predict(neuron: Neuron, x: number): number {
  return asNumber(callMethod(neuron, 'RecurrentNeuron', 'predict', x), `predict(${x})`);
}

function reset(neuron: Neuron): void {
  callMethod(neuron, 'RecurrentNeuron', 'resetHiddenState');
}

function setWeight(neuron: Neuron, weight: keyof typeof setters, value: number): void {
  callMethod(neuron, 'RecurrentNeuron', setters[weight], value);
}

function setWeights(neuron: Neuron, weights: { wh: number; wx: number; wyh: number }): void {
  setWeight(neuron, 'wh', weights.wh);
  setWeight(neuron, 'wx', weights.wx);
  setWeight(neuron, 'wyh', weights.wyh);
}

/** Feeds a sequence and reads h after each step, whatever `predict` returns. */
function hiddenStatesOver(neuron: Neuron, sequence: readonly number[]): number[] {
  return sequence.map((x) => {
    callMethod(neuron, 'RecurrentNeuron', 'predict', x);
    return hiddenState(neuron);
  });
}

/** Feeds a sequence and reads what `predict` returns. */
function outputsOver(neuron: Neuron, sequence: readonly number[]): number[] {
  return sequence.map((x) => predict(neuron, x));
}

export const observers: Observers<Challenge> = {
  /** h of a neuron that has predicted nothing yet. */
  initialState(subject) {
    return hiddenState(newNeuron(subject));
  },

  /** Three new neurons: what a few predictions show of the weights that each was born with. */
  newNeurons(subject) {
    return [1, 2, 3].map(() => {
      const neuron = newNeuron(subject);
      return subject.challenge.probe.map((x) => {
        const output = predict(neuron, x);
        return { output, hiddenState: hiddenState(neuron) };
      });
    });
  },

  /** h over whole sequences, with weights that the challenge drew. */
  hiddenSequences(subject) {
    return subject.challenge.trials.map(({ weights, sequence }) => {
      const neuron = newNeuron(subject);
      setWeights(neuron, weights);
      return hiddenStatesOver(neuron, sequence);
    });
  },

  /** The outputs over the same sequences. */
  outputSequences(subject) {
    return subject.challenge.trials.map(({ weights, sequence }) => {
      const neuron = newNeuron(subject);
      setWeights(neuron, weights);
      return outputsOver(neuron, sequence);
    });
  },

  /**
   * One weight is changed to a value that the challenge drew. Compared with neurons that had this
   * value, or the old one, from the start: a wrong formula alone does not make a setter wrong.
   */
  setters(subject) {
    return subject.challenge.changes.map(({ weights, weight, value, sequence }) => {
      const changed = newNeuron(subject);
      setWeights(changed, weights);
      setWeight(changed, weight, value);
      const direct = newNeuron(subject);
      setWeights(direct, { ...weights, [weight]: value });
      const unchanged = newNeuron(subject);
      setWeights(unchanged, weights);
      const outputs = [changed, direct, unchanged].map((neuron) => outputsOver(neuron, sequence));
      const before = hiddenState(changed);
      setWeight(changed, weight, weights[weight]);
      return { before, after: hiddenState(changed), outputs };
    });
  },

  /** The same sequence twice, with a reset between. */
  reset(subject) {
    const { weights, sequence } = subject.challenge.reset;
    const neuron = newNeuron(subject);
    setWeights(neuron, weights);
    const firstOutputs = outputsOver(neuron, sequence);
    const before = hiddenState(neuron);
    reset(neuron);
    const after = hiddenState(neuron);
    return { before, after, firstOutputs, secondOutputs: outputsOver(neuron, sequence) };
  },

  /** The learner's own neuron and list, then the same predictions made again after a reset. */
  hiddenStates(subject) {
    const neuron = exported(subject, 'neuron');
    const list = asNumbers(exported(subject, 'hiddenStates'), 'hiddenStates', mostHiddenStates);
    reset(neuron);
    const atReset = hiddenState(neuron);
    const replayed = list.map(() => {
      const output = callMethod(neuron, 'neuron', 'predict', 0.1);
      return { hiddenState: hiddenState(neuron), output: typeof output === 'number' ? output : 0 };
    });
    return { list, atReset, replayed };
  },
};
