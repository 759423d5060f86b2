import type {
  CommonFeedback,
  FaultFeedback,
  ObservationFeedback,
  SandboxFeedback,
  SkippedFeedback,
  SourceFeedback,
  TensorFlowError,
  ThrownFeedback,
  ValueKind,
} from '../grading/feedback';
import { authorFr } from './author-fr';
import { placeFr, quoted } from './format';
import { tensorFlowFr } from './tensorflow-fr';
import { finishEach, type Sentences } from './text';
import { kindNames } from './value-kinds';

const kinds = kindNames.fr;

/** What often explains that a value is of another kind. */
function adviseOnKind(expected: ValueKind, found: ValueKind): string {
  if (found === 'promise') return 'Il manque sans doute `await` devant l’appel.';
  if (found === 'class') return 'Il manque sans doute `new` et les parenthèses.';
  if (found === 'function') return 'Il manque sans doute les parenthèses de l’appel.';
  if (found === 'undefined')
    return 'Rien n’y a été mis : cherchez un nom mal écrit, ou un `return` oublié.';
  if (found === 'string' && (expected === 'number' || expected === 'boolean')) {
    return 'Retirez les guillemets.';
  }
  if (found === 'bigint') return 'Écrivez les nombres sans `n` à la fin.';
  if (expected === 'tensor' && found === 'array') {
    return 'Une fonction comme `tf.tensor` fait un tenseur d’un tableau.';
  }
  return 'Relisez dans la consigne ce qu’elle demande sous ce nom.';
}

const observation: Sentences<ObservationFeedback> = {
  'missing-export': ({ name }) =>
    `Je m’attendais à ce que votre fichier exporte \`${name}\`, et je ne l’ai pas trouvé, ou il n’a pas encore de valeur. Écrivez \`export\` devant sa déclaration, gardez exactement ce nom, et donnez-lui une valeur.`,
  'missing-method': ({ owner, method }) =>
    `J’attendais une méthode \`${method}\` dans \`${owner}\`, et il n’y en a pas. Ajoutez-la, et gardez exactement ce nom, majuscules comprises, sans \`static\`, \`get\` ni \`set\` devant.`,
  'wrong-type': ({ what, expected, found }) =>
    `Pour \`${what}\`, j’attendais ${kinds[expected]}, et j’ai trouvé ${kinds[found]}. ${adviseOnKind(expected, found)}`,
  'disposed-tensor': ({ what }) =>
    `Les valeurs de \`${what}\` ont été libérées avant que je les lise. Retirez l’appel à \`dispose\` ; dans \`tf.tidy\`, renvoyez le tenseur à garder.`,
  'too-many-values': ({ what, count, most }) =>
    `\`${what}\` contient ${count} valeurs, et aucune bonne réponse n’en a besoin de plus de ${most}. Vérifiez les boucles et les dimensions qui le remplissent.`,
};

/** What the commonest errors of JavaScript mean. */
const errorNames: Readonly<Record<string, string>> = {
  TypeError:
    'Une valeur y est d’un autre genre que prévu, par exemple `undefined` là où il faut un objet ou une fonction.',
  ReferenceError:
    'Un nom y est utilisé sans avoir été déclaré ou importé, ou avant de l’être ; dans une classe, le champ h s’écrit `this.h`.',
  RangeError: 'Un nombre y sort de ce qui est permis, par exemple la longueur d’un tableau.',
  SyntaxError: 'Un texte y est lu comme du code ou du JSON, et ce n’en est pas.',
};

const thrown: Sentences<ThrownFeedback> = {
  threw: ({ name, message, place }) => {
    const hint = (Object.hasOwn(errorNames, name) && errorNames[name]) || 'Lisez ce qu’elle dit.';
    return `${placeFr(place)}Votre code s’est arrêté sur une erreur. ${hint}\nL’erreur dit : « ${quoted(`${name}: ${message}`)} »`;
  },
  'recursion-too-deep': ({ place }) =>
    `${placeFr(place)}Une fonction s’appelle elle-même sans jamais s’arrêter. Donnez-lui un cas où elle répond sans se rappeler, ou écrivez une boucle.`,
  'allocation-failed': ({ place }) =>
    `${placeFr(place)}Votre code demande un tableau, un tenseur ou un texte plus grand que toute la mémoire qu’il a. Vérifiez ses dimensions et les boucles qui le font grandir.`,
  'class-without-new': ({ place }) =>
    `${placeFr(place)}Une classe est appelée comme une fonction. Écrivez \`new\` devant son nom pour en créer une instance.`,
};

const sandbox: Sentences<SandboxFeedback> = {
  'timed-out': ({ seconds }) =>
    `Votre code n’avait pas fini après ${seconds} secondes, et je l’ai arrêté. Le plus souvent, c’est une boucle qui ne finit jamais : regardez la condition de chaque \`while\` et de chaque \`for\`. Un entraînement de bien trop d’époques peut en être la cause aussi.`,
  'out-of-memory': ({ megabytes }) =>
    `Votre code a rempli les ${megabytes} Mo de mémoire qu’il avait, et il a été arrêté. Le plus souvent, c’est une liste qui grandit sans fin dans une boucle, ou un tenseur bien plus grand que prévu.`,
  'flooded-output': ({ kilobytes }) =>
    `Votre code a affiché plus de ${kilobytes} Ko de texte, et je l’ai arrêté. Le plus souvent, c’est un \`console.log\` dans une boucle qui tourne trop : retirez-le, ou affichez moins.`,
  'answer-too-large': ({ kilobytes }) =>
    `Ce que j’ai lu de votre code dépasse ${kilobytes} Ko, bien plus que ce que demande cet exercice. Vérifiez la longueur des tableaux et des textes que vous exportez.`,
  exited: ({ exitCode }) =>
    `Le programme s’est terminé avant que j’aie pu observer votre code${exitCode === null ? '' : ` (code de sortie ${exitCode})`}. Si vous appelez \`process.exit\` ou \`process.abort\`, retirez cet appel ; sinon, cherchez un tenseur ou un tableau bien trop grand.`,
  'never-settled': () =>
    'Votre code attend une promesse qui n’arrive jamais à son terme. Vérifiez ce qui suit chaque `await`, et que chaque `new Promise` finit par appeler `resolve` ou `reject`.',
  'forged-answer': () =>
    'La réponse que j’ai reçue ne vient pas de mes propres observateurs : autre chose a écrit là où ils me répondent, et je n’ai donc rien pu juger. Retirez le code qui écrit dans un descripteur de fichier, puis relancez.',
  'second-answer': () =>
    'J’ai reçu plus d’une réponse, et je ne peux croire aucune d’elles. Retirez le code qui écrit dans un descripteur de fichier, puis relancez.',
  'malformed-answer': () =>
    'Je n’ai pas pu lire ce que j’ai observé de votre code. Exportez des valeurs ordinaires, et retirez le code qui remplace des fonctions de JavaScript ou de TensorFlow.js, comme `map` ou `dataSync`.',
};

const source: Sentences<SourceFeedback> = {
  'not-a-file': ({ file }) =>
    `Sous le nom ${file}, j’attendais un fichier, et j’ai trouvé autre chose, par exemple un dossier. Remettez votre fichier à cette place.`,
  'file-too-large': ({ file, kilobytes, mostKilobytes }) =>
    `${file} pèse ${kilobytes} Ko, et j’en lis au plus ${mostKilobytes}. Vérifiez que c’est bien votre réponse : aucun exercice n’en demande autant.`,
  'not-text': ({ file }) =>
    `${file} n’est pas un fichier de texte. Vérifiez que c’est bien votre réponse, et enregistrez-la de nouveau depuis votre éditeur.`,
  'not-utf8': ({ file }) =>
    `${file} n’est pas enregistré en UTF-8, et ses accents seraient perdus. Enregistrez-le de nouveau avec l’encodage UTF-8.`,
  'unreadable-file': ({ file }) =>
    `Je n’ai pas pu lire ${file} : vous n’avez peut-être pas le droit de le lire, ou c’est un lien qui ne mène nulle part. Remettez un fichier ordinaire à cette place.`,
  'link-outside': ({ file }) =>
    `${file} est un lien vers un fichier d’un autre dossier, et je ne lis que ce dossier-ci. Copiez le fichier lui-même à cette place.`,
  'syntax-error': ({ message, place }) =>
    `${placeFr(place)}Cette ligne n’est pas du TypeScript valable, et rien n’a pu être lancé. Il manque souvent une parenthèse, une accolade ou un guillemet, parfois à la ligne d’avant.\nLe compilateur a dit : « ${quoted(message)} »`,
  'too-intricate': ({ file }) =>
    `Je n’ai pas pu compiler ${file} en un temps raisonnable : des parenthèses, des blocs ou des fonctions y sont sans doute imbriqués des centaines de fois. Retirez ces répétitions ; une boucle fait le même travail.`,
  'import-not-found': ({ specifier, place }) =>
    `${placeFr(place)}Il n’y a pas de fichier \`${specifier}\` à importer. Vérifiez son nom et son chemin, qui commence par \`./\` pour un fichier du même dossier.`,
  'import-computed': ({ place }) =>
    `${placeFr(place)}Le chemin de ce fichier à importer est calculé, et je dois le connaître avant de lancer le code. Écrivez-le en entier entre guillemets, par exemple \`'./06-regression-model'\`.`,
  'import-not-allowed': ({ specifier, place }) =>
    `${placeFr(place)}\`${specifier}\` est hors du dossier des exercices, et ne peut pas être importé. Importez un fichier du même dossier, ou \`../data/load-data\`.`,
  'package-not-available': ({ specifier, place }) =>
    `${placeFr(place)}Un exercice ne peut pas importer \`${specifier}\`. Il a droit à \`@tensorflow/tfjs\`, à \`../data/load-data\` et aux fichiers de son dossier : c’est assez pour répondre.`,
};

/** Something of ours broke; with what whoever mends it needs. */
function explainFault(detail: string): string {
  return `C’est une panne de Cahier, et non une faute de votre part. Rien n’est perdu et rien n’est compté : relancez. Si cela continue, lancez \`npx cahier doctor\`.\nDétail : ${quoted(detail)}`;
}

const skipped: Sentences<SkippedFeedback> = {
  'needs-another-check': ({ check }) =>
    `Pour juger ce critère, j’attendais que « ${check} » soit réussi, et ce n’est pas encore le cas. Corrigez-le d’abord : celui-ci sera jugé ensuite.`,
};

const fault: Sentences<FaultFeedback> = {
  'sandbox-broken': ({ message }) => explainFault(message),
};

/** Adds where the error came up, and TensorFlow.js's own sentence: the one English in French. */
function withOriginal(sentence: string, { message, place }: TensorFlowError): string {
  return `${placeFr(place)}${sentence}\nTensorFlow.js a dit : « ${quoted(message)} »`;
}

/** The sentences that all exercises share. */
export const common: Sentences<CommonFeedback> = {
  ...observation,
  ...thrown,
  ...finishEach(tensorFlowFr, withOriginal),
  ...sandbox,
  ...source,
  ...skipped,
  ...authorFr,
  ...fault,
};
