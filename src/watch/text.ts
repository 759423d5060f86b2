import { withFrenchSpacing } from '../messages/french-spacing';
import type { Bilingual } from '../messages/text';

/** What the loop says around the verdict. */
export interface WatchText {
  readonly keys: Readonly<
    Record<
      | 'next'
      | 'previous'
      | 'hint'
      | 'run'
      | 'prompt'
      | 'solution'
      | 'list'
      | 'open'
      | 'language'
      | 'quit',
      string
    >
  >;
  readonly listKeys: string;
  /** @param kept points on which a person decides */
  readonly progress: (
    passed: number,
    count: number,
    points: number,
    maxPoints: number,
    kept: number,
  ) => string;
  readonly running: string;
  readonly waiting: (file: string) => string;
  readonly allPassed: string;
  readonly waitsForReading: string;
  readonly workbookPassed: string;
  /** Where a person is still to read some of it. */
  readonly workbookDone: string;
  readonly mended: (titles: readonly string[]) => string;
  readonly sameMistake: (times: number, isHintLeft: boolean) => string;
  readonly hint: (n: number, count: number) => string;
  readonly noMoreHints: string;
  /** In a copy that `cahier release` made. */
  readonly noHints: string;
  readonly solutionElsewhere: string;
  readonly progressOfRuns: (running: number, count: number) => string;
  readonly solutionNotYet: string;
  readonly polling: string;
  readonly opened: (file: string) => string;
  readonly noEditor: (file: string) => string;
  readonly search: string;
  readonly nothingFound: string;
  readonly confirmReset: (id: string) => string;
  readonly wasReset: (file: string, copy: string | undefined) => string;
  readonly nothingToReset: string;
  readonly more: (lines: number) => string;
  readonly goodbye: (passed: number, count: number) => string;
}

const fr: WatchText = {
  keys: {
    next: 'suivant',
    previous: 'précédent',
    hint: 'indice',
    run: 'relancer',
    prompt: 'énoncé',
    solution: 'corrigé',
    list: 'liste',
    open: 'ouvrir',
    language: 'English',
    quit: 'quitter',
  },
  listKeys: '↑ ↓ choisir · Entrée ouvrir · / chercher · x comme au départ · Échap revenir',
  progress: (passed, count, points, maxPoints, kept) =>
    `${passed}/${count} exercices · ${points}/${maxPoints} points${kept > 0 ? ` · ${kept} en relecture` : ''}`,
  running: 'Je corrige…',
  waiting: (file) => `Complétez ${file} et enregistrez : la correction s’affiche aussitôt.`,
  allPassed: 'Bravo, cet exercice est réussi ! Touche n pour passer au suivant.',
  waitsForReading:
    'Vous avez fait votre part : une personne lira votre explication. Touche n pour passer au suivant.',
  workbookPassed: 'Bravo, tous les exercices sont réussis : le cahier est complet !',
  workbookDone: 'Bravo, tous les exercices sont faits : il ne reste qu’à attendre votre relecteur.',
  mended: (titles) =>
    `Bien vu, c’est corrigé : ${titles.map((title) => `« ${title} »`).join(', ')}.`,
  sameMistake: (times, isHintLeft) =>
    `Même erreur ${times} fois de suite${isHintLeft ? ' : la touche h donne un indice' : ''}.`,
  hint: (n, count) => `Indice ${n} sur ${count}`,
  noMoreHints: 'Tous les indices sont affichés.',
  noHints: 'Cet exemplaire n’a pas d’indices : votre enseignant les garde avec les correcteurs.',
  solutionElsewhere: 'Votre enseignant garde les corrigés : demandez-lui celui-ci.',
  progressOfRuns: (running, count) => `${running}/${count} exécutés, corrigés par votre enseignant`,
  solutionNotYet: 'Le corrigé se montre une fois l’exercice réussi.',
  polling:
    'Ce dossier n’annonce pas ses changements (réseau, WSL) : je regarde les fichiers quatre fois par seconde.',
  opened: (file) => `${file} est ouvert dans votre éditeur.`,
  noEditor: (file) =>
    `Je ne connais pas votre éditeur : ouvrez ${file} vous-même, ou donnez son nom dans la variable EDITOR.`,
  search: 'Chercher : ',
  nothingFound: 'Aucun exercice ne porte ces lettres.',
  confirmReset: (id) => `Remettre ${id} comme au départ ? Une copie du vôtre sera gardée. o/n`,
  wasReset: (file, copy) =>
    copy ? `${file} est comme au départ ; votre version : ${copy}` : `${file} est comme au départ.`,
  nothingToReset: 'Rien n’a été changé.',
  more: (lines) => `↓ encore ${lines} ligne${lines > 1 ? 's' : ''}`,
  goodbye: (passed, count) =>
    `À bientôt : ${passed} exercice${passed > 1 ? 's' : ''} sur ${count} réussi${passed > 1 ? 's' : ''}.`,
};

const en: WatchText = {
  keys: {
    next: 'next',
    previous: 'previous',
    hint: 'hint',
    run: 'run again',
    prompt: 'task',
    solution: 'solution',
    list: 'list',
    open: 'open',
    language: 'français',
    quit: 'quit',
  },
  listKeys: '↑ ↓ choose · Enter open · / search · x as at first · Esc back',
  progress: (passed, count, points, maxPoints, kept) =>
    `${passed}/${count} exercises · ${points}/${maxPoints} points${kept > 0 ? ` · ${kept} to be read` : ''}`,
  running: 'Grading…',
  waiting: (file) => `Fill in ${file} and save: the verdict appears at once.`,
  allPassed: 'Well done, this exercise passes! Press n for the next one.',
  waitsForReading:
    'You have done your part: a person will read your explanation. Press n for the next exercise.',
  workbookPassed: 'Well done, every exercise passes: the workbook is complete!',
  workbookDone: 'Well done, every exercise is done: what is left is for a person to read.',
  mended: (titles) =>
    `Well spotted, that is mended: ${titles.map((title) => `“${title}”`).join(', ')}.`,
  sameMistake: (times, isHintLeft) =>
    `The same mistake ${times} times in a row${isHintLeft ? ': the key h gives a hint' : ''}.`,
  hint: (n, count) => `Hint ${n} of ${count}`,
  noMoreHints: 'All hints are shown.',
  noHints: 'There are no hints in this copy: your teacher keeps them with the graders.',
  solutionElsewhere: 'Your teacher keeps the solutions: ask for this one.',
  progressOfRuns: (running, count) => `${running}/${count} run, your teacher grades them`,
  solutionNotYet: 'The solution is shown once the exercise passes.',
  polling:
    'This folder does not announce its changes (network, WSL): I look at the files four times a second.',
  opened: (file) => `${file} is open in your editor.`,
  noEditor: (file) =>
    `I do not know your editor: open ${file} yourself, or put its name in the variable EDITOR.`,
  search: 'Search: ',
  nothingFound: 'No exercise has these letters.',
  confirmReset: (id) => `Put ${id} back as it was at first? A copy of yours is kept. y/n`,
  wasReset: (file, copy) =>
    copy
      ? `${file} is as it was at first; your version: ${copy}`
      : `${file} is as it was at first.`,
  nothingToReset: 'Nothing was changed.',
  more: (lines) => `↓ ${lines} more line${lines === 1 ? '' : 's'}`,
  goodbye: (passed, count) => `See you soon: ${passed} of ${count} exercises passed.`,
};

export const watchText: Bilingual<WatchText> = { fr: withFrenchSpacing(fr), en };
