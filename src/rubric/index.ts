/** What an exercise with an open answer needs, in one module. */
export type { ExplanationFeedback } from './feedback';
export { mostCharacters } from './fold';
export { explanationJudge } from './judge-explanation';
export type { Rubric } from './rubric';
