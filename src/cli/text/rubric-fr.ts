import { withFrenchSpacing } from '../../messages/french-spacing';
import type { LabelledFileError } from '../../rubric';
import type { RubricProblem, RubricText } from './rubric-text';

const words = {
  ideas: 'Idées',
  allIdeas: 'toutes ensemble',
  languages: { fr: 'français', en: 'anglais', mixed: 'mêlées', all: 'toutes les langues' },
  verdicts: 'Verdicts',
  statuses: { passed: 'réussi', revise: 'à revoir', review: 'à relire', failed: 'échoué' },
  shouldPass: (kind: string) => `doit réussir : ${kind}`,
  shouldNotPass: (kind: string) => `ne doit pas : ${kind}`,
  summary: (answers: number, good: number, passedGood: number, passedBad: number) =>
    `Sur ${answers} réponses, ${good} doivent réussir : ${passedGood} réussi${passedGood > 1 ? 'ssent' : 't'} aussitôt. Sur les ${answers - good} autres, ${passedBad} réussi${passedBad > 1 ? 'ssent' : 't'}.`,
  suspected: (suspected: number, good: number) =>
    `Une idée fausse est soupçonnée à tort dans ${suspected} bonne${suspected > 1 ? 's' : ''} réponse${suspected > 1 ? 's' : ''} sur ${good}.`,
  percent: (share: number | undefined) =>
    share === undefined ? '–' : `${(100 * share).toFixed(1).replace('.', ',')}\u00A0%`,
  noDisagreement: 'La grille et les étiquettes s’accordent sur toutes les réponses.',
  disagreements: (count: number) =>
    `Sur ${count} réponse${count > 1 ? 's' : ''}, la grille et les étiquettes ne s’accordent pas :`,
  disagreement: (line: number, verdict: string, pass: boolean, kind: string) =>
    `ligne ${line} : ${verdict} ; elle ${pass ? 'doit' : 'ne doit pas'} réussir (${kind})`,
  quote: (text: string) => `« ${text} »`,
  foundWrongly: (idea: string, quote: string) =>
    `trouvée, mais absente : ${idea}, dans « ${quote} »`,
  suspectedWrongly: (doubt: string, quote: string) =>
    `soupçonnée, mais absente : ${doubt}, dans « ${quote} »`,
};

export const rubricFr: RubricText = {
  ...withFrenchSpacing(words),
  scores: ['présente', 'précision', 'rappel', 'F1'],
  notFound: (ideas) => `non trouvée\u00A0: ${ideas.join(', ')}`,
};

/** What to do about what `cahier rubric` was given. */
export function sayRubricProblemFr(problem: RubricProblem): string {
  switch (problem.code) {
    case 'labelled-file-missing':
      return 'Cette commande attend un fichier de réponses étiquetées après l’exercice : `npx cahier rubric 02 reponses.jsonl`';
    case 'not-a-file':
      return `${problem.path} n’est pas un fichier que je peux lire.`;
    case 'no-rubric':
      return `${problem.id} n’a pas de grille ici.${problem.others.length > 0 ? ` Ceux-ci en ont une : ${problem.others.join(', ')}` : ''}`;
    case 'not-a-rubric':
      return problem.at === ''
        ? `${problem.file} n’est pas une grille. Le détail, en anglais : ${problem.message}`
        : `${problem.file} n’est pas encore une grille. Dans ${problem.at} (le détail, en anglais) : ${problem.message}`;
    case 'not-labelled':
      return `${problem.file}, ligne ${problem.line} : ${sayLineFr(problem.problem, problem.at)}`;
  }
}

function sayLineFr(problem: LabelledFileError['problem'], at: string): string {
  switch (problem) {
    case 'no-answer':
      return 'j’attendais une réponse, et le fichier est vide.';
    case 'not-json':
      return 'j’attendais un objet JSON sur une ligne, par exemple `{"text": "…", "lang": "fr", "ideas": ["a"], "pass": true}`.';
    case 'not-an-answer':
      return at === ''
        ? 'j’attendais un objet JSON avec un texte, et s’il doit réussir.'
        : `le champ ${at} manque, ou il est d’une autre sorte. J’attendais text : une chaîne, pass : true ou false, lang : "fr", "en" ou "mixed", et ideas : une liste d’étiquettes.`;
    case 'unknown-idea':
      return `la grille n’a pas d’idée dont l’étiquette soit ${at}.`;
  }
}
