import { asModel, describeModel } from './models';
import type { Subject } from './subject';
import { observeTensor } from './tensors';
import { asBoolean, asNumber, asNumbers, asString, exported } from './values';

/**
 * The observer of a number that the learner exports. Schema: `anyNumber`.
 *
 * @example
 * const subject = { exports: { count: 960 }, challenge: {}, tf };
 * observerOfNumber('count')(subject); // → 960
 */
export const observerOfNumber = (name: string) => (subject: Subject<unknown>) =>
  asNumber(exported(subject, name), name);

/**
 * The observer of a list of numbers that the learner exports, of `most` at most. Schema: `z.array(anyNumber)`.
 *
 * @example
 * const subject = { exports: { shape: [5, 4] }, challenge: {}, tf };
 * observerOfNumbers('shape', 20)(subject); // → [5, 4]
 * observerOfNumbers('shape', 1)(subject); // throws too-many-values
 */
export const observerOfNumbers = (name: string, most?: number) => (subject: Subject<unknown>) =>
  asNumbers(exported(subject, name), name, most);

/**
 * The observer of true or false. Schema: `z.boolean()`.
 *
 * @example
 * const subject = { exports: { fits: false }, challenge: {}, tf };
 * observerOfBoolean('fits')(subject); // → false
 */
export const observerOfBoolean = (name: string) => (subject: Subject<unknown>) =>
  asBoolean(exported(subject, name), name);

/**
 * The observer of a text. Schema: `z.string()`.
 *
 * @param most of a text with more characters, its beginning and its end are brought back
 *
 * @example
 * const subject = { exports: { answer: 'h' }, challenge: {}, tf };
 * observerOfString('answer')(subject); // → 'h'
 */
export const observerOfString = (name: string, most?: number) => (subject: Subject<unknown>) =>
  asString(exported(subject, name), name, most);

/**
 * The observer of a tensor: its dtype, its shape and its values. Schema: `tensorSchema`.
 *
 * @example
 * const subject = { exports: { x: tf.ones([5, 4, 1]) }, challenge: {}, tf };
 * observerOfTensor('x')(subject).shape; // → [5, 4, 1]
 */
export const observerOfTensor = (name: string) => (subject: Subject<unknown>) =>
  observeTensor(exported(subject, name), name);

/**
 * The observer of a model: its layers, shapes, loss and optimizer. Schema: `modelSchema`.
 *
 * @example
 * const model = tf.sequential({ layers: [tf.layers.dense({ units: 2, inputShape: [3] })] });
 * const subject = { exports: { model }, challenge: {}, tf };
 * observerOfModel('model')(subject).layers.map(({ className }) => className); // → ['Dense']
 */
export const observerOfModel = (name: string) => (subject: Subject<unknown>) =>
  describeModel(asModel(exported(subject, name), name));
