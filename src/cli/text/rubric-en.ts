import type { LabelledFileError } from '../../rubric';
import type { RubricProblem, RubricText } from './rubric-text';

export const rubricEn: RubricText = {
  ideas: 'Ideas',
  allIdeas: 'all together',
  languages: { fr: 'French', en: 'English', mixed: 'mixed', all: 'all languages' },
  scores: ['there', 'precision', 'recall', 'F1'],
  verdicts: 'Verdicts',
  statuses: { passed: 'passed', revise: 'to revise', review: 'for a person', failed: 'failed' },
  shouldPass: (kind) => `should pass: ${kind}`,
  shouldNotPass: (kind) => `should not: ${kind}`,
  summary: (answers, good, passedGood, passedBad) =>
    `Of ${answers} answers ${good} should pass: ${passedGood} do so at once. Of the ${answers - good} others ${passedBad} pass${passedBad === 1 ? 'es' : ''}.`,
  suspected: (suspected, good) =>
    `A misconception is wrongly suspected in ${suspected} of ${good} good answers.`,
  percent: (share) => (share === undefined ? '–' : `${(100 * share).toFixed(1)} %`),
  noDisagreement: 'The rubric and the labels agree on every answer.',
  disagreements: (count) =>
    `On ${count} answer${count === 1 ? '' : 's'} the rubric and the labels disagree:`,
  disagreement: (line, verdict, pass, kind) =>
    `line ${line}: ${verdict}; it ${pass ? 'should' : 'should not'} pass (${kind})`,
  quote: (text) => `“${text}”`,
  notFound: (ideas) => `not found: ${ideas.join(', ')}`,
  foundWrongly: (idea, quote) => `found, but not there: ${idea}, in “${quote}”`,
  suspectedWrongly: (doubt, quote) => `suspected, but not there: ${doubt}, in “${quote}”`,
};

/** What to do about what `cahier rubric` was given. */
export function sayRubricProblemEn(problem: RubricProblem): string {
  switch (problem.code) {
    case 'labelled-file-missing':
      return 'This command needs a file of labelled answers after the exercise: `npx cahier rubric 02 answers.jsonl`';
    case 'not-a-file':
      return `${problem.path} is not a file that I can read.`;
    case 'no-rubric':
      return `${problem.id} has no rubric here.${problem.others.length > 0 ? ` These have one: ${problem.others.join(', ')}` : ''}`;
    case 'not-a-rubric':
      return problem.at === ''
        ? `${problem.file} is not a rubric: ${problem.message}`
        : `${problem.file} is not a rubric yet. In ${problem.at}: ${problem.message}`;
    case 'not-labelled':
      return `${problem.file}, line ${problem.line}: ${sayLineEn(problem.problem, problem.at)}`;
  }
}

function sayLineEn(problem: LabelledFileError['problem'], at: string): string {
  switch (problem) {
    case 'no-answer':
      return 'I expected an answer, and the file is empty.';
    case 'not-json':
      return 'I expected a JSON object on one line, such as {"text": "…", "lang": "en", "ideas": ["a"], "pass": true}.';
    case 'not-an-answer':
      return at === ''
        ? 'I expected a JSON object with a text and whether it should pass.'
        : `the field ${at} is missing or of another kind. I expected text: a string, pass: true or false, lang: "fr", "en" or "mixed", and ideas: a list of labels.`;
    case 'unknown-idea':
      return `the rubric has no idea with the label ${at}.`;
  }
}
