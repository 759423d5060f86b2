import type { ExplanationFeedback, FoundIdea } from '../rubric/feedback';
import type { Sentences } from './text';

/** What an exercise says of its own ideas, in one language. */
export interface ExplanationLabels<Idea extends string, Doubt extends string> {
  /** What each idea is about, without the idea itself: it must not give the answer away. */
  readonly ideas: Readonly<Record<Idea, string>>;
  /** The question that each doubt raises. */
  readonly doubts: Readonly<Record<Doubt, string>>;
}

/** What was found in each sentence, so that none is quoted twice. */
function byQuote<Idea extends string>(
  found: readonly FoundIdea<Idea>[],
  ideas: Readonly<Record<Idea, string>>,
): [quote: string, topics: string][] {
  const topics = new Map<string, string[]>();
  for (const { idea, quote } of found) {
    topics.set(quote, [...(topics.get(quote) ?? []), ideas[idea]]);
  }
  return [...topics].map(([quote, each]) => [quote, each.join(', ')]);
}

/** The sentences on an open answer, in French. */
export function explanationFr<Idea extends string, Doubt extends string>({
  ideas,
  doubts,
}: ExplanationLabels<Idea, Doubt>): Sentences<ExplanationFeedback<Idea, Doubt>> {
  return {
    'answer-empty': () =>
      'J’attendais votre explication dans answer, et je n’y ai trouvé aucun mot. Écrivez quelques phrases entre les deux accents graves.',
    'answer-unchanged': () =>
      'Dans answer, je n’ai trouvé que le texte de départ. Remplacez-le par votre explication, en français ou en anglais.',
    'answer-not-known': () =>
      'Vous ne savez pas encore, et c’est bien de le dire. Relisez l’énoncé, demandez un indice, puis écrivez dans answer ce que vous avez compris, même une partie.',
    'answer-too-short': ({ words }) =>
      `J’attendais quelques phrases dans answer, et j’y ai trouvé ${words} mot${words > 1 ? 's' : ''}. Dites votre idée en entier : qui fait quoi, et pourquoi.`,
    'answer-copies-prompt': () =>
      'Dans answer, je n’ai trouvé que des phrases de l’énoncé. Répondez avec vos propres mots.',
    'reads-like-keywords': () =>
      'J’attendais des phrases entières, et answer ressemble à une liste de mots. Reliez-les par des verbes : qui fait quoi ? En attendant, une personne lira votre texte.',
    'words-out-of-order': () =>
      'J’attendais des phrases, et dans answer les mots me semblent en désordre. Relisez votre texte à voix haute. En attendant, une personne le lira.',
    'turned-around': ({ quote }) =>
      `Cette phrase parle de ce qui est faux, ou de ce que d’autres croient : « ${quote} ». J’attendais ce que vous tenez pour vrai : dites-le directement. En attendant, une personne lira votre texte.`,
    'in-doubt': ({ doubt, quote }) =>
      `J’hésite sur cette phrase : « ${quote} ». ${doubts[doubt]} Récrivez-la si elle ne dit pas ce que vous pensez. En attendant, une personne lira votre texte.`,
    'not-found-yet': ({ found, missing }) => {
      const seen = byQuote(found, ideas).map(([quote, topics]) => `${topics} (« ${quote} »)`);
      const sought = missing.map((group) => group.map((idea) => ideas[idea]).join(', ou '));
      return (
        `${found.length > 0 ? `J’ai trouvé : ${seen.join(' ; ')}. ` : ''}` +
        `Je n’ai pas encore trouvé : ${sought.join(' ; ')}. ` +
        'Si vous ne l’avez pas dit, ajoutez une phrase entière qui nomme son sujet. Si vous l’avez dit autrement, une personne lira votre texte.'
      );
    },
  };
}

/** The sentences on an open answer, in English. */
export function explanationEn<Idea extends string, Doubt extends string>({
  ideas,
  doubts,
}: ExplanationLabels<Idea, Doubt>): Sentences<ExplanationFeedback<Idea, Doubt>> {
  return {
    'answer-empty': () =>
      'I expected your explanation in answer, and found not one word in it. Write a few sentences between the two backquotes.',
    'answer-unchanged': () =>
      'In answer I found only the text that was there from the start. Replace it with your explanation, in French or in English.',
    'answer-not-known': () =>
      'You do not know yet, and it is good to say so. Read the prompt again, ask for a hint, then write in answer what you have understood, even if it is only a part.',
    'answer-too-short': ({ words }) =>
      `I expected a few sentences in answer, and found ${words} word${words === 1 ? '' : 's'}. Say your idea in full: who does what, and why.`,
    'answer-copies-prompt': () =>
      'In answer I found only sentences of the prompt. Answer in your own words.',
    'reads-like-keywords': () =>
      'I expected whole sentences, and answer looks like a list of words. Join them with verbs: who does what? In the meantime a person will read your text.',
    'words-out-of-order': () =>
      'I expected sentences, and the words of answer seem to be out of order. Read your text aloud. In the meantime a person will read it.',
    'turned-around': ({ quote }) =>
      `This sentence speaks of what is false, or of what others believe: “${quote}”. I expected what you hold to be true: say it directly. In the meantime a person will read your text.`,
    'in-doubt': ({ doubt, quote }) =>
      `I am not sure about this sentence: “${quote}”. ${doubts[doubt]} Write it again if it does not say what you think. In the meantime a person will read your text.`,
    'not-found-yet': ({ found, missing }) => {
      const seen = byQuote(found, ideas).map(([quote, topics]) => `${topics} (“${quote}”)`);
      const sought = missing.map((group) => group.map((idea) => ideas[idea]).join(', or '));
      return (
        `${found.length > 0 ? `I found: ${seen.join('; ')}. ` : ''}` +
        `I have not found yet: ${sought.join('; ')}. ` +
        'If you have not said it, add a whole sentence that names its subject. If you have said it in another way, a person will read your text.'
      );
    },
  };
}
