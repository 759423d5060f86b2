import { frenchSpacing } from '../messages/french-spacing';
import type { Language } from '../messages/text';
import { explanationAssessor, type Rubric } from '../rubric';
import type { Exercise } from '../workbook/exercise';
import type { Graded } from '../workbook/grade';
import { readTexts } from '../workbook/read-texts';
import { mark } from './mark';
import { type Terminal, wrap } from './terminal';
import type { ShowText } from './text';

/** What a learner may hold their explanation against once it passed: no points hang on it. */
export interface SelfCheck {
  readonly ideas: ReadonlyArray<{ readonly topic: string; readonly isFound: boolean }>;
  /** Once the whole exercise passes: it may give the rest of it away. */
  readonly model: string | undefined;
}

type Assessor = ReturnType<typeof explanationAssessor>;
const assessors = new WeakMap<Rubric, Assessor>();

/** The ideas of an explanation that passed; nothing where none has. */
export function selfCheckOf(
  exercise: Exercise,
  { checks }: Pick<Graded, 'checks'>,
  language: Language,
): SelfCheck | undefined {
  const { rubric, text } = exercise;
  const { explanation } = text[language];
  const read = readTexts(exercise, checks).find(({ verdict }) => verdict.status === 'passed');
  if (!rubric || !explanation || !read) return undefined;
  const assess = assessors.get(rubric) ?? explanationAssessor(rubric);
  assessors.set(rubric, assess);
  const found = new Set(assess(read.observation).found.map(({ idea }) => idea));
  const spaced = (line: string) => (language === 'fr' ? frenchSpacing(line) : line);
  const hasPassed = checks.every(({ verdict }) => verdict.status === 'passed');
  return {
    ideas: Object.entries(explanation.ideas).map(([idea, topic]) => ({
      topic: spaced(topic),
      isFound: found.has(idea),
    })),
    model: hasPassed && explanation.model ? spaced(explanation.model) : undefined,
  };
}

export function showSelfCheck(
  { ideas, model }: SelfCheck,
  text: ShowText,
  terminal: Terminal,
): string {
  const room = { ...terminal, columns: terminal.columns - 2 };
  const ticks = ideas.map(({ topic, isFound }) => {
    const [first = '', ...more] = wrap(topic, room, '        ').split('\n');
    return [`      ${mark(isFound ? 'passed' : 'todo', terminal)} ${first.trimStart()}`, ...more];
  });
  return [
    wrap(text.selfCheck, terminal, '    '),
    ...ticks.flat(),
    ...(model === undefined
      ? []
      : ['', `    ${text.modelAnswer}`, wrap(model, terminal, '      ')]),
  ].join('\n');
}
