import type { ExplanationFeedback, FoundIdea, HandedOn } from '../rubric/feedback';
import { byQuote, type ExplanationLabels, list, missingTopics } from './explanation-labels';
import type { Sentences } from './text';

/** What to do, and how to ask for a person. */
const whatToAdd =
  'Add a whole sentence that names its subject; or, if you have said it already in your own way, a line “I dispute:” and your reason, and a person will read you.';

/** The sentences on an open answer, in English. */
export function explanationEn<Idea extends string, Doubt extends string>({
  ideas,
  doubts,
}: ExplanationLabels<Idea, Doubt>): Sentences<ExplanationFeedback<Idea, Doubt>> {
  const sayFound = (found: readonly FoundIdea<Idea>[]) => {
    const seen = byQuote(found, ideas).map(([quote, topics]) => `${topics}: “${quote}”`);
    return seen.length > 0 ? list('I found:', seen) : '';
  };
  const sayMissing = (missing: readonly (readonly Idea[])[]) =>
    list('I have not found yet:', missingTopics(missing, ideas, ', or '));

  /** What was seen, without what is to be done. */
  const see = ({ code, data }: HandedOn<Idea, Doubt>): string => {
    switch (code) {
      case 'answer-too-short':
        return `I expected a few sentences in answer, and found ${data.words} word${data.words === 1 ? '' : 's'}.`;
      case 'answer-too-long':
        return `I expected a few sentences in answer, and found more than ${data.most} characters there: I do not read so many. Keep what matters most.`;
      case 'reads-like-keywords':
        return 'I expected whole sentences, and answer looks like a list of words.';
      case 'words-out-of-order':
        return 'I expected sentences, and the words of answer seem to be out of order.';
      case 'turned-around':
        return `This sentence speaks of what is false, or of what others believe: “${data.quote}”.`;
      case 'in-doubt':
        return `I am not sure about this sentence: “${data.quote}”. ${doubts[data.doubt]}`;
      case 'not-sure':
        return `${sayFound(data.found)}All of it seems to be there, but I am not certain enough to say so on my own.`;
      case 'not-found-yet':
        return `${sayFound(data.found)}${sayMissing(data.missing)}`;
    }
  };

  return {
    'answer-empty': () =>
      'I expected your explanation in answer, and found not one word in it. Write a few sentences between the two backquotes.',
    'answer-unchanged': () =>
      'In answer I found only the text that was there from the start. Replace it with your explanation, in French or in English.',
    'answer-not-known': () =>
      'You do not know yet, and it is good to say so. Read the prompt again, ask for a hint, then write in answer what you have understood, even if it is only a part.',
    'answer-too-short': (data) =>
      `${see({ code: 'answer-too-short', data })} Say your idea in full: who does what, and why.`,
    'answer-copies-prompt': () =>
      'In answer I found only sentences of the prompt. Answer in your own words.',
    'dispute-alone': () =>
      'In answer I found a dispute, and no sentence of yours for a person to read. Write your explanation above that line, even in one sentence: a person will read it.',
    'answer-too-long': (data) =>
      `${see({ code: 'answer-too-long', data })} If all of it must be read, add a line “I dispute:” and your reason, and a person will read you.`,
    'reads-like-keywords': (data) =>
      `${see({ code: 'reads-like-keywords', data })} Join them with verbs: who does what? If these are your sentences already, add a line “I dispute:” and your reason, and a person will read you.`,
    'words-out-of-order': (data) =>
      `${see({ code: 'words-out-of-order', data })} Read your text aloud. If it reads well, add a line “I dispute:” and your reason, and a person will read you.`,
    'turned-around': (data) =>
      `${see({ code: 'turned-around', data })} I expected what you hold to be true: say it directly. In the meantime a person will read your text.`,
    'in-doubt': (data) =>
      data.missing.length === 0
        ? `${see({ code: 'in-doubt', data })} Write your sentence again if it does not say what you think. All the rest is there; in the meantime a person will read your text.`
        : `${see({ code: 'in-doubt', data })} Write your sentence again if it does not say what you think.\n${sayFound(data.found)}${sayMissing(data.missing)}${whatToAdd}`,
    'not-found-yet': (data) => `${see({ code: 'not-found-yet', data })}${whatToAdd}`,
    'not-sure': (data) =>
      `${see({ code: 'not-sure', data })} A person will read your text; you may go on to the next exercise, or say more directly who does what.`,
    disputed: ({ reason, was }) =>
      `${reason === '' ? 'You dispute my reading' : `You dispute my reading: “${reason}”`}. A person will read your text. What I had said of it:\n${see(was).trimEnd()}`,
    'revised-twice': ({ was }) =>
      `${see(was).trimEnd()}\nThis is at least your third version, and I cannot read you any better: a person will read your text. You may go on to the next exercise, or go on writing.`,
  };
}
