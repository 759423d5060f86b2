import { numberEn as en, numberFr as fr } from '../../src/messages/format';
import type { Bilingual, ExerciseText } from '../../src/messages/text';
import type { Feedback, grader, Parting } from './grader';

type Text = ExerciseText<keyof typeof grader.checks, Feedback>;

const capital = { wh: 'Wh', wx: 'Wx', wyh: 'Wyh' } as const;

/** The step at which the learner's neuron parts from the formula, with its numbers. */
function stepFr({ step, x, previous, wh, wx, wyh, expected, found }: Parting): string {
  return (
    `Au pas ${step}, avec wh = ${fr(wh)}, wx = ${fr(wx)}, wyh = ${fr(wyh)}, x = ${fr(x)} et ` +
    `un état précédent de ${fr(previous)}, j’attendais ${fr(expected)} et j’ai trouvé ${fr(found)}.`
  );
}

function stepEn({ step, x, previous, wh, wx, wyh, expected, found }: Parting): string {
  return (
    `At step ${step}, with wh = ${en(wh)}, wx = ${en(wx)}, wyh = ${en(wyh)}, x = ${en(x)} and ` +
    `a previous state of ${en(previous)}, I expected ${en(expected)} and found ${en(found)}.`
  );
}

const frText: Text = {
  title: 'Un neurone récurrent, à la main',
  checks: {
    'initial-state': 'L’état caché vaut 0 au départ',
    'random-weights': 'Les trois poids sont tirés au hasard',
    'hidden-state': 'À chaque pas, h ← tanh(wh · h + wx · x)',
    output: 'La sortie est ŷ = wyh · h',
    setters: 'Chaque méthode set… change son poids, et lui seul',
    reset: 'resetHiddenState() remet h à 0, et lui seul',
    'hidden-states': 'hiddenStates contient les h de neuron après chaque predict(0.1)',
  },
  hints: [
    'Un neurone récurrent a besoin de quatre nombres qui durent : trois poids et l’état caché h. Où les garder pour que chaque méthode les retrouve ?',
    'Dans predict, deux lignes suffisent, dans cet ordre : calculer le nouvel état avec Math.tanh à partir de l’ancien, le garder, puis multiplier ce nouvel état par wyh. Math.random() tire un poids.',
    'predict(x) : `this.h = Math.tanh(this.wh * this.h + this.wx * x); return this.wyh * this.h;`. Pour la liste : dans une boucle, `neuron.predict(0.1)` puis `hiddenStates.push(neuron.getHiddenState())`.',
  ],
  feedback: {
    'initial-state-not-zero': ({ found }) =>
      `Un neurone neuf n’a encore rien lu : son état caché doit valoir 0, et getHiddenState() renvoie ${fr(found)}. Mettez h à 0 dans le constructeur.`,
    'weight-not-random': ({ weight }) =>
      `Deux neurones neufs devraient avoir des poids différents, et ${weight} est le même pour tous. Tirez-le au hasard dans le constructeur, par exemple avec Math.random().`,
    'weights-not-numbers': ({ found }) =>
      `Avec ses poids de départ, un neurone neuf devrait donner des nombres, et j’ai trouvé ${fr(found)}. Vérifiez que le constructeur donne une valeur à wh, à wx et à wyh.`,
    'h-never-changes': (step) =>
      `${stepFr(step)} L’état caché ne change jamais : dans predict, rangez le nouvel état dans this.h.`,
    'h-ignores-previous': (step) =>
      `${stepFr(step)} Votre nouvel état ne dépend que de x : il manque le terme wh · h, celui qui fait la mémoire du neurone.`,
    'h-ignores-input': (step) =>
      `${stepFr(step)} Votre nouvel état ne dépend pas de l’entrée : il manque le terme wx · x.`,
    'h-swaps-weights': (step) =>
      `${stepFr(step)} Les poids sont échangés : wh multiplie l’état précédent h, et wx multiplie l’entrée x. Regardez aussi les méthodes setWh et setWx.`,
    'h-without-tanh': (step) =>
      `${stepFr(step)} Il manque la tangente hyperbolique : appliquez Math.tanh à la somme wh · h + wx · x.`,
    'h-uses-sigmoid': (step) =>
      `${stepFr(step)} C’est ce que donne une sigmoïde : ici, la fonction d’activation est la tangente hyperbolique, Math.tanh.`,
    'h-multiplies-terms': (step) =>
      `${stepFr(step)} Les deux termes s’ajoutent : wh · h + wx · x. Votre code les multiplie.`,
    'h-holds-output': (step) =>
      `${stepFr(step)} C’est la sortie ŷ que vous gardez : c’est h qu’il faut garder, et wyh ne sert qu’à la sortie.`,
    'h-wrong': (step) =>
      `${stepFr(step)} Reprenez la formule h ← tanh(wh · h + wx · x) : rien ne s’y ajoute et rien n’est arrondi.`,
    'output-is-h': (step) =>
      `${stepFr(step)} Vous renvoyez l’état caché lui-même : multipliez-le par wyh.`,
    'output-uses-previous-h': (step) =>
      `${stepFr(step)} La sortie se calcule avec le nouvel état : mettez h à jour d’abord, puis renvoyez wyh · h.`,
    'output-has-tanh': (step) =>
      `${stepFr(step)} La sortie est simplement wyh · h : la tangente hyperbolique ne sert qu’à l’état caché.`,
    'output-uses-sigmoid': (step) =>
      `${stepFr(step)} La sortie est simplement wyh · h, sans sigmoïde.`,
    'output-wrong': (step) =>
      `${stepFr(step)} Renvoyez wyh multiplié par le nouvel état caché, sans l’arrondir.`,
    'setter-changes-h': ({ weight, before, after }) =>
      `set${capital[weight]} doit changer ${weight} et rien d’autre, et l’état caché est passé de ${fr(before)} à ${fr(after)}. Ne touchez pas à h dans cette méthode.`,
    'setter-ignores-zero': ({ weight }) =>
      `Après set${capital[weight]}(0), ${weight} devrait valoir 0, et il a gardé sa valeur. Un test comme « if (v) » ou « v || … » prend 0 pour une absence : affectez v sans condition.`,
    'setter-without-effect': ({ weight, value }) =>
      `Après set${capital[weight]}(${fr(value)}), predict donne le même résultat qu’avant. Dans cette méthode, rangez v dans le poids dont predict se sert.`,
    'setter-wrong': ({ weight, value }) =>
      `Après set${capital[weight]}(${fr(value)}), predict ne donne pas ce que donne un neurone qui a eu ce poids dès le départ. Vérifiez que cette méthode change ${weight}, et lui seul.`,
    'reset-leaves-h': ({ before, after }) =>
      `Après resetHiddenState(), h devrait valoir 0 : il valait ${fr(before)} avant l’appel et vaut ${fr(after)} après. Écrivez \`this.h = 0\` dans cette méthode.`,
    'reset-changes-weights': () =>
      'Après resetHiddenState(), la même séquence devrait redonner les mêmes sorties, et elle en donne d’autres. Remettez h à 0 sans toucher aux poids.',
    'too-few-states': ({ found }) =>
      `hiddenStates devrait contenir h après chacun de deux appels ou plus de neuron.predict(0.1) ; j’y ai trouvé ${found} valeur${found > 1 ? 's' : ''}. Appelez predict dans une boucle et ajoutez h à la liste à chaque tour.`,
    'states-start-at-zero': () =>
      'hiddenStates commence par le 0 du départ, puis tout est décalé d’un cran. Lisez h après chaque predict(0.1), et non avant.',
    'states-are-outputs': () =>
      'hiddenStates contient ce que predict renvoie, c’est-à-dire les sorties ŷ. Rangez-y plutôt neuron.getHiddenState() après chaque appel.',
    'states-need-reset': ({ after }) =>
      `Pour vérifier hiddenStates, je remets neuron à zéro et je rejoue ses prédictions, mais après resetHiddenState() h vaut ${fr(after)}. Corrigez d’abord resetHiddenState().`,
    'states-of-another-neuron': ({ index, expected, found }) =>
      `hiddenStates[${index}] vaut ${fr(found)}, et en rejouant neuron.predict(0.1) depuis h = 0 j’ai trouvé ${fr(expected)}. Remplissez la liste avec les h de neuron lui-même, lus après chaque predict(0.1), dès le premier.`,
  },
};

const enText: Text = {
  title: 'A recurrent neuron by hand',
  checks: {
    'initial-state': 'The hidden state is 0 at the start',
    'random-weights': 'The three weights are drawn at random',
    'hidden-state': 'At each step, h ← tanh(wh · h + wx · x)',
    output: 'The output is ŷ = wyh · h',
    setters: 'Each set… method changes its weight, and nothing else',
    reset: 'resetHiddenState() sets h back to 0, and nothing else',
    'hidden-states': 'hiddenStates holds the h of neuron after each predict(0.1)',
  },
  hints: [
    'A recurrent neuron needs four numbers that last: three weights and the hidden state h. Where can you keep them so that every method finds them again?',
    'In predict, two lines are enough, in this order: compute the new state with Math.tanh from the old one and keep it, then multiply this new state by wyh. Math.random() draws a weight.',
    'predict(x): `this.h = Math.tanh(this.wh * this.h + this.wx * x); return this.wyh * this.h;`. For the list: in a loop, `neuron.predict(0.1)` then `hiddenStates.push(neuron.getHiddenState())`.',
  ],
  feedback: {
    'initial-state-not-zero': ({ found }) =>
      `A new neuron has read nothing yet: its hidden state should be 0, and getHiddenState() returns ${en(found)}. Set h to 0 in the constructor.`,
    'weight-not-random': ({ weight }) =>
      `Two new neurons should have different weights, and ${weight} is the same in all of them. Draw it at random in the constructor, with Math.random() for example.`,
    'weights-not-numbers': ({ found }) =>
      `With its first weights a new neuron should give numbers, and I found ${en(found)}. Check that the constructor gives a value to wh, to wx and to wyh.`,
    'h-never-changes': (step) =>
      `${stepEn(step)} The hidden state never changes: in predict, keep the new state in this.h.`,
    'h-ignores-previous': (step) =>
      `${stepEn(step)} Your new state depends on x alone: the term wh · h is missing, the one that is the neuron’s memory.`,
    'h-ignores-input': (step) =>
      `${stepEn(step)} Your new state does not depend on the input: the term wx · x is missing.`,
    'h-swaps-weights': (step) =>
      `${stepEn(step)} The weights are swapped: wh multiplies the previous state h, and wx multiplies the input x. Look at setWh and setWx too.`,
    'h-without-tanh': (step) =>
      `${stepEn(step)} The hyperbolic tangent is missing: apply Math.tanh to the sum wh · h + wx · x.`,
    'h-uses-sigmoid': (step) =>
      `${stepEn(step)} That is what a sigmoid gives: here the activation function is the hyperbolic tangent, Math.tanh.`,
    'h-multiplies-terms': (step) =>
      `${stepEn(step)} The two terms are added: wh · h + wx · x. Your code multiplies them.`,
    'h-holds-output': (step) =>
      `${stepEn(step)} What you keep is the output ŷ: keep h instead, and use wyh for the output only.`,
    'h-wrong': (step) =>
      `${stepEn(step)} Go back to the formula h ← tanh(wh · h + wx · x): nothing is added to it and nothing is rounded.`,
    'output-is-h': (step) =>
      `${stepEn(step)} You return the hidden state itself: multiply it by wyh.`,
    'output-uses-previous-h': (step) =>
      `${stepEn(step)} The output is computed from the new state: update h first, then return wyh · h.`,
    'output-has-tanh': (step) =>
      `${stepEn(step)} The output is simply wyh · h: the hyperbolic tangent is for the hidden state only.`,
    'output-uses-sigmoid': (step) =>
      `${stepEn(step)} The output is simply wyh · h, without a sigmoid.`,
    'output-wrong': (step) =>
      `${stepEn(step)} Return wyh times the new hidden state, without rounding it.`,
    'setter-changes-h': ({ weight, before, after }) =>
      `set${capital[weight]} should change ${weight} and nothing else, and the hidden state went from ${en(before)} to ${en(after)}. Leave h alone in this method.`,
    'setter-ignores-zero': ({ weight }) =>
      `After set${capital[weight]}(0), ${weight} should be 0, and it kept its value. A test such as “if (v)” or “v || …” takes 0 for nothing: assign v without a condition.`,
    'setter-without-effect': ({ weight, value }) =>
      `After set${capital[weight]}(${en(value)}), predict gives the same result as before. In this method, keep v in the weight that predict uses.`,
    'setter-wrong': ({ weight, value }) =>
      `After set${capital[weight]}(${en(value)}), predict does not give what a neuron gives that had this weight from the start. Check that this method changes ${weight}, and nothing else.`,
    'reset-leaves-h': ({ before, after }) =>
      `After resetHiddenState(), h should be 0: it was ${en(before)} before the call and is ${en(after)} after it. Write \`this.h = 0\` in this method.`,
    'reset-changes-weights': () =>
      'After resetHiddenState(), the same sequence should give the same outputs again, and it gives others. Set h back to 0 without touching the weights.',
    'too-few-states': ({ found }) =>
      `hiddenStates should hold h after each of two or more calls of neuron.predict(0.1); I found ${found} value${found === 1 ? '' : 's'} in it. Call predict in a loop and add h to the list each time.`,
    'states-start-at-zero': () =>
      'hiddenStates begins with the 0 of the start, and everything after it is one place late. Read h after each predict(0.1), not before.',
    'states-are-outputs': () =>
      'hiddenStates holds what predict returns, that is, the outputs ŷ. Put neuron.getHiddenState() in it after each call instead.',
    'states-need-reset': ({ after }) =>
      `To check hiddenStates I reset neuron and replay its predictions, but after resetHiddenState() h is ${en(after)}. Mend resetHiddenState() first.`,
    'states-of-another-neuron': ({ index, expected, found }) =>
      `hiddenStates[${index}] is ${en(found)}, and replaying neuron.predict(0.1) from h = 0 I found ${en(expected)}. Fill the list with the h of neuron itself, read after each predict(0.1), from the first one on.`,
  },
};

export const text: Bilingual<Text> = { fr: frText, en: enText };
