import { z } from 'zod';
import type { SecondReaderFile } from './second/model-file';

/**
 * The ways of saying one thing, in each language; an answer may mix the two. Each string holds
 * wordings with commas between them. Accents, capitals and doubled consonants make no difference.
 * `mémoir*` is any word that begins so; `a|b` is either; `<name>` is any wording of the words of
 * that name; `..` stands for up to five words of the same clause. French wordings are not looked
 * for in an English sentence; English ones are in a French sentence, for its jargon is English.
 */
const wordingsSchema = z
  .strictObject({
    fr: z.array(z.string()).default([]),
    en: z.array(z.string()).default([]),
    /** Formulas, and words that both languages use. */
    both: z.array(z.string()).default([]),
  })
  .transform(({ fr, en, both }) => ({ french: split(fr), any: split([...both, ...en]) }));

function split(lines: readonly string[]): string[] {
  const wordings = lines.flatMap((line) => line.split(','));
  return wordings.map((wording) => wording.trim()).filter((wording) => wording !== '');
}

/** Of whom it is said where that cannot be told. */
export const somebody = '?';

const namesSchema = z.array(z.string()).default([]);

/** One way in which a sentence may hold an idea: all its conditions, together. */
const waySchema = z.strictObject({
  /** Of whom it must be said (`?` where that cannot be told); anybody where nobody is named. */
  of: z.union([z.string().transform((name) => [name]), z.array(z.string())]).optional(),
  /** Said, and not denied. */
  says: namesSchema,
  /** Denied: a negation stands beside it. */
  denies: namesSchema,
  /** Mentioned: denied or not. */
  mentions: namesSchema,
  /** Mentioned somewhere in the sentence, whatever the subject. */
  nearby: namesSchema,
  /** Mentioned nowhere of this subject in the sentence. */
  without: namesSchema,
  /** All of it in one clause of the sentence, not in several. */
  together: z.boolean().default(false),
  /** The sentence sets its subject against this one: “unlike a …”. */
  unlike: z.string().optional(),
});
export type Way = z.infer<typeof waySchema>;

const findingSchema = z.strictObject({
  /** What labelled answers call it. */
  labels: namesSchema,
  ways: z.array(waySchema).min(1),
});

const doubtSchema = findingSchema.extend({
  /** Ideas that the same sentence cannot hold, if it does hold this misconception. */
  against: namesSchema,
});

/**
 * What is looked for in an explanation, as data. It is a net with wide meshes: what it finds is
 * there, what it does not find may be there all the same, and a person reads the answer then.
 */
const rubricSchema = z
  .strictObject({
    /** Of whom an answer may speak. */
    subjects: z.record(z.string(), wordingsSchema),
    /** Of whom it speaks until it names somebody. */
    topic: z.string(),
    words: z.record(z.string(), wordingsSchema),
    ideas: z.record(z.string(), findingSchema),
    /** Misconceptions: a sentence that seems to hold one is for a person to read. */
    doubts: z.record(z.string(), doubtSchema),
    /** At least one idea of each group must be found. */
    required: z.array(z.array(z.string()).min(1)),
  })
  .superRefine((rubric, context) => {
    const complain = (message: string) => context.addIssue({ code: 'custom', message });
    for (const [name, { ways }] of Object.entries({ ...rubric.ideas, ...rubric.doubts })) {
      for (const way of ways) {
        for (const subject of [...(way.of ?? []), ...(way.unlike ? [way.unlike] : [])]) {
          if (subject !== somebody && !(subject in rubric.subjects))
            complain(`${name}: no subject is called ${subject}`);
        }
        const terms = [way.says, way.denies, way.mentions, way.nearby, way.without].flat();
        for (const term of terms) {
          if (!(term in rubric.words)) complain(`${name}: no words are called ${term}`);
        }
      }
    }
    const against = Object.values(rubric.doubts).flatMap((doubt) => doubt.against);
    for (const idea of [...rubric.required.flat(), ...against]) {
      if (!(idea in rubric.ideas)) complain(`no idea is called ${idea}`);
    }
    if (!(rubric.topic in rubric.subjects)) complain(`topic: no subject is called ${rubric.topic}`);
  });
export type ReadRubric = z.infer<typeof rubricSchema>;

/** A rubric as it is written, before it is read: only the names of its ideas are known. */
export interface Rubric<Idea extends string = string, Doubt extends string = string> {
  /** What the learner was given to read, in both languages: to copy it is not to explain. */
  readonly given: readonly string[];
  /** What stands in the stub in place of an answer. */
  readonly placeholder: string;
  /** The content of the exercise's `rubric.json`. */
  readonly data: Readonly<Record<string, unknown>> & {
    readonly ideas: Readonly<Record<Idea, unknown>>;
    readonly doubts: Readonly<Record<Doubt, unknown>>;
  };
  /** The content of `second-reader.json`, where the exercise has one. */
  readonly secondReader?: SecondReaderFile;
}

/** Reads a rubric. @throws a `ZodError` that names what is wrong in it */
export function parseRubric(data: unknown): ReadRubric {
  return rubricSchema.parse(data);
}
