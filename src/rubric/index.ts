/** What an exercise with an open answer needs, in one module. */
export { explanationAssessor } from './assess';
export type { ExplanationFeedback } from './feedback';
export { mostCharacters } from './fold';
export { explanationJudge } from './judge-explanation';
export { LabelledFileError } from './measure/labelled';
export { type Measured, measureRubric } from './measure/measure';
export { afterRevisions } from './revisions';
export { parseRubric, type Rubric } from './rubric';
