import { observersOfLayer } from '../../src/observing';

export const observers = observersOfLayer('layer');
