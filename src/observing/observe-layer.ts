import type * as tf from '@tensorflow/tfjs';
import type { LayerTrial } from '../trials/layer-trial';
import { describeLayer } from './layers';
import { runLayer } from './run-layer';
import type { Observers } from './subject';
import { exported } from './values';

/**
 * The observers of an exercise whose one export of that name is a layer.
 *
 * @example
 * const challenge = { weightPool: [0.1, 0.2], inputPool: [1], batch: 2, time: 3, features: 4 };
 * const layer = tf.layers.gru({ units: 5, returnSequences: true });
 * const subject = { exports: { layer }, challenge, tf };
 * Object.keys(observersOfLayer('layer')); // → ['description', 'run']
 * observersOfLayer('layer').description?.(subject); // contains { form: 'layer', className: 'GRU' }
 */
export function observersOfLayer(name: string): Observers<LayerTrial> {
  return {
    /** What the layer is; it is neither built nor run. */
    description(subject) {
      return describeLayer(exported(subject, name), name);
    },

    /** The same, with what the layer gives for drawn sequences and weights. */
    run(subject) {
      const layer = exported(subject, name);
      const description = describeLayer(layer, name);
      if (description.form !== 'layer') return description;
      const run = runLayer(layer as tf.layers.Layer, subject.challenge);
      return { ...description, run: run ?? null };
    },
  };
}
