import { withFrenchSpacing } from '../../messages/french-spacing';
import type { StubOutcome } from '../../workbook/write-stub';
import type { CliText } from './text';
import { sayUsageFr } from './usage-fr';

/** The end of a help page: the command's own options, then those of every command. */
function options(...own: string[]): string {
  const rows = [
    ...own,
    '--lang fr|en    la langue de cette exécution',
    '--help          cette page',
  ];
  return ['\n\nOptions :', ...rows.map((row) => `  ${row}`)].join('\n');
}

const prose: CliText = {
  summaries: {
    start: 'où vous en êtes, et la suite (la même chose que sans commande)',
    check: 'corriger le cahier, ou quelques exercices',
    list: 'tous les exercices, leur état et leurs points',
    hint: 'un indice ; un numéro plus grand en dit plus',
    solution: 'le corrigé, une fois l’exercice réussi',
    reset: 'un exercice comme au départ (une copie du vôtre est gardée)',
    lang: 'choisir la langue : fr ou en',
    doctor: 'ce que cette machine offre à Cahier, et que faire du reste',
    verify: 'pour l’enseignant : éprouver les correcteurs',
    stubs: 'pour l’enseignant : récrire les exercices depuis leurs corrigés',
    new: 'pour l’enseignant : commencer un exercice, qui marche tout de suite',
    release: 'pour l’enseignant : préparer ce que reçoit une classe, sans les corrigés',
    rubric: 'pour l’enseignant : mesurer la grille d’une question ouverte',
  },
  help: {
    start: `npx cahier [start]

Montre où vous en êtes, corrige ce que vous avez commencé et donne l’énoncé de
l’exercice suivant.${options()}`,
    check: `npx cahier check [ID…] [--from DOSSIER] [--json] [--seed N]

Corrige une fois : tout le cahier, ou les exercices nommés (1, 01 ou
recurrent-neuron).

Code de sortie :
  0  rien n’a échoué
  1  quelque chose a échoué
  2  la commande n’a pas été comprise
  3  une panne de Cahier${options(
    '--from DOSSIER  corrige les fichiers de mêmes noms d’un autre dossier',
    '--json          affiche un objet JSON (docs/report.md)',
    '--seed N        tire les mêmes entrées que le rapport qui porte cette graine',
  )}`,
    list: `npx cahier list

Tous les exercices, leur état et leurs points.${options()}`,
    hint: `npx cahier hint ID [N]

Un indice pour un exercice : 1 met sur la voie, 3 dit presque tout.${options()}`,
    solution: `npx cahier solution ID [--give-up]

Le corrigé d’un exercice, une fois le vôtre réussi.${options('--give-up       le montrer tout de suite')}`,
    reset: `npx cahier reset ID [--yes]

Remet un exercice comme au départ. Demande d’abord, et garde une copie de votre
fichier dans .cahier/copies.${options('--yes           ne pas demander')}`,
    lang: `npx cahier lang [fr|en]

Dit quelle langue est utilisée, ou en retient une autre.${options()}`,
    doctor: `npx cahier doctor

Ce que cette machine offre à Cahier : Node, TensorFlow.js et les couches du bac à
sable ; et que faire de ce qui manque.${options()}`,
    verify: `npx cahier verify [ID…] [--mutate] [--json] [--seed N]

Éprouve les correcteurs : l’exercice de départ ne gagne rien avant d’être rempli,
le corrigé gagne tout sur 100 tirages, les bonnes réponses réussissent, les
fausses échouent comme elles le disent et atteignent chaque critère et chaque
code, les deux langues disent la même chose, aucun énoncé ne donne la réponse, et
les données sont restées les mêmes. Dit ce qu’il reste à faire.
docs/graders.fr.md en dit plus.

Code de sortie :
  0  tout est éprouvé
  1  quelque chose ne l’est pas
  3  une panne de Cahier${options(
    '--mutate        corrige aussi de petits changements de chaque corrigé\n                  (docs/mutation.fr.md)',
    '--json          affiche un objet JSON',
    '--seed N        tire les mêmes entrées qu’une autre exécution',
  )}`,
    new: `npx cahier new NN-nom

Crée les fichiers d’un nouvel exercice, par exemple 10-attention : un corrigé et
l’exercice qui en est tiré, des observateurs, un correcteur, ses phrases dans les
deux langues, une bonne réponse et une fausse. Il marche tout de suite sur une
propriété d’essai, que vous changez ensuite (docs/adding-an-exercise.fr.md). Aucun
fichier n’est jamais écrasé.${options()}`,
    stubs: `npx cahier stubs [ID…]

Récrit exercises/NN-nom.ts à partir de solutions/NN-nom.ts, pour tout le cahier ou
pour les exercices nommés. Quand un fichier change, une copie en est gardée dans
.cahier/copies. Dans un corrigé :

    // @solution
    la réponse : elle n’est que dans le corrigé
    // @stub
    // ce que l’élève trouve à la place, en commentaire
    // @end

Toutes les autres lignes sont dans les deux. Code de sortie 1 si l’un des fichiers
n’a pas pu être écrit.${options()}`,
    release: `npx cahier release --out DOSSIER [--no-graders]

Prépare ce que reçoit une classe : les exercices comme au départ, sans les
corrigés et sans rien qui soit à vous. DOSSIER est un nouveau dossier, ou une
archive si son nom finit par .zip. Le même cahier donne les mêmes octets.
docs/releasing.fr.md en dit plus.${options(
      '--out DOSSIER   le dossier ou l’archive, hors du cahier',
      '--no-graders    sans les correcteurs : vous corrigez, on voit ce qui s’exécute',
    )}`,
    rubric: `npx cahier rubric ID FICHIER.jsonl [--json]

Lit avec la grille d’une question ouverte des réponses étiquetées, un objet JSON
par ligne (docs/grading-explanations.fr.md), et affiche la précision et le rappel
de chaque idée dans chaque langue, les verdicts, et chaque réponse sur laquelle la
grille et les étiquettes ne s’accordent pas. Une grille à vous peut prendre la
place de l’exercice : le chemin d’un fichier .json. Code de sortie 1 si une
réponse réussit alors qu’elle ne devrait pas.${options('--json          affiche un objet JSON')}`,
  },
  helpIntroduction:
    'Cahier : un cahier d’apprentissage profond qui se corrige lui-même.\n\nUsage : npx cahier [COMMANDE] [OPTIONS]',
  helpCommands: 'Commandes :',
  helpMore: 'Plus de détails : npx cahier COMMANDE --help',

  usage: sayUsageFr,
  usageMore: (command = '') => `Aide : \`npx cahier ${command} --help\``.replace('  ', ' '),
  systemError: (code, path) =>
    ({
      ENOSPC: `Le disque est plein, et il n’y a plus de place pour ${path}. Rien n’est perdu : libérez de la place et relancez la commande.`,
      EDQUOT: `Votre quota de disque est épuisé, et il n’y a plus de place pour ${path}. Rien n’est perdu : libérez de la place et relancez la commande.`,
      EFBIG: `Cette session ne peut pas écrire un fichier aussi grand que ${path} (voir \`ulimit -f\`). Rien n’est perdu.`,
      EACCES: `Cahier n’a pas le droit d’utiliser ${path}. Vérifiez à qui est ce fichier et quels sont ses droits.`,
      EPERM: `Cahier n’a pas le droit d’utiliser ${path}. Vérifiez à qui est ce fichier et quels sont ses droits.`,
      EROFS: `${path} est sur un disque en lecture seule. Copiez le cahier dans un dossier où vous pouvez écrire.`,
      EISDIR: `${path} n’est pas un fichier ordinaire (c’est peut-être un dossier). Renommez-le ou déplacez-le, puis relancez la commande.`,
      ENOENT: `${path} est introuvable. Remettez ce fichier en place (depuis votre copie du cahier, ou avec git) et relancez la commande.`,
    })[code] ?? `Le système a refusé l’accès à ${path} (${code}).`,
  unexpectedError: (message) =>
    `Cahier s’est arrêté sur une erreur qui vient de lui, pas de vous : ${message}\nRien de ce qui est à vous n’a changé. Relancez la commande ; si l’erreur revient, lancez \`npx cahier doctor\`.`,

  output: 'ce que cette commande affiche',

  total: (points, maxPoints, kept, seed) =>
    `Total : ${points}/${maxPoints} points${kept > 0 ? `, ${kept} en relecture` : ''}  (les mêmes entrées à nouveau : --seed ${seed})`,
  whereYouStand: (passed, count, points, maxPoints) =>
    `Cahier · ${passed} exercice${passed > 1 ? 's' : ''} réussi${passed > 1 ? 's' : ''} sur ${count} · ${points}/${maxPoints} points`,
  whatRuns: (running, count) =>
    `Cahier · ${running} exercice${running > 1 ? 's' : ''} sur ${count} ${running > 1 ? 's’exécutent' : 's’exécute'} jusqu’au bout · votre enseignant les corrige`,
  notGradedHere: 'Cet exemplaire montre ce que font vos fichiers ; votre enseignant les corrige.',
  whatNextToRun: (file, number) =>
    `La suite : travaillez dans ${file} et enregistrez-le. Ensuite :\n\n    npx cahier check ${number}    montre ce que fait votre fichier`,
  whatNext: (file, number) =>
    `La suite : travaillez dans ${file} et enregistrez-le. Ensuite :\n\n    npx cahier check ${number}    corrige votre réponse\n    npx cahier hint ${number}     donne un indice`,
  hintOffer: (number) => `Bloqué ? \`npx cahier hint ${number}\` donne un indice.`,
  allPassed: 'Tous les exercices sont réussis. Bravo : le cahier est complet.',
  allDone: 'Tous les exercices sont faits, et une personne lira ce qui l’attend encore.',
  allRun:
    'Tous les exercices s’exécutent jusqu’au bout. Rendez le dossier exercises comme votre enseignant vous l’a demandé.',
  nextHint: (number, n) => `L’indice suivant en dit plus : \`npx cahier hint ${number} ${n}\``,
  solutionNotYet: (number) =>
    `Le corrigé se montre quand votre réponse réussit tous ses critères, et ce n’est pas encore le cas.\n\n    npx cahier check ${number}                 dit ce qui reste\n    npx cahier solution ${number} --give-up    montre le corrigé quand même`,
  noHints:
    'Cet exemplaire n’a pas d’indices : demandez à votre enseignant, qui les garde avec les correcteurs.',
  solutionElsewhere:
    'Les corrigés ne sont pas dans cet exemplaire : votre enseignant les garde. Une fois l’exercice fini, demandez-lui celui-ci.',
  confirmReset: (file) =>
    `Remettre ${file} comme au départ ?\nUne copie du vôtre sera gardée. [o/N] `,
  nothingChanged: 'Rien n’a été changé.',
  wasReset: (file) => `${file} est comme au départ.`,
  copyKept: (copy) => `Votre version est gardée dans ${copy}`,
  languageNow: 'Cahier parle français. Pour l’anglais : `npx cahier lang en`',
  languageSet: 'Cahier parle maintenant français.',
  stubWritten: sayStub,
  exerciseMade: (id) => `L’exercice ${id} est là, et marche sur une propriété d’essai :`,
  afterNew: (number) =>
    `La suite :\n\n    npx cahier verify ${number}    l’éprouve tel qu’il est\n    npx cahier stubs ${number}     après chaque changement du corrigé\n\nPuis faites-le vôtre, fichier par fichier : docs/adding-an-exercise.fr.md`,

  released: (path, files, hasGraders) =>
    `${path} est prêt : ${files} fichiers, sans les corrigés${hasGraders ? '' : ' ni les correcteurs'}. Qui le reçoit l’ouvre, y tape \`npm ci\`, puis \`npm start\`.`,

  doctor: {
    node: (version, platform, arch) => `Node ${version} sur ${platform} ${arch}`,
    cpuBackend:
      'TensorFlow.js en JavaScript (la version native n’est pas installée, ni nécessaire)',
    nativeUnused:
      'TensorFlow.js en JavaScript (la version native est installée ; de si petits modèles n’y gagnent rien)',
    snapshot: (isThere) => `Instantané de démarrage de V8 : ${isThere ? 'prêt' : 'absent'}`,
    snapshotAdvice:
      'Les exercices sont corrigés quand même, mais plus lentement. Supprimez le dossier build et relancez `npx cahier` ; s’il manque toujours, cette version de Node ne sait pas le faire : essayez-en une autre.',
    permissions:
      'Bac à sable : modèle de permissions de Node (ni fichiers, ni processus, ni modules natifs)',
    bubblewrap: (works) =>
      `Bac à sable : bubblewrap ${works ? '(ni réseau, ni dossier personnel, ni autre processus)' : 'n’est pas utilisé'}`,
    bubblewrapAdvice:
      'C’est suffisant pour votre propre code. Pour corriger celui des autres, installez-le : `sudo apt install bubblewrap` (Debian, Ubuntu) ou `sudo dnf install bubblewrap` (Fedora). Dans un conteneur, il peut lui manquer le droit de créer des espaces de noms.',
    bubblewrapElsewhere:
      'Il n’existe que sous Linux. C’est suffisant pour votre propre code ; corrigez celui des autres sous Linux.',
    resourceLimits: (isThere) =>
      `Bac à sable : limites de mémoire et de temps de calcul ${isThere ? '(ulimit)' : 'non utilisées'}`,
    resourceLimitsAdvice:
      'Il n’y a pas ici de shell POSIX pour les fixer : restent la limite du tas de V8 et la limite de temps.',
  },
};

function sayStub(id: string, outcome: StubOutcome): string {
  const solution = `solutions/${id}.ts`;
  switch (outcome.kind) {
    case 'unchanged':
      return `exercises/${id}.ts est à jour`;
    case 'written':
      return `exercises/${id}.ts est récrit${outcome.copy === undefined ? '' : ` ; ce qui s’y trouvait est gardé dans ${outcome.copy}`}`;
    case 'no-solution':
      return `${id} : j’attendais un corrigé d’où tirer l’exercice, et ${solution} n’existe pas. Mettez-le en place, puis relancez la commande.`;
    case 'refused': {
      const { code, line, found } = outcome.problem;
      const place = `${solution}, ligne ${line}`;
      switch (code) {
        case 'no-region':
          return `${solution} : j’attendais une réponse entre // @solution et // @end, et je n’ai trouvé aucun // @solution. Mettez-le à la ligne qui précède la réponse.`;
        case 'unknown-marker':
          return `${place} : j’attendais // @solution, // @stub ou // @end, et j’ai trouvé « ${found} ». Corrigez ce repère.`;
        case 'marker-out-of-place':
          return `${place} : j’attendais // @solution, puis // @stub s’il y en a un, puis // @end, et « ${found} » n’est pas à son tour. Mettez les repères dans cet ordre.`;
        case 'not-closed':
          return `${place} : j’attendais un // @end après « ${found} », et je n’en ai pas trouvé. Ajoutez-le à la ligne qui suit la partie.`;
        case 'not-commented':
          return `${place} : j’attendais un commentaire à chaque ligne entre // @stub et // @end, et j’ai trouvé « ${found} ». Mettez // devant.`;
      }
    }
  }
}

/** Every sentence with the non-breaking spaces of French typography. */
export const fr = withFrenchSpacing(prose);
