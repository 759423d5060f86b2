import type { Wordings } from './terms';

/** The wordings in a text that has commas between them. */
function split(text: string): Wordings {
  return { french: [], any: text.split(',').map((wording) => wording.trim()) };
}

/** What turns the sense of a whole sentence, or of what follows it. */
export const reversals = split(`
  il est faux, est faux que, c'est faux, serait faux, faux de dire, idée fausse, mythe,
  incorrect|inexact|erroné de|que, pas vrai, pas exact, pas juste de, plus exact, davantage exact,
  on croit, croit souvent, on pense souvent, beaucoup pensent, beaucoup croient, certains pensent,
  certains disent, certains croient, on ne peut pas dire, on ne peut dire, ne peut pas prétendre,
  ne dirais pas, au contraire de ce, erreur de croire|penser|dire,
  serait une erreur, aurait tort, auriez tort, avait tort, tort de croire|penser|dire, à tort,
  loin de .. comme on, ne faut pas croire|penser|dire|imaginer, faut pas croire, ne croyez pas,
  respectivement, prétendre que, nie que, nier que,
  is false, it's false, false that|to, myth, untrue, not true, n't true, isn't true, wrong to, be wrong, are wrong,
  is wrong that, not the case, n't the case, not so, 
  some people, people tell, people often, people think, people say, many believe, many think, it is believed,
  be a mistake, mistake to, mistaken to, would not say, wouldn't say, not imagine, cannot .. claim,
  can't .. claim, cannot say, can't say, can't really say, do not believe, don't believe that, don't think that, not correct, incorrect to|that,
  inaccurate to, misconception, but they do, but it does, opposite is, respectively, vice versa,
  nor is it|does, not think that|it|the|a|an, not agree, disagree
`);

/** “Contrary to what one reads, …”: the clause is what others say, and what follows is said. */
export const asides = split(`
  contrairement à ce que|qu, à l'inverse de ce que|qu, contrary to what, contrary to popular,
  despite what, malgré ce que|qu, quoi qu'on en dise, whatever people say
`);

/** “Without it, it could not …”: what is not so is not said. */
export const hypotheses = split(`
  sans|without .. pourrait|serait|aurait|saurait|ferait|would|could|wouldn|couldn|might,
  sans|without it|cela|lui|elle|ça|that|this|memory|mémoire .. ne|no|not|n
`);

/** In which role a name stands, or whom a pronoun stands for. */
export const roles = {
  /** “unlike X”: X is not whom the sentence speaks of. */
  unlike: split(`
    contrairement, à la différence de|du|des|d, à l'inverse de|du|des|d, à l'opposé de|du|des|d,
    par opposition, au contraire de|du|des|d, à rebours,
    unlike, as opposed to, in contrast to, in contrast with, contrary to, by opposition to
  `),
  /** “than X”, “like X”: nothing is said of X. */
  compare: split(`
    par rapport, plus .. que|qu, moins .. que|qu, même .. que|qu, aussi .. que|qu, mieux que|qu,
    au lieu, plutôt que|qu, comme, diffère de|du|d, version .. de|du|d, variante .. de|du|d, sorte de, sœur de|du,
    cousin* de|du, cousine de, à côté de|du, vis-à-vis,
    than, like, as, instead of, compared to, compared with, differs from, different from, versus,
    simplified, simpler, lighter, version of, variant of, kind of, sibling of, cousin of, twin of
  `),
  /** “the difference between X and Y is that it …”: of whom is said what follows is not clear. */
  difference: split(`
    différenc* .. avec, différenc* .. entre, différenc* .. par rapport, diff .. avec, diff .. entre,
    difference* .. with, difference* .. between, difference* .. from, difference* .. to,
    diff .. with, diff .. between
  `),
  /** “what distinguishes X from Y”: it is said of X. */
  apart: split(`
    distin* .. du|de, sépare .. du|de, différencie .. du|de, distin* .. from, separates .. from,
    sets .. apart from, differentiates .. from
  `),
  /** Whoever was named last. */
  latter: split(
    'ce dernier, cette dernière, celui-ci, celle-ci, ces derniers, the latter, this one',
  ),
  /** “Those belong to X”: what was said before is of X. */
  owner: split(
    'belong* to, appartiennent, appartient, sont celles|ceux du|de|d, is that of, are those of, sont propres, est propre',
  ),
  /** Of the two that were named, the one that came first or second. */
  first: split(`le premier, la première, l'un, l'une, the first, the former, celui-là, celle-là`),
  second: split(`
    le second, la seconde, le deuxième, la deuxième, l'autre, the second, the other, that one
  `),
} satisfies Record<string, Wordings>;
