import type { WeightName } from './challenge';
import type { mistakenOutputs, mistakenStates, Weights } from './recurrence';

/** The first step at which the learner's h parts from the formula. */
export interface StateParting extends Weights {
  /** Counts from 1. */
  readonly step: number;
  readonly x: number;
  readonly previous: number;
  readonly expected: number;
  readonly found: number;
}

/** The first step at which the learner's output is not wyh · h. */
export interface OutputParting {
  /** Counts from 1. */
  readonly step: number;
  readonly wyh: number;
  readonly h: number;
  readonly expected: number;
  readonly found: number;
}

type Nothing = Record<string, never>;

/** Each code of this exercise, with the data that its sentence needs. */
export type Feedback = {
  'initial-state-not-zero': { found: number };
  'h-moves-when-read': { first: number; second: number };
  'h-shared': { before: number; after: number };
  'weight-not-random': { weight: WeightName };
  'weight-without-effect': { weight: WeightName };
  'weights-drawn-together': { weight: WeightName; other: WeightName };
  'weights-not-numbers': { found: number };
  'weights-not-kept': Nothing;
  'h-wrong': StateParting;
  'h-rounded': StateParting;
  'h-not-a-number': StateParting;
  'output-wrong': OutputParting;
  'output-rounded': OutputParting;
  'output-not-a-number': OutputParting;
  'output-not-seen': Nothing;
  'setters-not-seen': { found: number };
  'setter-changes-h': { weight: WeightName; before: number; after: number };
  'setter-ignores-zero': { weight: WeightName };
  'setter-without-effect': { weight: WeightName; value: number };
  'setter-wrong': { weight: WeightName; value: number };
  'reset-not-seen': { before: number };
  'reset-leaves-h': { before: number; after: number };
  'reset-changes-weights': Nothing;
  'too-few-states': { found: number };
  'states-not-numbers': { index: number; found: number };
  'states-never-change': { found: number };
  'states-need-reset': Nothing;
  'states-start-at-zero': Nothing;
  'states-are-outputs': Nothing;
  'states-rounded': { index: number; expected: number; found: number };
  'neuron-unlike-others': Nothing;
  'states-of-another-neuron': { index: number; expected: number; found: number };
} & { [Code in keyof typeof mistakenStates]: StateParting } & {
  [Code in keyof typeof mistakenOutputs]: OutputParting;
};
