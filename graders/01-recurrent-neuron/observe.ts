import {
  asNumber,
  asNumbers,
  callMethod,
  exported,
  kindOf,
  type Observers,
  type Subject,
  wrongType,
} from '../../src/observing';
import type { Challenge, WeightName } from './challenge';
import type { Weights } from './recurrence';

type Neuron = unknown;

const setters = { wh: 'setWh', wx: 'setWx', wyh: 'setWyh' } as const;

/** At most this many of the learner's hidden states are replayed. */
const mostHiddenStates = 1000;

/** Enough that weights which are only ever 0 or 1 are seen to differ. */
const newNeuronCount = 12;

function newNeuron(subject: Subject<Challenge>): Neuron {
  const neuronClass = exported(subject, 'RecurrentNeuron');
  if (typeof neuronClass !== 'function' || !isConstructor(neuronClass)) {
    throw wrongType('RecurrentNeuron', 'class', neuronClass);
  }
  return Reflect.construct(neuronClass, []);
}

/** An arrow function is none. Nothing of `candidate` is run. */
function isConstructor(candidate: unknown): boolean {
  try {
    Reflect.construct(Object, [], candidate as NewableFunction);
    return true;
  } catch {
    return false;
  }
}

/**
 * A new neuron with these weights, at h = 0 if its reset works: whether it starts there by itself is
 * another check's business.
 */
function neuronWith(subject: Subject<Challenge>, weights: Weights): Neuron {
  const neuron = newNeuron(subject);
  resetIfPossible(neuron);
  setWeights(neuron, weights);
  return neuron;
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

function resetIfPossible(neuron: Neuron): void {
  try {
    reset(neuron);
  } catch {
    // The check of the reset will say so.
  }
}

function setWeight(neuron: Neuron, weight: WeightName, value: number): void {
  callMethod(neuron, 'RecurrentNeuron', setters[weight], value);
}

function setWeights(neuron: Neuron, weights: Weights): void {
  setWeight(neuron, 'wh', weights.wh);
  setWeight(neuron, 'wx', weights.wx);
  setWeight(neuron, 'wyh', weights.wyh);
}

/** Feeds a sequence and reads h after each step, whatever `predict` returns. */
function hiddenStatesOver(neuron: Neuron, sequence: readonly number[]): number[] {
  return stepsOver(neuron, sequence).map((step) => step.hiddenState);
}

/** Feeds a sequence and reads h and the output, NaN where it is not a number. */
function stepsOver(neuron: Neuron, sequence: readonly number[]) {
  return sequence.map((x) => {
    const output = callMethod(neuron, 'RecurrentNeuron', 'predict', x);
    return {
      hiddenState: hiddenState(neuron),
      output: typeof output === 'number' ? output : Number.NaN,
    };
  });
}

/** The same for a check that can do without: empty where h cannot be read. */
function hiddenStatesIfAny(neuron: Neuron, sequence: readonly number[]): number[] {
  try {
    return hiddenStatesOver(neuron, sequence);
  } catch {
    return [];
  }
}

/** Feeds a sequence and reads what `predict` returns. */
function outputsOver(neuron: Neuron, sequence: readonly number[]): number[] {
  return sequence.map((x) => predict(neuron, x));
}

export const observers: Observers<Challenge> = {
  /**
   * The learner's own neuron and list, then the same predictions made again after a reset, twice:
   * a reset that changes more than h shows. First of all, before any other neuron is made.
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
    return { list, replays: [replay(), replay()] };
  },

  /** h of a new neuron, and again after another one has read something. */
  initialState(subject) {
    const neuron = newNeuron(subject);
    const initial = hiddenState(neuron);
    hiddenStatesIfAny(newNeuron(subject), [0.5]);
    return { initial, afterAnother: hiddenState(neuron) };
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
    const before = hiddenState(neuron);
    reset(neuron);
    const after = hiddenState(neuron);
    return { before, after, first, second: stepsOver(neuron, sequence) };
  },
};
