import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

const sentence = z.string().regex(/\S/, 'a reason, in a sentence');

const reasonsSchema = z.array(
  z.strictObject({
    /** The lines as `cahier verify --mutate` shows them, each with its `- ` or `+ `. */
    diff: z.array(z.string()).min(2),
    reason: z.strictObject({ fr: sentence, en: sentence }),
  }),
);

/** Why a mutant that passes really is a right answer: the file's author has looked at it. */
export type Reason = z.output<typeof reasonsSchema>[number];

/** The file of reasons cannot be read as one; `at` is where, `message` what zod or JSON says of it. */
export interface UnreadableReasons {
  readonly at: string;
  readonly message: string;
}

/** The file in which a grader's folder keeps them. */
export const reasonsFile = 'equivalent-mutants.json';

/** Reads the reasons of one exercise; none where there is no file. */
export async function readReasons(graderFolder: string): Promise<Reason[] | UnreadableReasons> {
  let content: string;
  try {
    content = await readFile(join(graderFolder, reasonsFile), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  try {
    return reasonsSchema.parse(JSON.parse(content));
  } catch (error) {
    const [issue] = error instanceof z.ZodError ? error.issues : [];
    return {
      at: issue?.path.join('.') ?? '',
      message: issue?.message ?? (error as Error).message,
    };
  }
}

/**
 * Finds the reason of each diff. One reason explains one mutant: where two lines of a solution are the
 * same, each has its own.
 */
export class Reasons {
  readonly #left: Reason[];

  constructor(reasons: readonly Reason[]) {
    this.#left = [...reasons];
  }

  /** Gives the reason recorded for a mutant that passes, and counts it as used. */
  take(diff: readonly string[]): Reason | undefined {
    const index = this.#left.findIndex((reason) => isSame(reason.diff, diff));
    return index === -1 ? undefined : this.#left.splice(index, 1)[0];
  }

  /** The reasons that explained nothing. */
  get left(): readonly Reason[] {
    return this.#left;
  }
}

export function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.join('\n') === other.join('\n');
}
