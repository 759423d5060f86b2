import type { Bilingual, ExerciseText } from '../../src/grader';
import { numberEn as en, numberFr as fr } from '../../src/grader';
import type { Feedback, OutputParting, StateParting } from './feedback';
import type { grader } from './grader';

type Text = ExerciseText<keyof typeof grader.checks, Feedback>;

const capital = { wh: 'Wh', wx: 'Wx', wyh: 'Wyh' } as const;

/** The step at which h parts from the formula, with its numbers. */
function stateFr({ step, x, previous, wh, wx, wyh, expected, found }: StateParting): string {
  return (
    `Au pas ${step}, avec wh = ${fr(wh)}, wx = ${fr(wx)}, wyh = ${fr(wyh)}, x = ${fr(x)} et ` +
    `un état précédent de ${fr(previous)}, j’attendais h = ${fr(expected)} et j’ai trouvé ${fr(found)}.`
  );
}

function stateEn({ step, x, previous, wh, wx, wyh, expected, found }: StateParting): string {
  return (
    `At step ${step}, with wh = ${en(wh)}, wx = ${en(wx)}, wyh = ${en(wyh)}, x = ${en(x)} and ` +
    `a previous state of ${en(previous)}, I expected h = ${en(expected)} and found ${en(found)}.`
  );
}

/** The step at which the output is not wyh · h, with its numbers. */
function outputFr({ step, wyh, h, expected, found }: OutputParting): string {
  return (
    `Au pas ${step}, avec wyh = ${fr(wyh)} et un nouvel état h = ${fr(h)}, ` +
    `j’attendais ŷ = ${fr(expected)} et predict a renvoyé ${fr(found)}.`
  );
}

function outputEn({ step, wyh, h, expected, found }: OutputParting): string {
  return (
    `At step ${step}, with wyh = ${en(wyh)} and a new state h = ${en(h)}, ` +
    `I expected ŷ = ${en(expected)} and predict returned ${en(found)}.`
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
      `Un neurone neuf n’a encore rien lu : son état caché doit valoir 0, et getHiddenState() renvoie ${fr(found)}. Mettez h à 0 dans le constructeur, et renvoyez-le dans getHiddenState().`,
    'h-moves-when-read': ({ first, second }) =>
      `J’ai lu deux fois de suite l’état d’un neurone neuf, et getHiddenState() a renvoyé ${fr(first)}, puis ${fr(second)}. Cette méthode doit renvoyer h sans rien y changer : seul predict le fait avancer.`,
    'h-shared': ({ before, after }) =>
      `J’ai créé un neurone, dont h valait ${fr(before)}, puis j’en ai fait travailler un autre : le h du premier vaut maintenant ${fr(after)}. Chaque neurone doit garder son propre état : rangez-le dans this, et non dans une variable commune à tous.`,
    'weight-not-random': ({ weight }) =>
      `Deux neurones neufs devraient avoir des poids différents, et ${weight} est le même pour tous. Tirez-le au hasard dans le constructeur, par exemple avec Math.random(), et rangez-le dans this.`,
    'weight-without-effect': ({ weight }) =>
      `Dans un neurone neuf, ${weight} ne change rien à ce que je vois : ou bien il n’est pas tiré au hasard, ou bien predict ne s’en sert pas. Tirez-le dans le constructeur, par exemple avec Math.random(), puis regardez la formule de predict.`,
    'weights-drawn-together': ({ weight, other }) =>
      `Dans chaque neurone neuf, j’attendais trois poids tirés chacun à part, et ${weight} a toujours la même valeur que ${other}. Appelez Math.random() une fois pour chacun.`,
    'weights-not-numbers': ({ found }) =>
      `Avec ses poids de départ, un neurone neuf devrait donner des nombres, et j’ai trouvé ${fr(found)}. Vérifiez que le constructeur donne une valeur à wh, à wx et à wyh.`,
    'weights-not-kept': () =>
      'J’ai donné les mêmes poids à deux neurones avec setWh, setWx et setWyh, et ils ne calculent pas la même chose : l’une de ces méthodes ne change pas le poids dont predict se sert. Corrigez-la d’abord.',
    'h-never-changes': (step) =>
      `${stateFr(step)} L’état caché ne change jamais : dans predict, calculez-le avec le terme wx · x, ajouté à wh · h, et rangez-le dans this.h.`,
    'h-ignores-previous': (step) =>
      `${stateFr(step)} Votre nouvel état ne dépend que de x : il manque le terme wh · h, celui qui fait la mémoire du neurone.`,
    'h-uses-tan': (step) =>
      `${stateFr(step)} Votre code calcule la tangente, Math.tan : ici, il faut la tangente hyperbolique, Math.tanh.`,
    'h-swaps-weights': (step) =>
      `${stateFr(step)} Les poids sont échangés : wh multiplie l’état précédent h, et wx multiplie l’entrée x. Regardez aussi les méthodes setWh et setWx.`,
    'h-without-tanh': (step) =>
      `${stateFr(step)} Il manque la tangente hyperbolique : appliquez Math.tanh à la somme wh · h + wx · x.`,
    'h-uses-sigmoid': (step) =>
      `${stateFr(step)} C’est ce que donne une sigmoïde : ici, la fonction d’activation est la tangente hyperbolique, Math.tanh.`,
    'h-uses-relu': (step) =>
      `${stateFr(step)} C’est ce que donne une fonction ReLU : ici, la fonction d’activation est la tangente hyperbolique, Math.tanh.`,
    'h-accumulates': (step) =>
      `${stateFr(step)} Vous ajoutez le résultat à l’ancien état : le nouvel état le remplace, avec = et non +=.`,
    'h-holds-output': (step) =>
      `${stateFr(step)} C’est la sortie ŷ que vous gardez : c’est h qu’il faut garder, et wyh ne sert qu’à la sortie.`,
    'h-read-as-output': (step) =>
      `${stateFr(step)} C’est h multiplié par wyh : renvoyez h lui-même dans getHiddenState(), et gardez wyh pour la sortie.`,
    'h-rounded': (step) =>
      `${stateFr(step)} Votre état est arrondi, et l’erreur grandit à chaque pas : gardez h en entier, sans toFixed ni Math.round.`,
    'h-not-a-number': (step) =>
      `${stateFr(step)} NaN vient souvent d’une valeur qui n’existe pas : vérifiez les noms dans predict, et que getHiddenState() renvoie h.`,
    'h-wrong': (step) =>
      `${stateFr(step)} Reprenez la formule h ← tanh(wh · h + wx · x) : rien d’autre n’y entre. Vérifiez aussi que setWh et setWx gardent v tel quel.`,
    'output-is-h': (step) =>
      `${outputFr(step)} Vous renvoyez l’état caché lui-même : multipliez-le par wyh.`,
    'output-uses-previous-h': (step) =>
      `${outputFr(step)} La sortie se calcule avec le nouvel état : mettez h à jour d’abord, puis renvoyez wyh · h.`,
    'output-has-tanh': (step) =>
      `${outputFr(step)} La sortie est simplement wyh · h : la tangente hyperbolique ne sert qu’à l’état caché.`,
    'output-uses-sigmoid': (step) =>
      `${outputFr(step)} La sortie est simplement wyh · h, sans sigmoïde.`,
    'output-rounded': (step) =>
      `${outputFr(step)} Votre sortie est arrondie : renvoyez wyh · h en entier.`,
    'output-not-a-number': (step) =>
      `${outputFr(step)} Renvoyez wyh · h ; NaN vient souvent d’une valeur qui n’existe pas, par exemple un nom mal écrit.`,
    'output-wrong': (step) =>
      `${outputFr(step)} Renvoyez wyh multiplié par le nouvel état caché, et vérifiez que setWyh garde v tel quel.`,
    'output-not-seen': () =>
      'Les sorties ne sont pas celles de la formule, et je ne peux pas les comparer à votre h : getHiddenState() ne montre pas un état qui change. Corrigez d’abord l’état caché, puis renvoyez wyh · h.',
    'setters-not-seen': ({ found }) =>
      `Pour voir ce que font setWh, setWx et setWyh, j’appelle predict, et il renvoie ${fr(found)} quels que soient les poids. Écrivez d’abord predict.`,
    'setter-changes-h': ({ weight, before, after }) =>
      `set${capital[weight]} doit changer ${weight} et rien d’autre, et l’état caché est passé de ${fr(before)} à ${fr(after)}. Ne touchez pas à h dans cette méthode.`,
    'setter-ignores-zero': ({ weight }) =>
      `Après set${capital[weight]}(0), ${weight} devrait valoir 0, et il a gardé sa valeur. Un test comme « if (v) » ou « v || … » prend 0 pour une absence : affectez v sans condition.`,
    'setter-without-effect': ({ weight, value }) =>
      `Après set${capital[weight]}(${en(value)}), predict donne le même résultat qu’avant. Dans cette méthode, rangez v dans le poids dont predict se sert.`,
    'setter-wrong': ({ weight, value }) =>
      `Après set${capital[weight]}(${en(value)}), predict ne donne pas ce que donne un neurone qui a reçu ce poids dès le début. Vérifiez que setWh, setWx et setWyh changent chacune leur propre poids, et nul autre.`,
    'reset-not-seen': ({ before }) =>
      `Pour voir si resetHiddenState() remet h à 0, je fais d’abord quelques prédictions, et h vaut ${fr(before)} avant même l’appel. Faites d’abord changer h dans predict.`,
    'reset-leaves-h': ({ before, after }) =>
      `Après resetHiddenState(), h devrait valoir 0 : il valait ${fr(before)} avant l’appel et vaut ${fr(after)} après. Écrivez \`this.h = 0\` dans cette méthode.`,
    'reset-changes-weights': () =>
      'Après resetHiddenState(), la même séquence devrait redonner les mêmes sorties, et elle en donne d’autres. Remettez h à 0 sans toucher aux poids.',
    'too-few-states': ({ found }) =>
      `hiddenStates devrait contenir h après chacun de deux appels ou plus de neuron.predict(0.1) ; j’y ai trouvé ${found} valeur${found > 1 ? 's' : ''}. Appelez predict dans une boucle et ajoutez h à la liste à chaque tour.`,
    'states-not-numbers': ({ index, found }) =>
      `hiddenStates[${index}] devrait être un nombre, et c’est ${fr(found)}. Vérifiez que le constructeur donne une valeur aux trois poids et à h.`,
    'states-never-change': ({ found }) =>
      `h doit changer d’un predict(0.1) à l’autre, et toutes les valeurs de hiddenStates sont ${fr(found)}. Lisez h juste après chaque appel, sans remettre h à 0 entre deux appels, et vérifiez que predict garde le nouvel état.`,
    'states-start-at-zero': () =>
      'hiddenStates commence par le 0 du départ, puis tout est décalé d’un cran. Lisez h après chaque predict(0.1), et non avant.',
    'states-are-outputs': () =>
      'hiddenStates contient ce que predict renvoie, c’est-à-dire les sorties ŷ. Rangez-y plutôt neuron.getHiddenState() après chaque appel.',
    'states-need-reset': () =>
      'Pour vérifier hiddenStates, je remets neuron à zéro et je rejoue ses prédictions, mais resetHiddenState() ne remet pas h à 0, ou change autre chose que h. Corrigez-la d’abord.',
    'states-rounded': ({ index, expected, found }) =>
      `hiddenStates[${index}] vaut ${fr(found)}, et j’attendais ${fr(expected)} : la valeur est arrondie. Rangez-y h tel que getHiddenState() le renvoie ; pour l’affichage, arrondissez dans console.log.`,
    'neuron-unlike-others': () =>
      'Avec les mêmes poids et la même séquence, neuron ne passe pas par les mêmes états qu’un neurone neuf. Créez-le avec `new RecurrentNeuron()`, sans rien y remplacer.',
    'states-of-another-neuron': ({ index, expected, found }) =>
      `hiddenStates[${index}] vaut ${fr(found)}, et en rejouant neuron.predict(0.1) depuis h = 0 j’ai trouvé ${fr(expected)}. Remplissez la liste avec les h de neuron lui-même, lus après chaque predict(0.1), dès le premier, et ne changez plus ses poids ensuite. S’il a déjà lu autre chose, appelez d’abord resetHiddenState().`,
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
      `A new neuron has read nothing yet: its hidden state should be 0, and getHiddenState() returns ${en(found)}. Set h to 0 in the constructor, and return it in getHiddenState().`,
    'h-moves-when-read': ({ first, second }) =>
      `I read the state of a new neuron twice in a row, and getHiddenState() returned ${en(first)}, then ${en(second)}. This method should return h and change nothing: only predict moves it on.`,
    'h-shared': ({ before, after }) =>
      `I made one neuron, whose h was ${en(before)}, and let another one work: the h of the first is now ${en(after)}. Each neuron should keep a state of its own: put it in this, not in a variable that all of them share.`,
    'weight-not-random': ({ weight }) =>
      `Two new neurons should have different weights, and ${weight} is the same in all of them. Draw it at random in the constructor, with Math.random() for example, and keep it in this.`,
    'weight-without-effect': ({ weight }) =>
      `In a new neuron, ${weight} changes nothing that I can see: either it is not drawn at random, or predict does not use it. Draw it in the constructor, with Math.random() for example, then look at the formula in predict.`,
    'weights-drawn-together': ({ weight, other }) =>
      `In each new neuron I expected three weights, each drawn on its own, and ${weight} always has the same value as ${other}. Call Math.random() once for each.`,
    'weights-not-numbers': ({ found }) =>
      `With its first weights a new neuron should give numbers, and I found ${en(found)}. Check that the constructor gives a value to wh, to wx and to wyh.`,
    'weights-not-kept': () =>
      'I gave the same weights to two neurons with setWh, setWx and setWyh, and they do not compute the same: one of these methods does not change the weight that predict uses. Mend it first.',
    'h-never-changes': (step) =>
      `${stateEn(step)} The hidden state never changes: in predict, compute it with the term wx · x, added to wh · h, and keep it in this.h.`,
    'h-ignores-previous': (step) =>
      `${stateEn(step)} Your new state depends on x alone: the term wh · h is missing, the one that is the neuron’s memory.`,
    'h-uses-tan': (step) =>
      `${stateEn(step)} Your code computes the tangent, Math.tan: here it should be the hyperbolic tangent, Math.tanh.`,
    'h-swaps-weights': (step) =>
      `${stateEn(step)} The weights are swapped: wh multiplies the previous state h, and wx multiplies the input x. Look at setWh and setWx too.`,
    'h-without-tanh': (step) =>
      `${stateEn(step)} The hyperbolic tangent is missing: apply Math.tanh to the sum wh · h + wx · x.`,
    'h-uses-sigmoid': (step) =>
      `${stateEn(step)} That is what a sigmoid gives: here the activation function is the hyperbolic tangent, Math.tanh.`,
    'h-uses-relu': (step) =>
      `${stateEn(step)} That is what a ReLU gives: here the activation function is the hyperbolic tangent, Math.tanh.`,
    'h-accumulates': (step) =>
      `${stateEn(step)} You add the result to the old state: the new state takes its place, with = and not +=.`,
    'h-holds-output': (step) =>
      `${stateEn(step)} What you keep is the output ŷ: keep h instead, and use wyh for the output only.`,
    'h-read-as-output': (step) =>
      `${stateEn(step)} That is h times wyh: return h itself in getHiddenState(), and keep wyh for the output.`,
    'h-rounded': (step) =>
      `${stateEn(step)} Your state is rounded, and the error grows at each step: keep all of h, without toFixed or Math.round.`,
    'h-not-a-number': (step) =>
      `${stateEn(step)} NaN often comes from a value that does not exist: check the names in predict, and that getHiddenState() returns h.`,
    'h-wrong': (step) =>
      `${stateEn(step)} Go back to the formula h ← tanh(wh · h + wx · x): nothing else goes into it. Check too that setWh and setWx keep v as it is.`,
    'output-is-h': (step) =>
      `${outputEn(step)} You return the hidden state itself: multiply it by wyh.`,
    'output-uses-previous-h': (step) =>
      `${outputEn(step)} The output is computed from the new state: update h first, then return wyh · h.`,
    'output-has-tanh': (step) =>
      `${outputEn(step)} The output is simply wyh · h: the hyperbolic tangent is for the hidden state only.`,
    'output-uses-sigmoid': (step) =>
      `${outputEn(step)} The output is simply wyh · h, without a sigmoid.`,
    'output-rounded': (step) => `${outputEn(step)} Your output is rounded: return all of wyh · h.`,
    'output-not-a-number': (step) =>
      `${outputEn(step)} Return wyh · h; NaN often comes from a value that does not exist, a misspelt name for example.`,
    'output-wrong': (step) =>
      `${outputEn(step)} Return wyh times the new hidden state, and check that setWyh keeps v as it is.`,
    'output-not-seen': () =>
      'The outputs are not those of the formula, and I cannot compare them with your h: getHiddenState() shows no state that changes. Mend the hidden state first, then return wyh · h.',
    'setters-not-seen': ({ found }) =>
      `To see what setWh, setWx and setWyh do I call predict, and it returns ${en(found)} whatever the weights are. Write predict first.`,
    'setter-changes-h': ({ weight, before, after }) =>
      `set${capital[weight]} should change ${weight} and nothing else, and the hidden state went from ${en(before)} to ${en(after)}. Leave h alone in this method.`,
    'setter-ignores-zero': ({ weight }) =>
      `After set${capital[weight]}(0), ${weight} should be 0, and it kept its value. A test such as “if (v)” or “v || …” takes 0 for nothing: assign v without a condition.`,
    'setter-without-effect': ({ weight, value }) =>
      `After set${capital[weight]}(${en(value)}), predict gives the same result as before. In this method, keep v in the weight that predict uses.`,
    'setter-wrong': ({ weight, value }) =>
      `After set${capital[weight]}(${en(value)}), predict does not give what a neuron gives that had this weight from the start. Check that setWh, setWx and setWyh each change their own weight, and no other.`,
    'reset-not-seen': ({ before }) =>
      `To see whether resetHiddenState() sets h back to 0, I make a few predictions first, and h is ${en(before)} even before the call. Make h change in predict first.`,
    'reset-leaves-h': ({ before, after }) =>
      `After resetHiddenState(), h should be 0: it was ${en(before)} before the call and is ${en(after)} after it. Write \`this.h = 0\` in this method.`,
    'reset-changes-weights': () =>
      'After resetHiddenState(), the same sequence should give the same outputs again, and it gives others. Set h back to 0 without touching the weights.',
    'too-few-states': ({ found }) =>
      `hiddenStates should hold h after each of two or more calls of neuron.predict(0.1); I found ${found} value${found === 1 ? '' : 's'} in it. Call predict in a loop and add h to the list each time.`,
    'states-not-numbers': ({ index, found }) =>
      `hiddenStates[${index}] should be a number, and it is ${en(found)}. Check that the constructor gives a value to the three weights and to h.`,
    'states-never-change': ({ found }) =>
      `h should change from one predict(0.1) to the next, and every value in hiddenStates is ${en(found)}. Read h right after each call, do not set h back to 0 between two calls, and check that predict keeps the new state.`,
    'states-start-at-zero': () =>
      'hiddenStates begins with the 0 of the start, and everything after it is one place late. Read h after each predict(0.1), not before.',
    'states-are-outputs': () =>
      'hiddenStates holds what predict returns, that is, the outputs ŷ. Put neuron.getHiddenState() in it after each call instead.',
    'states-need-reset': () =>
      'To check hiddenStates I reset neuron and replay its predictions, but resetHiddenState() does not set h back to 0, or changes something other than h. Mend it first.',
    'states-rounded': ({ index, expected, found }) =>
      `hiddenStates[${index}] is ${en(found)}, and I expected ${en(expected)}: the value is rounded. Keep h in it as getHiddenState() returns it; to show it, round it in console.log.`,
    'neuron-unlike-others': () =>
      'With the same weights and the same sequence, neuron does not go through the same states as a new neuron. Make it with `new RecurrentNeuron()`, and replace nothing in it.',
    'states-of-another-neuron': ({ index, expected, found }) =>
      `hiddenStates[${index}] is ${en(found)}, and replaying neuron.predict(0.1) from h = 0 I found ${en(expected)}. Fill the list with the h of neuron itself, read after each predict(0.1), from the first one on, and do not change its weights afterwards. If it has read something else already, call resetHiddenState() first.`,
  },
};

export const text: Bilingual<Text> = { fr: frText, en: enText };
