import { concreteRecurrentLayer } from '../../src/concrete/recurrent-layer';
import { asked } from './grader';

/** For each check, the sequences of this run in which its mistake shows. */
export const concrete = concreteRecurrentLayer(asked, 'last state');
