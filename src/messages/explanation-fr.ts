import type { ExplanationFeedback, FoundIdea, HandedOn } from '../rubric/feedback';
import { byQuote, type ExplanationLabels, list, missingTopics } from './explanation-labels';
import type { Sentences } from './text';

/** What to do, and how to ask for a person. */
const whatToAdd =
  'Ajoutez une phrase entière qui nomme son sujet ; ou, si vous l’avez déjà dit à votre façon, une ligne « Je conteste : » suivie de votre raison, et une personne vous lira.';

/** The sentences on an open answer, in French. */
export function explanationFr<Idea extends string, Doubt extends string>({
  ideas,
  doubts,
}: ExplanationLabels<Idea, Doubt>): Sentences<ExplanationFeedback<Idea, Doubt>> {
  const sayFound = (found: readonly FoundIdea<Idea>[]) => {
    const seen = byQuote(found, ideas).map(([quote, topics]) => `${topics} : « ${quote} »`);
    return seen.length > 0 ? list('J’ai trouvé :', seen) : '';
  };
  const sayMissing = (missing: readonly (readonly Idea[])[]) =>
    list('Je n’ai pas encore trouvé :', missingTopics(missing, ideas, ', ou '));

  /** What was seen, without what is to be done. */
  const see = ({ code, data }: HandedOn<Idea, Doubt>): string => {
    switch (code) {
      case 'answer-too-short':
        return `J’attendais quelques phrases dans answer, et j’y ai trouvé ${data.words} mot${data.words > 1 ? 's' : ''}.`;
      case 'answer-too-long':
        return `J’attendais quelques phrases dans answer, et j’y ai trouvé plus de ${data.most} caractères : je n’en lis pas autant. Gardez l’essentiel.`;
      case 'reads-like-keywords':
        return 'J’attendais des phrases entières, et answer ressemble à une liste de mots.';
      case 'words-out-of-order':
        return 'J’attendais des phrases, et dans answer les mots me semblent en désordre.';
      case 'turned-around':
        return `Cette phrase parle de ce qui est faux, ou de ce que d’autres croient : « ${data.quote} ».`;
      case 'in-doubt':
        return `J’hésite sur cette phrase : « ${data.quote} ». ${doubts[data.doubt]}`;
      case 'not-sure':
        return `${sayFound(data.found)}Tout me semble y être, mais je n’en suis pas assez sûr pour le dire seul.`;
      case 'not-found-yet':
        return `${sayFound(data.found)}${sayMissing(data.missing)}`;
    }
  };

  return {
    'answer-empty': () =>
      'J’attendais votre explication dans answer, et je n’y ai trouvé aucun mot. Écrivez quelques phrases entre les deux accents graves.',
    'answer-unchanged': () =>
      'Dans answer, je n’ai trouvé que le texte de départ. Remplacez-le par votre explication, en français ou en anglais.',
    'answer-not-known': () =>
      'Vous ne savez pas encore, et c’est bien de le dire. Relisez l’énoncé, demandez un indice, puis écrivez dans answer ce que vous avez compris, même une partie.',
    'answer-too-short': (data) =>
      `${see({ code: 'answer-too-short', data })} Dites votre idée en entier : qui fait quoi, et pourquoi.`,
    'answer-copies-prompt': () =>
      'Dans answer, je n’ai trouvé que des phrases de l’énoncé. Répondez avec vos propres mots.',
    'dispute-alone': () =>
      'Dans answer, j’ai trouvé une contestation, et aucune phrase de vous à faire lire. Écrivez votre explication au-dessus de cette ligne, même en une phrase : une personne la lira.',
    'answer-too-long': (data) =>
      `${see({ code: 'answer-too-long', data })} S’il faut tout lire, ajoutez une ligne « Je conteste : » suivie de votre raison, et une personne vous lira.`,
    'reads-like-keywords': (data) =>
      `${see({ code: 'reads-like-keywords', data })} Reliez-les par des verbes : qui fait quoi ? Si ce sont déjà vos phrases, ajoutez une ligne « Je conteste : » suivie de votre raison, et une personne vous lira.`,
    'words-out-of-order': (data) =>
      `${see({ code: 'words-out-of-order', data })} Relisez votre texte à voix haute. S’il se lit bien, ajoutez une ligne « Je conteste : » suivie de votre raison, et une personne vous lira.`,
    'turned-around': (data) =>
      `${see({ code: 'turned-around', data })} J’attendais ce que vous tenez pour vrai : dites-le directement. En attendant, une personne lira votre texte.`,
    'in-doubt': (data) =>
      data.missing.length === 0
        ? `${see({ code: 'in-doubt', data })} Récrivez votre phrase si elle ne dit pas ce que vous pensez. Tout le reste y est ; en attendant, une personne lira votre texte.`
        : `${see({ code: 'in-doubt', data })} Récrivez votre phrase si elle ne dit pas ce que vous pensez.\n${sayFound(data.found)}${sayMissing(data.missing)}${whatToAdd}`,
    'not-found-yet': (data) => `${see({ code: 'not-found-yet', data })}${whatToAdd}`,
    'not-sure': (data) =>
      `${see({ code: 'not-sure', data })} Une personne lira votre texte ; vous pouvez passer à la suite, ou dire plus directement qui fait quoi.`,
    disputed: ({ reason, was }) =>
      `${reason === '' ? 'Vous contestez ma lecture' : `Vous contestez ma lecture : « ${reason} »`}. Une personne lira votre texte. Ce que j’en avais dit :\n${see(was).trimEnd()}`,
    'revised-twice': ({ was }) =>
      `${see(was).trimEnd()}\nC’est au moins votre troisième version, et je ne sais pas vous lire mieux : une personne lira votre texte. Vous pouvez passer à la suite, ou continuer à l’écrire.`,
  };
}
