import { z } from 'zod';

const languages = ['fr', 'en', 'mixed'] as const;
export type AnswerLanguage = (typeof languages)[number];

/** An answer with what a person says of it. */
export interface LabelledAnswer {
  /** Where it stands in its file, from 1. */
  readonly line: number;
  readonly text: string;
  readonly lang: AnswerLanguage;
  /** Whether it really holds each idea, by label; none where nobody said. */
  readonly ideas: Readonly<Record<string, boolean>> | undefined;
  readonly misconceptions: readonly string[];
  /** What kind of answer it is: `correct_short`, `partial`, `off_topic` … */
  readonly kind: string;
  /** Whether a person would let it pass. */
  readonly pass: boolean;
}

const lineSchema = z.object({
  text: z.string(),
  pass: z.boolean(),
  lang: z.enum(languages).default('mixed'),
  ideas: z.union([z.array(z.string()), z.record(z.string(), z.boolean())]).optional(),
  misconceptions: z.array(z.string()).default([]),
  kind: z.string().default('-'),
});

/** A file of labelled answers that cannot be read, and the line that is to be mended. */
export class LabelledFileError extends Error {
  constructor(
    readonly line: number,
    readonly problem: 'not-json' | 'not-an-answer' | 'unknown-idea' | 'no-answer',
    /** The field, or the label, that is at fault. */
    readonly at: string,
  ) {
    super(`line ${line}: ${problem} ${at}`);
  }
}

/**
 * Reads labelled answers: one JSON object on each line.
 *
 * @param labels of the rubric's ideas
 * @throws LabelledFileError
 */
export function readLabelled(content: string, labels: ReadonlySet<string>): LabelledAnswer[] {
  const lines = content.replace(/^\uFEFF/, '').split(/\r?\n/);
  const answers = lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [readLine(line, index + 1, labels)],
  );
  if (answers.length === 0) throw new LabelledFileError(1, 'no-answer', '');
  return answers;
}

function readLine(line: string, number: number, labels: ReadonlySet<string>): LabelledAnswer {
  const parsed = lineSchema.safeParse(parseJson(line, number));
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') ?? '';
    throw new LabelledFileError(number, 'not-an-answer', field);
  }
  const { ideas, ...answer } = parsed.data;
  const named = ideas && (Array.isArray(ideas) ? ideas : Object.keys(ideas));
  const unknown = named?.find((label) => !labels.has(label));
  if (unknown !== undefined) throw new LabelledFileError(number, 'unknown-idea', unknown);
  // A list names all that are there; an object may leave out what nobody judged.
  const held = Array.isArray(ideas)
    ? Object.fromEntries([...labels].map((label) => [label, ideas.includes(label)]))
    : ideas;
  return { ...answer, line: number, ideas: held };
}

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new LabelledFileError(number, 'not-json', '');
  }
}
