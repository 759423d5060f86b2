import { explanationEn } from '../../src/messages/explanation-en';
import { explanationFr } from '../../src/messages/explanation-fr';
import type { Bilingual, ExerciseText } from '../../src/messages/text';
import type { Feedback, grader } from './grader';
import { modelAnswer } from './model-answer';
import type { Idea } from './rubric';

type Text = ExerciseText<keyof typeof grader.checks, Feedback>;

/** How many answers of a group are wrong, before the sentence that says where to begin. */
function countFr({ wrong, of }: { wrong: number; of: number }): string {
  return wrong === 1
    ? `Dans ce groupe, j’ai trouvé une réponse sur ${of} autre que celle que j’attendais.`
    : `Dans ce groupe, j’ai trouvé ${wrong} réponses sur ${of} autres que celles que j’attendais.`;
}

function countEn({ wrong, of }: { wrong: number; of: number }): string {
  return wrong === 1
    ? `In this group I found one answer of ${of} other than the one I expected.`
    : `In this group I found ${wrong} answers of ${of} other than those I expected.`;
}

const frIdeas: Record<Idea, string> = {
  'input-and-state': 'de quoi le neurone récurrent calcule son état à chaque pas',
  'state-is-memory': 'ce que le neurone récurrent garde d’un pas de temps au suivant',
  'feedforward-forgets': 'ce qu’un neurone feedforward garde, ou non, des entrées précédentes',
  'same-weights': 'les poids du neurone récurrent d’un pas de temps à l’autre',
  'trained-through-time': 'le chemin de l’erreur pendant l’apprentissage',
};

const frText: Text = {
  title: 'Récurrent ou feedforward ?',
  checks: {
    memory: 'Les trois affirmations sur la mémoire sont bien jugées',
    sequence: 'Les trois affirmations sur la séquence sont bien jugées',
    network: 'Les trois affirmations sur le réseau et ses poids sont bien jugées',
    explanation: 'answer explique le neurone récurrent, et ce qui le distingue',
  },
  hints: [
    'Reprenez le neurone de l’exercice 01 et donnez-lui deux fois de suite le même nombre : la sortie est-elle la même ? Et si c’était un neurone feedforward ?',
    'Dans h ← tanh(wh · h + wx · x), cherchez d’où vient chaque terme, et ce qui reste d’un pas de temps au suivant. Puis regardez ŷ = f(w · x + b) : lequel de ces termes n’y est pas ? Pour les affirmations, essayez-les sur deux ou trois nombres.',
    'Trois phrases suffisent dans answer : de quoi le neurone récurrent calcule son état caché à chaque pas, à quoi cet état lui sert, et ce qu’un neurone feedforward garde des entrées précédentes. Commencez chacune par le nom du neurone.',
  ],
  explanation: {
    ideas: frIdeas,
    model: modelAnswer?.fr,
  },
  feedback: {
    unanswered: ({ names }) =>
      `J’attendais true ou false pour chaque affirmation, et je n’ai pas trouvé de réponse à ${names.join(', ')}. Remplacez unanswered par true ou false ; en cas de doute, essayez l’affirmation sur le neurone de l’exercice 01.`,
    'answer-in-quotes': ({ name }) =>
      `J’attendais true ou false pour ${name}, et j’ai trouvé un texte. Écrivez true ou false sans guillemets.`,
    'neither-true-nor-false': ({ name }) =>
      `J’attendais true ou false pour ${name}, et j’ai trouvé autre chose. Écrivez l’un de ces deux mots, sans rien autour.`,
    'all-answered-alike': ({ answer }) =>
      `Vous avez répondu ${answer} aux neuf affirmations, et dans chaque groupe j’attendais des réponses différentes. Reprenez-les une à une, en essayant chacune sur un exemple.`,
    'think-of-past-inputs': (group) =>
      `${countFr(group)} Commencez par relire feedforwardIgnoresPast : dans ŷ = f(w · x + b), qu’est-ce qui pourrait rester d’une entrée lue auparavant ?`,
    'think-of-whose-state': (group) =>
      `${countFr(group)} Commencez par relire previousNeuron : dans l’exercice 01, il n’y a qu’un neurone. De qui vient alors le h qu’il réutilise, et de quand date-t-il ?`,
    'think-of-the-output': (group) =>
      `${countFr(group)} Commencez par relire stateIsOutput : dans l’exercice 01, que valent h et ŷ quand wyh vaut 2 ?`,
    'think-of-a-kept-state': (group) =>
      `${countFr(group)} Commencez par relire keptStateIsHarmless : le premier pas de la seconde séquence calcule tanh(wh · h + wx · x). Que vaut h à ce moment-là si rien ne l’a remis à 0 ?`,
    'think-of-the-order': (group) =>
      `${countFr(group)} Commencez par relire orderMatters : avec le neurone de l’exercice 01, comparez h après 0,9 puis 0,1, et après 0,1 puis 0,9.`,
    'think-of-the-error': (group) =>
      `${countFr(group)} Commencez par relire errorGoesBackInTime : l’erreur à la fin d’une séquence dépend de chacun des états qui ont mené là. Pensez au nom « rétropropagation à travers le temps ».`,
    'think-of-the-name': (group) =>
      `${countFr(group)} Commencez par relire trainedAgain : le neurone de l’exercice 01 n’a jamais été entraîné. Qu’est-ce qui y revient pourtant à chaque pas de temps ?`,
    'think-of-the-layers': (group) =>
      `${countFr(group)} Commencez par relire onlyDeeper : un seul neurone récurrent forme déjà un réseau récurrent. Que possède-t-il que des couches empilées n’ont pas ?`,
    'think-of-the-weights': (group) =>
      `${countFr(group)} Commencez par relire sharedWeights : dans l’exercice 01, combien de poids avez-vous ajoutés pour appeler predict une fois de plus ?`,
    ...explanationFr({
      ideas: frIdeas,
      doubts: {
        'trained-again':
          'Le mot « récurrent » parle-t-il de l’entraînement, ou de la façon de lire une séquence ? Il parle de l’état, qui revient à chaque pas de temps, même dans un neurone qui n’a jamais été entraîné.',
        'only-deeper':
          'La différence tient-elle au nombre de couches ou de neurones ? Un seul neurone est déjà récurrent s’il réutilise son propre état.',
        'own-weights':
          'Les poids changent-ils d’un pas de temps à l’autre ? Pendant qu’il lit une séquence, le neurone garde les mêmes poids ; c’est son état qui change.',
        'reads-the-future':
          'Le neurone connaît-il déjà les pas de temps suivants ? Il lit la séquence dans l’ordre : à chaque pas, il n’a que l’entrée présente et ce qui l’a précédée.',
        'previous-neuron':
          'L’état réutilisé vient-il d’un autre neurone, ou d’un autre moment ? Dans l’exercice 01, il n’y a qu’un neurone : h est le sien, au pas de temps précédent.',
        'recurrent-forgets':
          'Est-ce bien le neurone récurrent qui ne garde rien ? Dans h ← tanh(wh · h + wx · x), le h de droite vient du pas de temps précédent.',
        'feedforward-remembers':
          'Est-ce bien le neurone feedforward qui garde quelque chose ? Dans ŷ = f(w · x + b), rien ne vient d’une entrée lue auparavant.',
        'remembers-other-things':
          'De quoi le neurone se souvient-il au juste : de la séquence, ou d’autre chose ? Son état change avec chaque entrée de la séquence, et avec rien d’autre.',
        'runs-backwards':
          'La boucle d’un neurone récurrent remonte-t-elle vers les couches d’avant ? Elle va du neurone à lui-même, d’un pas de temps au suivant.',
      },
    }),
  },
};

const enIdeas: Record<Idea, string> = {
  'input-and-state': 'from what the recurrent neuron computes its state at each step',
  'state-is-memory': 'what the recurrent neuron keeps from one time step to the next',
  'feedforward-forgets': 'what a feedforward neuron keeps, or does not keep, of earlier inputs',
  'same-weights': 'the weights of the recurrent neuron from one time step to another',
  'trained-through-time': 'the path of the error in training',
};

const enText: Text = {
  title: 'Recurrent or feedforward?',
  checks: {
    memory: 'The three statements on memory are judged rightly',
    sequence: 'The three statements on the sequence are judged rightly',
    network: 'The three statements on the network and its weights are judged rightly',
    explanation: 'answer explains the recurrent neuron, and what sets it apart',
  },
  hints: [
    'Take the neuron of exercise 01 and give it the same number twice in a row: is the output the same? And if it were a feedforward neuron?',
    'In h ← tanh(wh · h + wx · x), look where each term comes from, and what is left from one time step to the next. Then look at ŷ = f(w · x + b): which of these terms is not there? As for the statements, try them on two or three numbers.',
    'Three sentences are enough in answer: from what the recurrent neuron computes its hidden state at each step, what that state is good for, and what a feedforward neuron keeps of earlier inputs. Begin each with the name of the neuron.',
  ],
  explanation: {
    ideas: enIdeas,
    model: modelAnswer?.en,
  },
  feedback: {
    unanswered: ({ names }) =>
      `I expected true or false for each statement, and found no answer to ${names.join(', ')}. Replace unanswered with true or false; when in doubt, try the statement on the neuron of exercise 01.`,
    'answer-in-quotes': ({ name }) =>
      `I expected true or false for ${name}, and found a text. Write true or false without quotation marks.`,
    'neither-true-nor-false': ({ name }) =>
      `I expected true or false for ${name}, and found something else. Write one of these two words, with nothing around it.`,
    'all-answered-alike': ({ answer }) =>
      `You answered ${answer} to all nine statements, and in each group I expected answers that differ. Take them one by one, and try each on an example.`,
    'think-of-past-inputs': (group) =>
      `${countEn(group)} Begin by reading feedforwardIgnoresPast again: in ŷ = f(w · x + b), what could be left of an input that was read before?`,
    'think-of-whose-state': (group) =>
      `${countEn(group)} Begin by reading previousNeuron again: in exercise 01 there is only one neuron. Whose, then, is the h that it uses again, and from when?`,
    'think-of-the-output': (group) =>
      `${countEn(group)} Begin by reading stateIsOutput again: in exercise 01, what are h and ŷ when wyh is 2?`,
    'think-of-a-kept-state': (group) =>
      `${countEn(group)} Begin by reading keptStateIsHarmless again: the first step of the second sequence computes tanh(wh · h + wx · x). What is h at that moment if nothing has set it back to 0?`,
    'think-of-the-order': (group) =>
      `${countEn(group)} Begin by reading orderMatters again: with the neuron of exercise 01, compare h after 0.9 then 0.1, and after 0.1 then 0.9.`,
    'think-of-the-error': (group) =>
      `${countEn(group)} Begin by reading errorGoesBackInTime again: the error at the end of a sequence depends on each of the states that led there. Think of the name “backpropagation through time”.`,
    'think-of-the-name': (group) =>
      `${countEn(group)} Begin by reading trainedAgain again: the neuron of exercise 01 was never trained. What comes back in it at every time step all the same?`,
    'think-of-the-layers': (group) =>
      `${countEn(group)} Begin by reading onlyDeeper again: a single recurrent neuron is a recurrent network already. What does it have that stacked layers have not?`,
    'think-of-the-weights': (group) =>
      `${countEn(group)} Begin by reading sharedWeights again: in exercise 01, how many weights did you add to call predict once more?`,
    ...explanationEn({
      ideas: enIdeas,
      doubts: {
        'trained-again':
          'Does the word “recurrent” speak of training, or of the way a sequence is read? It speaks of the state, which comes back at every time step, even in a neuron that was never trained.',
        'only-deeper':
          'Does the difference lie in the number of layers or neurons? A single neuron is recurrent already if it uses its own state again.',
        'own-weights':
          'Do the weights change from one time step to another? While it reads a sequence, the neuron keeps the same weights; its state is what changes.',
        'reads-the-future':
          'Does the neuron know the time steps to come? It reads the sequence in order: at each step it has only the present input and what came before.',
        'previous-neuron':
          'Does the state that is used again come from another neuron, or from another moment? In exercise 01 there is only one neuron: h is its own, at the previous time step.',
        'recurrent-forgets':
          'Is it really the recurrent neuron that keeps nothing? In h ← tanh(wh · h + wx · x), the h on the right comes from the previous time step.',
        'feedforward-remembers':
          'Is it really the feedforward neuron that keeps something? In ŷ = f(w · x + b), nothing comes from an input that was read before.',
        'remembers-other-things':
          'What exactly does the neuron remember: the sequence, or something else? Its state changes with each input of the sequence, and with nothing else.',
        'runs-backwards':
          'Does the loop of a recurrent neuron lead back to earlier layers? It leads from the neuron to itself, from one time step to the next.',
      },
    }),
  },
};

export const text: Bilingual<Text> = { fr: frText, en: enText };
