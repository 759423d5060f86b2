import type { Direction, Network } from './network';

/** The file of a second reader: made by `npm run second-readers`. */
export interface SecondReaderFile {
  /** What the outputs tell, in their order: `idea …`, `group 0` …, `misconception`, `complete`. */
  readonly tells: readonly string[];
  /** Networks that learned from the same answers, each from another beginning. */
  readonly networks: readonly NetworkFile[];
}

interface NetworkFile {
  readonly size: number;
  readonly units: number;
  /** Hashes of the features it knows, two bytes each, in base64. */
  readonly features: string;
  readonly weights: Readonly<Record<string, RoundedWeights>>;
}

/** Weights as whole numbers from -127 to 127, one byte each, in base64. */
interface RoundedWeights {
  /** What 1 stands for. */
  readonly step: number;
  readonly values: string;
}

/** @throws where the file lacks weights */
export function readNetwork({ size, units, features, weights }: NetworkFile): Network {
  const bytes = Buffer.from(features, 'base64');
  const rows = new Map<number, number>();
  for (let row = 0; 2 * row < bytes.length; row += 1) rows.set(bytes.readUInt16LE(2 * row), row);
  const read = (name: string): Float32Array => {
    const rounded = weights[name];
    if (!rounded) throw new Error(`the second reader has no weights called ${name}`);
    const values = new Int8Array(Buffer.from(rounded.values, 'base64'));
    return Float32Array.from(values, (value) => value * rounded.step);
  };
  const direction = (name: string): Direction => ({
    input: read(`${name}.input`),
    state: read(`${name}.state`),
    inputBias: read(`${name}.inputBias`),
    stateBias: read(`${name}.stateBias`),
  });
  return {
    rows,
    embedding: read('embedding'),
    size,
    units,
    forward: direction('forward'),
    backward: direction('backward'),
    attention: read('attention'),
    value: read('value'),
    valueBias: read('valueBias'),
  };
}
