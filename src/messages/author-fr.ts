import type { AuthorFeedback, Placed } from '../grading/feedback';
import { placeFr, quoted } from './format';
import { finishEach, type Sentences } from './text';

const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');

const mistakes: Sentences<AuthorFeedback> = {
  'draw-threw': ({ name, message }) =>
    `J’attendais de \`draw\` un tirage, et une erreur l’a arrêté. Corrigez-le pour toutes les graines.\nL’erreur dit : « ${quoted(`${name}: ${message}`)} »`,
  'judge-threw': ({ check, name, message }) =>
    `J’attendais un verdict du juge de \`${check}\`, et une erreur l’a arrêté. Il doit savoir juger tout ce que le schéma laisse passer.\nL’erreur dit : « ${quoted(`${name}: ${message}`)} »`,
  'unknown-code': ({ check, code }) =>
    `J’attendais une phrase pour \`${code}\`, que renvoie le critère \`${check}\`, et je ne l’ai pas trouvée dans les deux langues. Ajoutez-la à \`feedback\` dans \`messages.ts\`.`,
  'unknown-need': ({ check, need, known }) =>
    `Le critère \`${check}\` dépend de \`${need}\`, et je n’ai pas trouvé ce critère. Ceux de ce correcteur sont ${list(known)} : corrigez \`needs\`.`,
  'circular-needs': ({ checks }) =>
    `J’attendais des dépendances qui ont une fin, et j’ai trouvé un cercle : ${checks.map((check) => `\`${check}\``).join(' → ')}. Enlevez l’un de ces \`needs\`.`,
  'unknown-observer': ({ check, observer, known }) =>
    `Le critère \`${check}\` attend un observateur \`${observer}\`, et je n’en ai pas trouvé de ce nom dans \`observe.ts\`. Il y a ${list(known)} : corrigez le nom.`,
  'observer-threw': ({ observer, name, message }) =>
    `J’attendais que l’observateur \`${observer}\` aille au bout sur le corrigé, et une erreur l’a arrêté. Corrigez l’observateur, ou le corrigé.\nL’erreur dit : « ${quoted(`${name}: ${message}`)} »`,
  'observer-found-nothing': ({ check, observer, problem }) =>
    `Le critère \`${check}\` attend que l’observateur \`${observer}\` rapporte quelque chose du corrigé, et il n’y a rien trouvé (\`${problem}\`). Corrigez ce qu’il cherche, ou le corrigé.`,
  'schema-refuses': ({ check, observer, path, rule }) =>
    `Le schéma de \`${check}\` devrait laisser passer ce que \`${observer}\` rapporte du corrigé, et j’ai trouvé qu’il refuse \`${path}\`, où il veut \`${rule}\`. Corrigez le schéma, ou l’observateur.`,
};

/** What the author of a grader did wrong, in French. */
export const authorFr = finishEach(
  mistakes,
  (sentence, { place }: Placed) =>
    `${placeFr(place)}Une erreur du correcteur, et non de la réponse : rien n’est compté. ${sentence}`,
);
