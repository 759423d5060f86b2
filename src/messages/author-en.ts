import type { AuthorFeedback, Placed } from '../grading/feedback';
import { placeEn, quoted } from './format';
import { finishEach, type Sentences } from './text';

const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');

const mistakes: Sentences<AuthorFeedback> = {
  'draw-threw': ({ name, message }) =>
    `I expected \`draw\` to return a challenge, and it threw an error. Mend it for every seed.\nThe error says: “${quoted(`${name}: ${message}`)}”`,
  'judge-threw': ({ check, name, message }) =>
    `I expected the judge of \`${check}\` to return a verdict, and it threw an error. Let it judge whatever the schema lets through.\nThe error says: “${quoted(`${name}: ${message}`)}”`,
  'unknown-code': ({ check, code }) =>
    `I expected a sentence for \`${code}\`, which the check \`${check}\` returns, and found none in both languages. Add it to \`feedback\` in \`messages.ts\`.`,
  'unknown-need': ({ check, need, known }) =>
    `The check \`${check}\` needs \`${need}\`, and I found no such check. Those of this grader are ${list(known)}: correct \`needs\`.`,
  'circular-needs': ({ checks }) =>
    `I expected needs that come to an end, and found a circle: ${checks.map((check) => `\`${check}\``).join(' → ')}. Remove one of these \`needs\`.`,
  'unknown-observer': ({ check, observer, known }) =>
    `The check \`${check}\` expects an observer \`${observer}\`, and I found none of that name in \`observe.ts\`. There ${known.length === 1 ? 'is' : 'are'} ${list(known)}: correct the name.`,
  'observer-threw': ({ observer, name, message }) =>
    `I expected the observer \`${observer}\` to come to its end on the solution, and it threw an error. Mend the observer, or the solution.\nThe error says: “${quoted(`${name}: ${message}`)}”`,
  'observer-found-nothing': ({ check, observer, problem }) =>
    `The check \`${check}\` expects the observer \`${observer}\` to bring something back of the solution, and it found nothing (\`${problem}\`). Correct what it looks for, or the solution.`,
  'schema-refuses': ({ check, observer, path, rule }) =>
    `The schema of \`${check}\` should let through what \`${observer}\` brings back of the solution, and I found that it refuses \`${path}\`, where it wants \`${rule}\`. Correct the schema, or the observer.`,
};

/** What the author of a grader did wrong, in English. */
export const authorEn = finishEach(
  mistakes,
  (sentence, { place }: Placed) =>
    `${placeEn(place)}A mistake in the grader, not in the answer: nothing is counted. ${sentence}`,
);
