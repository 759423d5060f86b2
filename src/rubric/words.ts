import { foldWord } from './fold';

function foldAll(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).map(foldWord));
}

/** French, then English. No noun stands between an article and one of `neverAfterArticle`. */
export const articles = foldAll('le la les du the an');

export const neverAfterArticle = foldAll(`
  le la les un une du et ou mais dans par pour avec sans sur est sont ont que qui donc car
  the an of and or but in by for with without is are has have to from which
`);

/** No sentence ends with one of these. */
export const neverLast = foldAll('le la les un une du de des au aux et ou the an of and or');

/** Words that hold sentences together: prose is full of them, a list of keywords is not. */
export const functionWords = new Set([
  ...articles,
  ...foldAll('un une'),
  ...neverAfterArticle,
  ...foldAll(`
    de des ce cette ces mon ma mes son sa ses leur leurs this these its their
    a au aux d à y en entre vers comme si quand lorsque alors tandis puis aussi plus moins très
    il elle ils elles on je tu nous vous lui se s c ça cela ceci ce celui celle qu dont où ne n pas
    jamais rien aucun aucune ni tout tous toute chaque même été être avoir fait peut seulement juste
    it they he she we you i that those as at on into than then so not no none nothing any each
    every all only just while whereas if when what who how be been was were do does did can could
    will would also both same more less there here it s
  `),
]);

/** Verbs of both languages that say what a neuron or a cell does, or simply that it is. */
const verbs = foldAll(`
  est sont ont était étaient fait font peut peuvent doit doivent va vont suis voit voient
  lit garde gardent oublie oublient traite traitent utilise dépend dépendent prend prennent reçoit
  reçoivent combine calcule possède possèdent regarde souvient rappelle retient retiennent conserve
  ajoute ajoutent disparaît disparaissent devient deviennent diminue perd perdent permet
  permettent transmet transporte multiplie multiplient évanouit fond fondent laisse choisit
  choisissent décide décident contrôle contrôlent résout règle comporte introduit dispose contient
  ignore ressemble découvre relit complète mémorise stocke empêche évite réutilise repart
  circule circulent apprend apprennent sait aide sert servent tient mélange renvoie produit
  souffre souffrent corrige existe donne fusionne préserve emploie combinent calculent utilisent met
  mettent passe passent règlent réglent régulent régule transportent recommence connaît contient
  additionne applique conserve revient mélangent mémorise répond répondent écrit écrivent efface lisent commande
  is are was were has have had does do did can could will would may must gets get keeps keep takes
  take uses use used remembers remember depends depend combines combine computes compute processes
  process sees see looks look treats treat handles handle carries carry stores store forgets mixes
  mix blends blend loops learns learn adds add vanishes vanish vanished shrinks shrink becomes become
  receives receive gives give lets let makes make holds hold acts act passes pass fixes fix solves
  solve decides decide controls control provides provide needs need knows know starts start works
  ignores ignore reads read feeds reuses reuse goes go means mean struggles struggle decays decay
  disappears disappear suffers suffer helps help lacks lack belongs belong splits split produces
  outputs retains retain maintains maintain introduces introduce drops drop merges merge flows flow
  forget fade fades maps map hears hear reads writes write erases erase chooses choose follows follow
  regulates regulate persists persist transports transport refreshes refresh updates updated loses
  lose preserves preserve prevents prevent enters enter returns return works say says
`);

/** Whether a word is a verb. `a` is one in French only, where an article never stands before it. */
export function isVerb(word: string, isFrench: boolean): boolean {
  return verbs.has(word) || (isFrench && word === 'a');
}

/** Small words that only French has. */
export const frenchWords = foldAll('le la les un une il elle est des du qui et ne pas dans avec');

/** Small words that only English has. */
export const englishWords = foldAll(
  'the of is are it its to and with for that which has have from at this they does but by',
);

/** A clause ends where one of these begins. */
export const clauseStarters = foldAll(`
  mais et alors tandis donc car puis qui cependant or
  but and while whereas however so because which who then though although yet
`);

/** Negations that stand before what they deny. */
export const negators = foldAll(`
  jamais rien aucun aucune aucunes sans ni non dépourvu dépourvue dénué dénuée nul nulle guère
  personne incapable
  not no never nothing none nobody without cannot neither nor lacks lack lacking devoid unable
  unaware hardly scarcely barely instead rather
  dont doesnt didnt isnt arent wasnt hasnt havent cant wont
`);

export const zeros = foldAll('zero 0');
/** “goes to zero” denies nothing. */
export const zeroLeaders = foldAll(
  'to vers à a de near toward towards by than que = of proche is est',
);

/** “not only …, but also …” denies nothing. */
export const onlyWords = foldAll('seulement uniquement simplement only just solely merely');

/** After one of these `pas` is a step; before one of `stepFollowers` too. */
export const stepLeaders = foldAll(`
  un le les au aux du des ce ces chaque quelques nombreux plusieurs deux trois dix par petit même
  autre premier premiers dernier derniers nouveau seul prochain ancien cent
`);
export const stepFollowers = foldAll(
  'temps temp temporel temporels précédent suivant courant actuel',
);

/** X in “the gates of X” is not the subject where another one already is. */
export const ofWords = foldAll('du de des d of');
