import type { DestinationProblem } from '../../release/destination';
import { sayRubricProblemFr } from './rubric-fr';
import type { UsageProblem } from './text';

/** What is wrong with a command line, and what to write instead. */
export function sayUsageFr(problem: UsageProblem): string {
  switch (problem.code) {
    case 'unknown-command':
      return `La commande « ${problem.found} » n’existe pas. Vouliez-vous dire \`npx cahier ${problem.nearest}\` ?`;
    case 'unknown-option':
      return `L’option ${problem.option} n’existe pas ici.${problem.nearest ? ` Vouliez-vous dire --${problem.nearest} ?` : ''}`;
    case 'value-missing':
      return `L’option --${problem.name} attend une valeur après elle.`;
    case 'value-not-wanted':
      return `L’option --${problem.name} ne prend pas de valeur.`;
    case 'argument-missing':
      return 'Cette commande a besoin de savoir quel exercice : donnez son numéro, par exemple 01.';
    case 'argument-not-wanted':
      return `« ${problem.argument} » est un argument de trop pour cette commande.`;
    case 'not-a-number':
      return `${problem.name} devrait être un nombre entier de ${problem.least} à ${problem.most}, et j’ai trouvé « ${problem.found} ».`;
    case 'unknown-exercise':
      return `L’exercice « ${problem.wanted} » n’existe pas. Le plus proche est ${problem.nearest}. Tous les exercices : \`npx cahier list\``;
    case 'unknown-language':
      return `Cahier parle fr (français) et en (anglais), pas « ${problem.found} ».`;
    case 'not-a-folder':
      return `${problem.path} n’est pas un dossier que je peux lire. Donnez le dossier qui contient les fichiers 01-….ts`;
    case 'bad-slug':
      return `J’attendais un nom comme 09-gru-layer : deux chiffres, puis des mots en minuscules sans accents, joints par des traits d’union, 40 caractères au plus. ${problem.found === '' ? 'Je n’en ai trouvé aucun.' : `J’ai trouvé « ${problem.found} ».`}${problem.nearest ? ` Essayez \`npx cahier new ${problem.nearest}\`` : ''}`;
    case 'number-taken':
      return `J’attendais un numéro libre, et ${problem.by.slice(0, 2)} est celui de ${problem.by}. ${problem.free ? `Essayez ${problem.free}.` : 'Tous les numéros sont pris : enlevez d’abord un exercice.'}`;
    case 'already-there':
      return `J’attendais une place libre sous ce nom, et j’ai trouvé ${problem.path}. Rien n’a été écrit : choisissez un autre nom, ou déplacez d’abord ce fichier.`;
    case 'no-solutions':
      return 'J’attendais un dossier solutions/, et ce cahier n’en a pas : il a été distribué sans les corrigés. Lancez cette commande dans le cahier dont il est tiré.';
    case 'mutators-missing':
      return 'Les paquets qui produisent les mutants ne sont pas installés ici. Installez tout ce qu’il faut à l’auteur du cahier, avec `npm ci`, puis relancez la commande.';
    case 'destination-missing':
      return 'Où mettre ce que la classe recevra ? Nommez un nouveau dossier ou une archive : `npx cahier release --out ../classe` ou `--out ../classe.zip`';
    case 'destination':
      return sayDestination(problem.problem, problem.path);
    case 'released-copy':
      return `Cet exemplaire a été préparé pour une classe, et \`cahier ${problem.command}\` n’y est pas : ni les corrigés ni les sources des correcteurs, dont cette commande a besoin, n’y sont. Lancez-la dans le cahier d’où vient cet exemplaire.`;
    default:
      return sayRubricProblemFr(problem);
  }
}

function sayDestination(problem: DestinationProblem, path: string): string {
  switch (problem) {
    case 'inside-workbook':
      return `${path} est à l’intérieur du cahier, où on le prendrait pour une partie du cahier. Choisissez une place à côté : \`--out ../classe\``;
    case 'not-empty':
      return `Le dossier ${path} n’est pas vide, et je n’écrase rien. Nommez un nouveau dossier, ou videz celui-ci.`;
    case 'not-a-folder':
      return `${path} est un fichier, et je n’écrase rien. Nommez un nouveau dossier, ou une archive dont le nom finit par .zip`;
    case 'archive-exists':
      return `${path} existe déjà, et je n’écrase rien. Choisissez un autre nom, ou supprimez d’abord cette archive.`;
    case 'other-archive':
      return `Je fais des dossiers et des archives .zip, que tous les systèmes ouvrent, et ${path} serait d’une autre sorte. Terminez son nom par .zip`;
  }
}
