/** What an exercise with an open answer needs, in one module. */
export type { ExplanationFeedback } from './feedback';
export { mostCharacters } from './fold';
export { explanationJudge } from './judge-explanation';
export { defineRubric, type Wordings } from './rubric';
