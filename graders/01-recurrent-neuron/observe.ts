import { asNumbers, exported, kindOf, type Observers, wrongType } from '../../src/observing';
import type { Challenge } from './challenge';
import {
  hiddenState,
  hiddenStatesIfAny,
  hiddenStatesOver,
  neuronWith,
  newNeuron,
  outputsOver,
  predict,
  reset,
  resetIfPossible,
  setWeight,
  setWeights,
  stepsOver,
} from './drive-neuron';

/** At most this many of the learner's hidden states are replayed. */
const mostHiddenStates = 1000;

/** Enough that weights which are only ever 0 or 1 are seen to differ. */
const newNeuronCount = 12;

export const observers: Observers<Challenge> = {
  /**
   * The learner's own neuron and list, then the same predictions made again after a reset, twice:
   * a reset that changes more than h shows. Then this neuron with weights that the challenge drew,
   * beside two new ones: an object that only recites the list shows. First of all observers, before
   * any other neuron is made.
   */
  hiddenStates(subject) {
    const neuron = exported(subject, 'neuron');
    if (kindOf(neuron) !== 'object') throw wrongType('neuron', 'object', neuron);
    const list = asNumbers(exported(subject, 'hiddenStates'), 'hiddenStates', mostHiddenStates);
    const replay = () => {
      reset(neuron);
      const atReset = hiddenState(neuron);
      const steps = stepsOver(neuron, Array(list.length).fill(0.1));
      return { atReset, steps };
    };
    const replays = [replay(), replay()];
    const { weights, sequence } = subject.challenge.reset;
    resetIfPossible(neuron);
    setWeights(neuron, weights);
    const withDrawnWeights = hiddenStatesOver(neuron, sequence);
    const readTwin = () => hiddenStatesOver(neuronWith(subject, weights), sequence);
    return { list, replays, withDrawnWeights, twins: [readTwin(), readTwin()] };
  },

  /** h of a new neuron, read twice, and again after another one has read something. */
  initialState(subject) {
    const neuron = newNeuron(subject);
    const initial = hiddenState(neuron);
    const readAgain = hiddenState(neuron);
    hiddenStatesIfAny(newNeuron(subject), [0.5]);
    return { initial, readAgain, afterAnother: hiddenState(neuron) };
  },

  /**
   * New neurons, all made before the first is used: what a few predictions show of the weights that
   * each was born with.
   */
  newNeurons(subject) {
    const neurons = Array.from({ length: newNeuronCount }, () => newNeuron(subject));
    return neurons.map((neuron) =>
      subject.challenge.probe.map((x) => {
        const output = predict(neuron, x);
        return { output, hiddenState: hiddenState(neuron) };
      }),
    );
  },

  /** h over whole sequences, of two neurons that were given the same weights. */
  hiddenSequences(subject) {
    return subject.challenge.trials.map(({ weights, sequence }) => {
      const readStates = () => hiddenStatesOver(neuronWith(subject, weights), sequence);
      return { hiddenStates: readStates(), twin: readStates() };
    });
  },

  /** The outputs over the same sequences, of two neurons, and a third one's h. */
  outputSequences(subject) {
    return subject.challenge.trials.map(({ weights, sequence }) => {
      const readOutputs = () => outputsOver(neuronWith(subject, weights), sequence);
      return {
        outputs: readOutputs(),
        twin: readOutputs(),
        hiddenStates: hiddenStatesIfAny(neuronWith(subject, weights), sequence),
      };
    });
  },

  /**
   * One weight is changed to a value that the challenge drew. Compared with a neuron that was given
   * this value at once: a wrong formula alone does not make a setter wrong. `sameBefore` and
   * `sameAfter` are one neuron's, with a reset between: they show whether the change does anything.
   */
  setters(subject) {
    return subject.challenge.changes.map(({ weights, weight, value, sequence }) => {
      const changed = neuronWith(subject, weights);
      setWeight(changed, weight, value);
      const changedOutputs = outputsOver(changed, sequence);
      const before = hiddenState(changed);
      setWeight(changed, weight, weights[weight]);
      const after = hiddenState(changed);

      const direct = neuronWith(subject, { ...weights, [weight]: value });
      const directOutputs = outputsOver(direct, sequence);

      const same = neuronWith(subject, weights);
      const sameBefore = outputsOver(same, sequence);
      resetIfPossible(same);
      setWeight(same, weight, value);
      const sameAfter = outputsOver(same, sequence);
      return { before, after, changedOutputs, directOutputs, sameBefore, sameAfter };
    });
  },

  /** The same sequence twice, with a reset between. */
  reset(subject) {
    const { weights, sequence } = subject.challenge.reset;
    const neuron = neuronWith(subject, weights);
    const first = stepsOver(neuron, sequence);
    // Of an h that happens to be 0, as a ReLU may leave it, a reset shows nothing.
    for (const x of sequence) if (hiddenState(neuron) === 0) stepsOver(neuron, [x]);
    const before = hiddenState(neuron);
    reset(neuron);
    const after = hiddenState(neuron);
    return { before, after, first, second: stepsOver(neuron, sequence) };
  },
};
