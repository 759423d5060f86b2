import { type Features, rename } from './features';

/** How much each kind of feature counts, all of its kind together. */
const weightOf = { words: 4, terms: 3, concepts: 4 };
const kinds = ['words', 'terms', 'concepts'] as const;
/** How much each finding of the rubric counts. */
const weightOfFinding = 0.3;

/** So many places: two features may share one, which costs less than their names would. */
export const places = 2 ** 15;

/** Values by place. */
export type Vector = Map<number, number>;

/** An answer as numbers. */
export function vectorOf(sentences: readonly Features[], findings: readonly string[]): Vector {
  const vector: Vector = new Map();
  for (const kind of kinds) {
    const features = new Set(sentences.flatMap((sentence) => [...sentence[kind]]));
    const value = weightOf[kind] / Math.sqrt(features.size || 1);
    for (const feature of features) add(vector, placeOf(feature), value);
  }
  for (const finding of findings) add(vector, placeOf(`found ${finding}`), weightOfFinding);
  return vector;
}

/** What would change, if two subjects changed places; undefined where it speaks of neither. */
export function exchangeVector(
  sentences: readonly Features[],
  [first, second]: readonly [string, string],
): Vector | undefined {
  const vector: Vector = new Map();
  for (const kind of kinds) {
    const features = new Set(sentences.flatMap((sentence) => [...sentence[kind]]));
    const value = weightOf[kind] / Math.sqrt(features.size || 1);
    for (const feature of features) {
      const other = rename(feature, (name) =>
        name === first ? second : name === second ? first : name,
      );
      if (other === undefined || other === feature) continue;
      add(vector, placeOf(feature), value);
      add(vector, placeOf(other), -value);
    }
  }
  return vector.size > 0 ? vector : undefined;
}

function add(vector: Vector, place: number, value: number): void {
  vector.set(place, (vector.get(place) ?? 0) + value);
}

/** The place of a feature: a hash of it (FNV-1a). */
function placeOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < feature.length; index += 1) {
    hash = Math.imul(hash ^ feature.charCodeAt(index), 0x01000193);
  }
  return ((hash >>> 16) ^ hash) & (places - 1);
}
