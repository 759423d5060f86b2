import { asModel, describeModel } from './models';
import type { Subject } from './subject';
import { observeTensor } from './tensors';
import { asBoolean, asNumber, asNumbers, asString, exported } from './values';

/** The observer of a number that the learner exports. Schema: `anyNumber`. */
export const observerOfNumber = (name: string) => (subject: Subject<unknown>) =>
  asNumber(exported(subject, name), name);

/** The observer of a list of numbers that the learner exports, of `most` at most. Schema: `z.array(anyNumber)`. */
export const observerOfNumbers = (name: string, most?: number) => (subject: Subject<unknown>) =>
  asNumbers(exported(subject, name), name, most);

/** The observer of true or false. Schema: `z.boolean()`. */
export const observerOfBoolean = (name: string) => (subject: Subject<unknown>) =>
  asBoolean(exported(subject, name), name);

/** The observer of a text. Schema: `z.string()`. */
export const observerOfString = (name: string) => (subject: Subject<unknown>) =>
  asString(exported(subject, name), name);

/** The observer of a tensor: its dtype, its shape and its values. Schema: `tensorSchema`. */
export const observerOfTensor = (name: string) => (subject: Subject<unknown>) =>
  observeTensor(exported(subject, name), name);

/** The observer of a model: its layers, shapes, loss and optimizer. Schema: `modelSchema`. */
export const observerOfModel = (name: string) => (subject: Subject<unknown>) =>
  describeModel(asModel(exported(subject, name), name));
