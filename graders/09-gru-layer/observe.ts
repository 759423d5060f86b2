import { observerOfNumber, observersOfLayer } from '../../src/observing';

export const observers = {
  ...observersOfLayer('layer'),
  parameterCount: observerOfNumber('parameterCount'),
};
