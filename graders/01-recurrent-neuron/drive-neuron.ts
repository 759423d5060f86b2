import { asNumber, callMethod, exported, type Subject, wrongType } from '../../src/observing';
import type { Challenge, WeightName } from './challenge';
import type { Weights } from './recurrence';

/** Whatever the learner's class makes. */
type Neuron = unknown;

const setters = { wh: 'setWh', wx: 'setWx', wyh: 'setWyh' } as const;

/** A new neuron of the learner's class. @throws missing-export, wrong-type */
export function newNeuron(subject: Subject<Challenge>): Neuron {
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
export function neuronWith(subject: Subject<Challenge>, weights: Weights): Neuron {
  const neuron = newNeuron(subject);
  resetIfPossible(neuron);
  setWeights(neuron, weights);
  return neuron;
}

/** What the neuron says its h is. @throws missing-method, wrong-type */
export function hiddenState(neuron: Neuron): number {
  const value = callMethod(neuron, 'RecurrentNeuron', 'getHiddenState');
  return asNumber(value, 'getHiddenState()');
}

/** One time step. @throws missing-method, wrong-type */
export function predict(neuron: Neuron, x: number): number {
  return asNumber(callMethod(neuron, 'RecurrentNeuron', 'predict', x), `predict(${x})`);
}

/** @throws missing-method */
export function reset(neuron: Neuron): void {
  callMethod(neuron, 'RecurrentNeuron', 'resetHiddenState');
}

/** The same for a check that can do without. */
export function resetIfPossible(neuron: Neuron): void {
  try {
    reset(neuron);
  } catch {
    // The check of the reset will say so.
  }
}

/** @throws missing-method */
export function setWeight(neuron: Neuron, weight: WeightName, value: number): void {
  callMethod(neuron, 'RecurrentNeuron', setters[weight], value);
}

/** All three, one after the other. @throws missing-method */
export function setWeights(neuron: Neuron, weights: Weights): void {
  setWeight(neuron, 'wh', weights.wh);
  setWeight(neuron, 'wx', weights.wx);
  setWeight(neuron, 'wyh', weights.wyh);
}

/** Feeds a sequence and reads h after each step, whatever `predict` returns. */
export function hiddenStatesOver(neuron: Neuron, sequence: readonly number[]): number[] {
  return stepsOver(neuron, sequence).map((step) => step.hiddenState);
}

/** Feeds a sequence and reads h and the output, NaN where it is not a number. */
export function stepsOver(neuron: Neuron, sequence: readonly number[]) {
  return sequence.map((x) => {
    const output = callMethod(neuron, 'RecurrentNeuron', 'predict', x);
    return {
      hiddenState: hiddenState(neuron),
      output: typeof output === 'number' ? output : Number.NaN,
    };
  });
}

/** For a check that can do without: empty where h cannot be read. */
export function hiddenStatesIfAny(neuron: Neuron, sequence: readonly number[]): number[] {
  try {
    return hiddenStatesOver(neuron, sequence);
  } catch {
    return [];
  }
}

/** Feeds a sequence and reads what `predict` returns. */
export function outputsOver(neuron: Neuron, sequence: readonly number[]): number[] {
  return sequence.map((x) => predict(neuron, x));
}
