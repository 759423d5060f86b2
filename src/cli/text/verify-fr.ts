import { withFrenchSpacing } from '../../messages/french-spacing';
import type { Language } from '../../messages/text';
import type { TextKind } from '../../verify/shortcoming';
import type { VerifyText } from './verify-text';

const languageNames: Readonly<Record<Language, string>> = { fr: 'français', en: 'anglais' };

function nameOf(text: TextKind, name: string): string {
  return {
    prompt: 'l’énoncé',
    title: 'le titre',
    check: `le titre du critère ${name}`,
    hint: `l’indice ${name}`,
    feedback: `la phrase du code ${name}`,
  }[text];
}

const list = (items: readonly string[]) => (items.length === 0 ? 'rien de plus' : items.join(', '));

const words = {
  legend:
    'Départ : l’exercice tel que le corrigé le produit, qui ne gagne rien avant d’être rempli. Tirages : ceux où le corrigé gagne tous les points. Bonnes, fausses : les réponses corrigées comme elles le disent. Critères, codes : ceux qu’une fausse réponse atteint. Textes : les mêmes dans les deux langues, sans la réponse. Mutants : ceux qui sont vus (`--mutate`).',
  proven: (count: number, all: number) =>
    count === all
      ? all === 1
        ? 'L’exercice est éprouvé.'
        : `Les ${all} exercices sont éprouvés.`
      : `${all === 1 ? 'L’exercice n’est pas éprouvé' : `${count} exercice${count > 1 ? 's' : ''} sur ${all} ${count > 1 ? 'sont éprouvés' : 'est éprouvé'}`}. Ce qu’il reste à faire :`,
  data: 'Les données',

  unjudged: (file: string) =>
    `${file} n’a pas pu être corrigé : c’est une panne de Cahier. Relancez la commande ; si cela dure, lancez \`npx cahier doctor\`.`,
  stubMissing: (id: string) =>
    `J’attendais l’exercice de départ exercises/${id}.ts, et ce fichier n’existe pas. Écrivez-le : \`npx cahier stubs ${id.slice(0, 2)}\``,
  stubDiffers: (id: string, line: number) =>
    `J’attendais exercises/${id}.ts tel que solutions/${id}.ts le produit, et la ligne ${line} est autre. Changez le corrigé si quelque chose doit changer, puis récrivez l’exercice, dont une copie est gardée : \`npx cahier stubs ${id.slice(0, 2)}\``,
  stubBreaks: (why: string) =>
    `L’exercice de départ devrait tourner tel quel, car l’élève le lance avant d’y écrire, et il ne tourne pas : ${why}`,
  stubEarns: (points: number, maxPoints: number, checks: readonly string[]) =>
    `Un exercice de départ touché mais pas rempli ne devrait rien gagner, et il gagne ${points} point${points > 1 ? 's' : ''} sur ${maxPoints} (${checks.join(', ')}). Enlevez-en ce qui est déjà juste, ou que le critère le distingue d’une réponse.`,
  solutionFails: (check: string, why: string) =>
    `Le corrigé devrait réussir tous les critères, et il échoue sur ${check}, quel que soit le tirage : ${why}`,
  solutionFailsAtTimes: (failures: number, seeds: number, check: string, why: string) =>
    `Le corrigé devrait réussir quel que soit le tirage, et il échoue pour ${failures} tirage${failures > 1 ? 's' : ''} sur ${seeds} : un élève qui a raison échouerait autant. Élargissez la tolérance, ou ne tirez rien d’extrême. Au premier d’entre eux, ${check} dit : ${why}`,
  seeAgain: (number: string, seed: number) =>
    `Pour le revoir : \`npx cahier check ${number} --from solutions --seed ${seed}\``,
  answerSurprises: (file: string) => `${file} n’est pas corrigée comme elle le dit :`,
  noExpectation: 'elle ne nomme ni critère ni code. Commencez-la par `// expect: critère code`.',
  unknownCheck: (check: string) =>
    `le critère ${check} n’existe pas. Corrigez les premières lignes de la réponse.`,
  rightAnswerEarns: (check: string, found: string) =>
    `${check} : j’attendais une réussite, et j’ai trouvé ${found}. Corrigez le critère, ou la réponse si elle n’est pas juste.`,
  wrongAnswerEarns: (check: string, expected: string, found: string) =>
    found === 'passed'
      ? `${check} : j’attendais ${expected}, et j’ai trouvé une réussite. Corrigez le critère, ou enlevez sa ligne de la tête de la réponse.`
      : `${check} : j’attendais ${expected === 'passed' ? 'une réussite' : expected}, et j’ai trouvé ${found}. Corrigez le critère ou, si c’est juste, écrivez en tête de la réponse \`// expect: ${check} ${found}\``,
  checksNeverFailed: (checks: readonly string[], folder: string) =>
    `Chaque critère devrait refuser une fausse réponse, et aucune n’est refusée par ${checks.join(', ')} : rien ne prouve que cela puisse arriver. Écrivez de fausses réponses dans ${folder}, avec \`// expect: ${checks[0]} code\` en tête, ou enlevez le critère.`,
  codesNeverEarned: (codes: readonly string[], folder: string) =>
    `Chaque code devrait être obtenu par une fausse réponse, et aucune n’obtient ${codes.join(', ')} : ${codes.length === 1 ? 'sa phrase ne sera' : 'leurs phrases ne seront'} peut-être jamais ${codes.length === 1 ? 'dite' : 'dites'}. Écrivez de fausses réponses dans ${folder}, avec \`// expect: critère ${codes[0]}\` en tête, ou enlevez le code et sa phrase.`,
  textMissing: (text: TextKind, name: string, language: Language, file: string) =>
    `J’attendais ${nameOf(text, name)} dans les deux langues, et il n’y a rien en ${languageNames[language]}. Écrivez-le dans ${file}.`,
  textThrows: (name: string, language: Language, message: string) =>
    `La phrase du code ${name} en ${languageNames[language]} ne peut pas être faite de ce qu’une fausse réponse a obtenu : une erreur l’arrête. Qu’elle ne lise que ce que ses données contiennent. L’erreur dit : « ${message} »`,
  textDiffers: (
    text: TextKind,
    name: string,
    only: Readonly<Record<Language, readonly string[]>>,
  ) =>
    `J’attendais que ${nameOf(text, name)} dise la même chose dans les deux langues. En français seulement : ${list(only.fr)} ; en anglais seulement : ${list(only.en)}. Faites dire la même chose aux deux.`,
  textWithoutName: (name: string, language: Language) =>
    `L’élève exporte ${name}, et l’énoncé en ${languageNames[language]} ne le nomme pas. Dites-y ce qu’il doit contenir.`,
  stubGivesAway: (found: string) =>
    `Un commentaire de l’exercice de départ donne la réponse, car le corrigé dit la même chose entre ses repères : ${found}. Enlevez-le des lignes sous // @stub, ou dites autrement ce qui est demandé.`,
  textGivesAway: (found: string, language: Language) =>
    `L’énoncé en ${languageNames[language]} donne la réponse, car le corrigé dit la même chose entre ses repères : ${found}. Dites autrement ce qui est demandé, ou montrez une autre valeur.`,
  dataChanged: (file: string) =>
    `${file} n’est pas le fichier dont la somme est dans data/SHA256SUMS. Si ce n’est pas vous qui l’avez changé, remettez-le : \`git checkout data\` ; si c’est vous, relisez-le et notez sa nouvelle somme : \`sha256sum\`.`,
  dataMissing: (file: string) =>
    `${file} manque, et data/SHA256SUMS le nomme. Remettez-le, ou enlevez-en la ligne.`,
  dataUnlisted: (file: string, line: string) =>
    `${file} n’a pas de somme dans data/SHA256SUMS : personne n’en verrait un changement. Quand vous l’aurez relu, ajoutez la ligne \`${line}\``,
};

export const verifyFr: VerifyText = {
  ...withFrenchSpacing(words),
  header: [
    'Exercice',
    'départ',
    'tirages',
    'bonnes',
    'fausses',
    'critères',
    'codes',
    'textes',
    'mutants',
  ],
};
