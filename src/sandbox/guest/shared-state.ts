import * as tf from '@tensorflow/tfjs';

/** An object that all runs in a process share, and what calls of it would run. */
interface Remembered {
  readonly holder: object;
  readonly functions: ReadonlyMap<PropertyKey, PropertyDescriptor>;
  /** All its keys, where nothing is added to it while code only runs. */
  readonly keys: ReadonlySet<PropertyKey> | undefined;
}

/**
 * Remembers every function that can be reached from the global scope and from TensorFlow.js: what a
 * learner or an observer patches is one of them, or a property more or less.
 *
 * @returns puts back whatever is not as it was. @throws where it cannot
 */
export function rememberSharedState(): () => void {
  const remembered = new Map<object, Remembered>();
  const queue: unknown[] = [globalThis, tf, tf.serialization.SerializationMap.getMap()];
  for (const item of queue) {
    if (!isHolder(item) || remembered.has(item)) continue;
    remembered.set(item, remember(item));
    queue.push(Object.getPrototypeOf(item), ...valuesOf(item));
  }
  const all = [...remembered.values()];
  return () => all.forEach(putBack);
}

function isHolder(value: unknown): value is object {
  if (typeof value === 'function') return true;
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
}

/** What it holds, and not what its getters would compute. */
function valuesOf(holder: object): unknown[] {
  return Reflect.ownKeys(holder).map((key) => Reflect.getOwnPropertyDescriptor(holder, key)?.value);
}

function remember(holder: object): Remembered {
  const all = Reflect.ownKeys(holder);
  const functions = new Map<PropertyKey, PropertyDescriptor>();
  for (const key of all) {
    const property = Reflect.getOwnPropertyDescriptor(holder, key);
    if (property && typeof functionOf(property) === 'function') functions.set(key, property);
  }
  const isFixed =
    typeof holder === 'function' || Object.hasOwn(holder, 'constructor') || holder === globalThis;
  return { holder, functions, keys: isFixed ? new Set(all) : undefined };
}

function putBack({ holder, functions, keys }: Remembered): void {
  for (const [key, property] of functions) {
    const found = Reflect.getOwnPropertyDescriptor(holder, key);
    if (!found || functionOf(found) !== functionOf(property)) {
      Object.defineProperty(holder, key, property);
    }
  }
  if (!keys || Reflect.ownKeys(holder).length === keys.size) return;
  for (const key of Reflect.ownKeys(holder)) {
    if (!keys.has(key) && !Reflect.deleteProperty(holder, key)) throw new Error(String(key));
  }
}

/** A method, or what computes a property. */
function functionOf({ value, get, set }: PropertyDescriptor): unknown {
  return value ?? get ?? set;
}
