import { z } from 'zod';
import { checksOf, defineGrader, failed, passed, valueKinds } from '../../src/grading';
import { type ExplanationFeedback, explanationJudge, mostCharacters } from '../../src/rubric';
import { type Doubt, type Idea, rubric } from './rubric';
import { type Group, groups, namesOf, type StatementName, truths } from './statements';

export interface Challenge {
  readonly mostCharacters: number;
  /** The statements to read. */
  readonly names: readonly string[];
}

/** How many of its group's answers are wrong. */
interface Wrong {
  readonly wrong: number;
  readonly of: number;
}

/** The code of a statement that was judged wrongly: what is to be thought of again. */
const codeOf = {
  feedforwardIgnoresPast: 'think-of-past-inputs',
  previousNeuron: 'think-of-whose-state',
  stateIsOutput: 'think-of-the-output',
  keptStateIsHarmless: 'think-of-a-kept-state',
  orderMatters: 'think-of-the-order',
  errorGoesBackInTime: 'think-of-the-error',
  trainedAgain: 'think-of-the-name',
  onlyDeeper: 'think-of-the-layers',
  sharedWeights: 'think-of-the-weights',
} as const satisfies Record<StatementName, string>;

export type Feedback = {
  unanswered: { names: readonly string[] };
  'answer-in-quotes': { name: string };
  'neither-true-nor-false': { name: string };
  'all-answered-alike': { answer: boolean };
} & { [Code in (typeof codeOf)[StatementName]]: Wrong } & ExplanationFeedback<Idea, Doubt>;

const check = checksOf<Challenge, Feedback>();

const answersSchema = z.array(
  z.object({ name: z.string(), answer: z.union([z.boolean(), z.enum(valueKinds)]) }),
);

/** A group earns its points as a whole: of eight ways to answer three statements one is right. */
function groupCheck(group: Group, points: number) {
  const names = namesOf(group);
  return check({
    points,
    observer: 'statements',
    schema: answersSchema,
    judge: (found) => {
      const answers = names.map((name) => ({
        name,
        answer: found.find((each) => each.name === name)?.answer ?? 'undefined',
      }));
      const unanswered = answers.filter(
        ({ answer }) => answer === 'undefined' || answer === 'null',
      );
      if (unanswered.length > 0) {
        return failed('unanswered', { names: unanswered.map(({ name }) => name) });
      }
      const unclear = answers.find(({ answer }) => typeof answer !== 'boolean');
      if (unclear) {
        const { name, answer } = unclear;
        return failed(answer === 'string' ? 'answer-in-quotes' : 'neither-true-nor-false', {
          name,
        });
      }
      const wrong = answers.filter(({ name, answer }) => answer !== truths[name]);
      const [first] = wrong;
      if (!first) return passed;
      if (found.every(({ answer }) => answer === first.answer)) {
        return failed('all-answered-alike', { answer: first.answer === true });
      }
      return failed(codeOf[first.name], { wrong: wrong.length, of: names.length });
    },
  });
}

export const grader = defineGrader({
  id: '02-recurrent-vs-feedforward',

  draw: (): Challenge => ({
    mostCharacters,
    names: groups.flatMap(namesOf),
  }),

  checks: {
    memory: groupCheck('memory', 3),
    sequence: groupCheck('sequence', 2),
    network: groupCheck('network', 2),

    explanation: check({
      points: 3,
      observer: 'answer',
      schema: z.string().max(mostCharacters + 1),
      judge: explanationJudge(rubric),
    }),
  },
});
