import { SeededRandom } from '../../../grading/seeded-random';
import type { LabelledAnswer } from '../../measure/labelled';
import type { ReadRubric } from '../../rubric';

/** A part of an answer with what it says: `parts/*.jsonl`, one file a part of the question. */
export interface Part {
  readonly lang: string;
  readonly text: string;
  /** Labels of the ideas that it holds. */
  readonly ideas: readonly string[];
  readonly misconceptions: readonly string[];
}

/** What an answer must hold, and whether each of it is there; undefined where nobody said. */
export interface Labels {
  readonly ideas: ReadonlyMap<string, boolean | undefined>;
  readonly groups: readonly (boolean | undefined)[];
  readonly hasMisconception: boolean | undefined;
}

/** The labels of an answer, by the names that the rubric gives its ideas. */
export function labelsOf(
  { ideas, misconceptions, pass }: Pick<LabelledAnswer, 'ideas' | 'misconceptions' | 'pass'>,
  rubric: ReadRubric,
): Labels {
  const isThere = (name: string) => ideas?.[rubric.ideas[name]?.labels[0] ?? name];
  return {
    ideas: new Map(Object.keys(rubric.ideas).map((name) => [name, isThere(name)])),
    groups: rubric.required.map((group) => {
      const each = group.map(isThere);
      if (each.includes(true) || pass) return true;
      return each.includes(undefined) ? undefined : false;
    }),
    hasMisconception:
      pass || ideas || misconceptions.length > 0 ? misconceptions.length > 0 : undefined,
  };
}

/** How often a part is a good one, how often one is left out, and how often the last comes first. */
const shareOfGood = 0.75;
const shareOfShort = 0.25;
const shareOfReversed = 0.4;

/** Joins parts to answers, one part of each kind, drawn at random and the same every time. */
export function joinParts(
  kinds: readonly (readonly Part[])[],
  count: number,
  rubric: ReadRubric,
): LabelledAnswer[] {
  const random = new SeededRandom(1, 'parts');
  const draw = () => random.number(0, 1, 6);
  const labels = Object.values(rubric.ideas).map((idea) => idea.labels[0] ?? '');
  const known = new Set(kinds.flat().flatMap((part) => part.ideas));
  return Array.from({ length: count }, (_, line) => {
    const lang = draw() < 0.5 ? 'fr' : 'en';
    const parts = kinds.flatMap((kind) => {
      const isGood = draw() < shareOfGood;
      const choice = kind.filter((part) => isOf(part, lang) && isGoodPart(part) === isGood);
      return choice.length === 0 ? [] : [choice[random.integer(0, choice.length - 1)] as Part];
    });
    if (parts.length > 1 && draw() < shareOfShort) {
      parts.splice(random.integer(0, parts.length - 1), 1);
    }
    if (draw() < shareOfReversed) parts.reverse();
    const held = new Set(parts.flatMap((part) => part.ideas));
    const ideas = Object.fromEntries(
      labels.filter((label) => known.has(label)).map((label) => [label, held.has(label)]),
    );
    const misconceptions = parts.flatMap((part) => part.misconceptions);
    const isComplete = rubric.required.every((group) =>
      group.some((name) => held.has(rubric.ideas[name]?.labels[0] ?? name)),
    );
    return {
      line,
      text: parts.map(({ text }) => (/[.!?)]$/.test(text) ? text : `${text}.`)).join(' '),
      lang,
      kind: 'joined',
      ideas,
      misconceptions,
      pass: isComplete && misconceptions.length === 0,
    };
  });
}

function isOf(part: Part, lang: string): boolean {
  return part.lang === lang || part.lang === 'mixed';
}

function isGoodPart({ ideas, misconceptions }: Part): boolean {
  return ideas.length > 0 && misconceptions.length === 0;
}
