import * as tf from '@tensorflow/tfjs';
class Reseau {
  static readonly #unites = 15 * 2;
  @log static creer() { return tf.layers.simpleRNN({ units: Reseau.#unites, inputShape: [4, 1] }); }
}
function log<T extends (...args: any[]) => any>(f: T, _c: ClassMethodDecoratorContext): T { return f; } // any: as a learner does who only wants the compiler to be quiet.
export const layer = Reseau.creer();
