import { explanationEn } from '../../src/messages/explanation-en';
import { explanationFr } from '../../src/messages/explanation-fr';
import type { Bilingual, ExerciseText } from '../../src/messages/text';
import type { Cell, GateName } from './gates';
import type { Feedback, grader } from './grader';
import { modelAnswer } from './model-answer';
import type { Idea } from './rubric';

type Text = ExerciseText<keyof typeof grader.checks, Feedback>;

const cellFr = {
  simpleRNN: 'le réseau récurrent simple',
  lstm: 'la cellule LSTM',
  gru: 'la cellule GRU',
} as const satisfies Record<Cell, string>;

const cellEn = {
  simpleRNN: 'the simple recurrent network',
  lstm: 'the LSTM cell',
  gru: 'the GRU cell',
} as const satisfies Record<Cell, string>;

/** What a gate does, without its name. */
const roleFr = {
  input: 'ce qui s’ajoute à l’état de cellule',
  forget: 'ce qui s’efface de l’état de cellule',
  output: 'ce que la cellule montre de son état',
  update: 'la part de l’ancien état et celle du nouveau',
  reset: 'ce qui compte encore de l’ancien état quand la cellule prépare le nouveau',
} as const satisfies Record<GateName, string>;

const roleEn = {
  input: 'what is added to the cell state',
  forget: 'what is erased from the cell state',
  output: 'what the cell shows of its state',
  update: 'how much of the old state and how much of the new one there is',
  reset: 'what of the old state still counts when the cell prepares the new one',
} as const satisfies Record<GateName, string>;

const quoteFr = (names: readonly string[]) => names.map((name) => `« ${name} »`).join(', ');
const quoteEn = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

const frIdeas: Record<Idea, string> = {
  'vanishing-gradient': 'ce qui arrive au gradient du réseau récurrent standard',
  'long-term-lost': 'ce que le réseau récurrent standard n’apprend pas à cause de cela',
  'cell-state-keeps-gradient': 'ce que la cellule LSTM ajoute pour y remédier',
  'lstm-gates': 'quelles portes a la cellule LSTM',
  'gru-gates': 'quelles portes a la cellule GRU',
  'vanilla-without-gates': 'ce qu’il en est des portes de la cellule vanille',
  'lstm-gated': 'à quoi servent les portes de la cellule LSTM',
  'gru-lighter': 'ce qui distingue la cellule GRU de la cellule LSTM',
};

const frText: Text = {
  title: 'LSTM et GRU',
  checks: {
    'simple-rnn-gates': 'gates.simpleRNN est la liste des portes du réseau récurrent simple',
    'lstm-gates': 'gates.lstm est la liste des portes d’une cellule LSTM',
    'gru-gates': 'gates.gru est la liste des portes d’une cellule GRU',
    explanation: 'answer explique le problème, le remède et les différences',
  },
  hints: [
    'Pendant l’apprentissage, l’erreur remonte les pas de temps, et à chaque pas elle est multipliée par un nombre. Que reste-t-il de 0,5 multiplié vingt fois par lui-même ? Et de quoi une cellule aurait-elle besoin pour que cette trace reste ?',
    'Relisez la formule de l’exercice 01 : y a-t-il une porte dans h ← tanh(wh · h + wx · x) ? La cellule LSTM a un second état, l’état de cellule : cherchez ce qui décide d’y écrire, d’y effacer et d’en lire. La cellule GRU fait presque le même travail avec une porte de moins.',
    'Dans une cellule LSTM, une porte règle ce qui entre dans l’état de cellule, une autre ce qu’il oublie, une autre ce qui en sort : leurs noms le disent. Dans une cellule GRU, une porte met l’état à jour, l’autre le remet à zéro. Dans answer, faites une phrase pour le gradient, une pour la cellule LSTM, une pour la cellule GRU et une pour la cellule vanille.',
  ],
  explanation: {
    ideas: frIdeas,
    model: modelAnswer?.fr,
  },
  feedback: {
    'gates-unanswered': ({ cell }) =>
      `J’attendais une liste dans gates.${cell}, et je n’y ai encore rien trouvé. Remplacez unanswered par une liste de noms entre crochets.`,
    'gates-not-a-list': ({ cell }) =>
      `J’attendais une liste dans gates.${cell}, et j’ai trouvé autre chose. Mettez les noms des portes entre crochets, chacun entre apostrophes et séparés par des virgules.`,
    'gate-not-text': ({ cell, index }) =>
      `J’attendais des noms de portes dans gates.${cell}, et gates.${cell}[${index}] n’est pas un texte. Écrivez un nom du type Gate, entre apostrophes.`,
    'write-an-empty-list': ({ cell, found }) =>
      `Dans gates.${cell}, j’attendais des noms de portes, et j’ai trouvé « ${found} ». Pour dire qu’une cellule n’a aucune porte, écrivez la liste vide : \`[]\`.`,
    'state-is-no-gate': ({ cell, found }) =>
      `Dans gates.${cell}, j’attendais des noms de portes, et « ${found} » est un état : c’est ce que la cellule garde. Une porte règle ce qui y entre ou en sort ; ne gardez que les portes.`,
    'unknown-gate': ({ cell, found }) =>
      `Dans gates.${cell}, je ne connais pas la porte « ${found} ». Choisissez parmi les cinq noms du type Gate, au début du fichier.`,
    'simple-rnn-has-gates': ({ found }) =>
      `Dans gates.simpleRNN, j’ai trouvé ${quoteFr(found)}. Or le réseau récurrent simple est celui de l’exercice 01 : cherchez une porte dans h ← tanh(wh · h + wx · x), et corrigez la liste.`,
    'lstm-update-reset-forget': () =>
      'Dans gates.lstm, j’ai trouvé update, reset et forget : c’est une erreur qu’on lit souvent. Une seule de ces portes appartient à la cellule LSTM ; les deux autres sont d’une autre cellule. Cherchez ce qui règle l’entrée et la sortie de l’état de cellule.',
    'lstm-and-gru-swapped': ({ cell }) =>
      `Dans gates.${cell}, j’ai trouvé les portes de ${cell === 'lstm' ? cellFr.gru : cellFr.lstm}. Ces deux cellules sont échangées : laquelle des deux a un état de cellule à protéger ?`,
    'one-gate-too-many': ({ cell, found }) =>
      `Dans gates.${cell}, toutes les portes que j’attendais y sont, mais j’ai trouvé en plus ${quoteFr(found)}. Retirez ce qui appartient à une autre cellule.`,
    'gate-of-another-cell': ({ cell, found }) =>
      `Dans gates.${cell}, j’ai trouvé ${quoteFr(found)}, que ${cellFr[cell]} n’a pas. Demandez-vous, pour chaque nom de votre liste, à quelle cellule il appartient.`,
    'no-gate-at-all': ({ cell }) =>
      `J’attendais des portes dans gates.${cell}, et la liste est vide. Pourtant ${cellFr[cell]} est faite de portes : cherchez ce que chacune règle.`,
    'gate-missing': ({ cell, found, role }) =>
      `Dans gates.${cell}, ${found > 1 ? `les ${found} portes que vous nommez sont justes` : 'la porte que vous nommez est juste'}, mais il en manque. Aucune ne décide par exemple ${roleFr[role]} : cherchez le nom de celle qui le fait.`,
    'gate-twice': ({ cell, found }) =>
      `Dans gates.${cell}, j’ai trouvé deux fois la porte « ${found} ». J’attendais chaque porte une seule fois : retirez celle qui est de trop.`,
    'gate-spelled-otherwise': ({ cell, found, write }) =>
      `Dans gates.${cell}, vos portes sont les bonnes. Reste une affaire d’écriture : j’ai trouvé « ${found} » ; écrivez \`'${write}'\`, comme dans le type Gate.`,
    ...explanationFr({
      ideas: frIdeas,
      doubts: {
        'lstm-gates-of-gru':
          'Ces portes sont-elles bien celles de la cellule LSTM ? La cellule LSTM en a trois : pour ce qui entre dans l’état de cellule, pour ce qui s’y efface, pour ce qui en sort.',
        'gru-gates-of-lstm':
          'Ces portes, ou cet état de cellule, sont-ils bien ceux de la cellule GRU ? La cellule GRU n’a que deux portes, et pas d’autre état que son état caché.',
        'gru-bigger':
          'Laquelle des cellules LSTM et GRU a le plus de portes ? La cellule LSTM en a trois, la cellule GRU deux.',
        'lstm-without-cell-state':
          'La cellule LSTM se passe-t-elle vraiment d’état de cellule ? Elle en a un, à côté de son état caché ; c’est la cellule GRU qui s’en passe.',
        'lstm-loses-gradient':
          'Est-ce bien dans cette cellule que le gradient se perd ? Il se perd dans le réseau standard ; l’état de cellule lui donne un chemin où il se conserve.',
        'vanilla-without-problem':
          'Le réseau récurrent standard est-il à l’aise avec les longues séquences ? À chaque pas que le gradient remonte, il est multiplié ; après vingt pas, il n’en reste presque rien.',
        'vanilla-with-gates':
          'Est-ce bien la cellule vanille qui a ces portes, ou cet état de cellule ? Dans h ← tanh(wh · h + wx · x), il n’y a ni porte ni état de cellule.',
        'forgets-the-recent':
          'Est-ce le passé récent que le réseau oublie, ou le passé lointain ? Plus un pas de temps est loin, plus le gradient doit être multiplié de fois pour y remonter.',
        overfitting:
          'Le problème principal est-il là, ou dans le chemin que suit le gradient ? En remontant la séquence, le gradient est multiplié à chaque pas de temps.',
      },
    }),
  },
};

const enIdeas: Record<Idea, string> = {
  'vanishing-gradient': 'what happens to the gradient of the standard recurrent network',
  'long-term-lost': 'what the standard recurrent network does not learn because of that',
  'cell-state-keeps-gradient': 'what the LSTM cell adds as a remedy',
  'lstm-gates': 'which gates the LSTM cell has',
  'gru-gates': 'which gates the GRU cell has',
  'vanilla-without-gates': 'how it stands with the gates of the vanilla cell',
  'lstm-gated': 'what the gates of the LSTM cell are for',
  'gru-lighter': 'what sets the GRU cell apart from the LSTM cell',
};

const enText: Text = {
  title: 'LSTM and GRU',
  checks: {
    'simple-rnn-gates': 'gates.simpleRNN lists the gates of the simple recurrent network',
    'lstm-gates': 'gates.lstm lists the gates of an LSTM cell',
    'gru-gates': 'gates.gru lists the gates of a GRU cell',
    explanation: 'answer explains the problem, the remedy and the differences',
  },
  hints: [
    'In training, the error goes back from one time step to the previous one, and at each step it is multiplied by a number. What is left of 0.5 multiplied twenty times by itself? And what would a cell need for this trace to remain?',
    'Read the formula of exercise 01 again: is there a gate in h ← tanh(wh · h + wx · x)? The LSTM cell has a second state, the cell state: look for what decides to write there, to erase there and to read from there. The GRU cell does nearly the same work with one gate fewer.',
    'In an LSTM cell one gate rules what goes into the cell state, another what it forgets, another what comes out of it: their names say so. In a GRU cell one gate updates the state, the other resets it. In answer, write a sentence on the gradient, one on the LSTM cell, one on the GRU cell and one on the vanilla cell.',
  ],
  explanation: {
    ideas: enIdeas,
    model: modelAnswer?.en,
  },
  feedback: {
    'gates-unanswered': ({ cell }) =>
      `I expected a list in gates.${cell}, and found nothing there yet. Replace unanswered with a list of names in square brackets.`,
    'gates-not-a-list': ({ cell }) =>
      `I expected a list in gates.${cell}, and found something else. Put the names of the gates in square brackets, each between quotation marks and with commas between them.`,
    'gate-not-text': ({ cell, index }) =>
      `I expected names of gates in gates.${cell}, and gates.${cell}[${index}] is not a text. Write a name of the type Gate, between quotation marks.`,
    'write-an-empty-list': ({ cell, found }) =>
      `In gates.${cell} I expected names of gates, and found “${found}”. To say that a cell has no gate, write the empty list: \`[]\`.`,
    'state-is-no-gate': ({ cell, found }) =>
      `In gates.${cell} I expected names of gates, and “${found}” is a state: it is what the cell keeps. A gate rules what goes in or comes out; leave only the gates.`,
    'unknown-gate': ({ cell, found }) =>
      `In gates.${cell} I do not know the gate “${found}”. Choose among the five names of the type Gate, at the top of the file.`,
    'simple-rnn-has-gates': ({ found }) =>
      `In gates.simpleRNN I found ${quoteEn(found)}. But the simple recurrent network is that of exercise 01: look for a gate in h ← tanh(wh · h + wx · x), and mend the list.`,
    'lstm-update-reset-forget': () =>
      'In gates.lstm I found update, reset and forget: a mistake that one often reads. Only one of these gates belongs to the LSTM cell; the two others are of another cell. Look for what rules the way into the cell state and the way out of it.',
    'lstm-and-gru-swapped': ({ cell }) =>
      `In gates.${cell} I found the gates of ${cell === 'lstm' ? cellEn.gru : cellEn.lstm}. The two cells are swapped: which of them has a cell state to protect?`,
    'one-gate-too-many': ({ cell, found }) =>
      `In gates.${cell} all the gates that I expected are there, but I also found ${quoteEn(found)}. Take out what belongs to another cell.`,
    'gate-of-another-cell': ({ cell, found }) =>
      `In gates.${cell} I found ${quoteEn(found)}, which ${cellEn[cell]} does not have. Ask of each name in your list which cell it belongs to.`,
    'no-gate-at-all': ({ cell }) =>
      `I expected gates in gates.${cell}, and the list is empty. Yet ${cellEn[cell]} is made of gates: look for what each of them rules.`,
    'gate-missing': ({ cell, found, role }) =>
      `In gates.${cell} ${found > 1 ? `the ${found} gates that you name are right` : 'the gate that you name is right'}, but the list is not complete. None decides, for one thing, ${roleEn[role]}: look for the name of the gate that does.`,
    'gate-twice': ({ cell, found }) =>
      `In gates.${cell} I found the gate “${found}” twice. I expected each gate once: take out the one too many.`,
    'gate-spelled-otherwise': ({ cell, found, write }) =>
      `In gates.${cell} your gates are the right ones. Only the spelling is left: I found “${found}”; write \`'${write}'\`, as the type Gate does.`,
    ...explanationEn({
      ideas: enIdeas,
      doubts: {
        'lstm-gates-of-gru':
          'Are these gates really those of the LSTM cell? The LSTM cell has three: for what goes into the cell state, for what is erased from it, for what comes out of it.',
        'gru-gates-of-lstm':
          'Are these gates, or this cell state, really those of the GRU cell? The GRU cell has only two gates, and no other state than its hidden state.',
        'gru-bigger':
          'Which of the LSTM and GRU cells has more gates? The LSTM cell has three, the GRU cell two.',
        'lstm-without-cell-state':
          'Does the LSTM cell really do without a cell state? It has one, beside its hidden state; the GRU cell is the one that does without.',
        'lstm-loses-gradient':
          'Is it really in this cell that the gradient is lost? It is lost in the standard network; the cell state gives it a path along which it is kept.',
        'vanilla-without-problem':
          'Is the standard recurrent network at ease with long sequences? At each step that the gradient goes back, it is multiplied; after twenty steps hardly anything is left of it.',
        'vanilla-with-gates':
          'Is it really the vanilla cell that has these gates, or this cell state? In h ← tanh(wh · h + wx · x), there is neither a gate nor a cell state.',
        'forgets-the-recent':
          'Is it the recent past that the network forgets, or the distant one? The more distant a time step is, the more often the gradient must be multiplied to get back to it.',
        overfitting:
          'Does the main problem lie there, or in the path that the gradient takes? On its way back along the sequence, the gradient is multiplied at each time step.',
      },
    }),
  },
};

export const text: Bilingual<Text> = { fr: frText, en: enText };
