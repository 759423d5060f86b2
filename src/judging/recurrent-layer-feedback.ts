import type { Parting } from './compare-run';

/** What can be wrong with a recurrent layer. */
export type RecurrentLayerFeedback = {
  'function-exported': { found: 'class' | 'function' };
  'cell-exported': { found: string };
  'model-exported': Record<string, never>;
  'output-exported': Record<string, never>;
  'promise-exported': Record<string, never>;
  'list-exported': Record<string, never>;
  'options-exported': Record<string, never>;
  'other-layer': { found: string };
  'other-cell': { found: string };
  'wrapped-layer': { found: string };
  'stacked-cells': { count: number };
  'own-class': { found: string };
  'wrong-units': { found: number };
  'units-in-input-shape': { found: number };
  'wrong-output-size': { found: number };
  'too-large-to-try': Record<string, never>;
  'wrong-input-shape': { found: readonly (number | null)[] };
  'other-activation': { found: string };
  'reads-backwards': Record<string, never>;
  'without-bias': Record<string, never>;
  'layer-changed': Record<string, never>;
  'outputs-wrong': Parting;
};

/** What can be wrong with one that has gates, besides. */
export type GatedLayerFeedback = RecurrentLayerFeedback & {
  'other-recurrent-activation': { found: string };
};
