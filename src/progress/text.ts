import { frenchSpacing } from '../messages/french-spacing';
import type { Bilingual, Language, Sentences } from '../messages/text';
import { version } from './line';
import type { ProgressFeedback, ProgressProblem } from './problem';

const file = '`.cahier/progress.jsonl`';

/** One sentence for what the system refused, one for what to do. */
const refusals: Bilingual<(cause: string) => string> = {
  fr: (cause) =>
    ({
      ENOSPC: 'Le disque est plein. Libérez de la place.',
      EDQUOT: 'Votre quota de disque est épuisé. Libérez de la place.',
      EFBIG: `Cette session ne peut pas écrire un fichier aussi grand que ${file}. Voyez \`ulimit -f\`.`,
      EACCES: `Cahier n’a pas le droit d’utiliser ${file}. Vérifiez à qui est ce fichier et quels sont ses droits.`,
      EPERM: `Cahier n’a pas le droit d’utiliser ${file}. Vérifiez à qui est ce fichier et quels sont ses droits.`,
      EROFS:
        'Le cahier est sur un disque en lecture seule. Copiez-le dans un dossier où vous pouvez écrire.',
      EISDIR: `${file} n’est pas un fichier ordinaire (c’est peut-être un dossier). Renommez-le ou déplacez-le.`,
      ENOTDIR: '`.cahier` n’est pas un dossier. Renommez ce fichier ou déplacez-le.',
    })[cause] ?? `Le système a refusé l’accès à ${file} (${cause}).`,
  en: (cause) =>
    ({
      ENOSPC: 'The disk is full. Free some space.',
      EDQUOT: 'Your disk quota is used up. Free some space.',
      EFBIG: `This session may not write a file as large as ${file}. See \`ulimit -f\`.`,
      EACCES: `Cahier has no right to use ${file}. See who owns the file and what its permissions are.`,
      EPERM: `Cahier has no right to use ${file}. See who owns the file and what its permissions are.`,
      EROFS: 'The workbook is on a read-only disk. Copy it to a folder where you can write.',
      EISDIR: `${file} is not an ordinary file (perhaps a folder). Rename it or move it away.`,
      ENOTDIR: '`.cahier` is not a folder. Rename that file or move it away.',
    })[cause] ?? `The system refused access to ${file} (${cause}).`,
};

const sentences: Bilingual<Sentences<ProgressFeedback>> = {
  fr: {
    'not-progress': ({ keptAs }) =>
      `${file} n’était pas un fichier de progression de Cahier. Je l’ai mis de côté, sans rien y changer : \`${keptAs}\`. J’en commence un nouveau ; si vous avez une copie de l’ancien, vous pouvez la mettre à sa place.`,
    'other-version': ({ found, keptAs }) =>
      `${file} vient d’un autre Cahier : il est de version ${found}, et je lis la version ${version}. Je l’ai mis de côté, sans rien y changer : \`${keptAs}\`. J’en commence un nouveau ; l’autre Cahier lira l’ancien si vous lui rendez son nom.`,
    'not-set-aside': ({ cause }) =>
      `${file} n’est pas un fichier de progression que je sais lire, et je n’ai pas pu le mettre de côté. ${refusals.fr(cause)} Puis relancez Cahier : d’ici là, votre progression n’est pas enregistrée, et rien n’est changé dans ce fichier.`,
    'lines-passed-over': ({ count, first }) =>
      count === 1
        ? `La ligne ${first} de ${file} est illisible. Toutes les autres comptent ; vous pouvez effacer celle-là.`
        : `${count} lignes de ${file} sont illisibles, à partir de la ligne ${first}. Toutes les autres comptent ; vous pouvez effacer celles-là.`,
    'not-read': ({ cause }) =>
      `Je n’ai pas pu lire ce que vous aviez déjà fait. ${refusals.fr(cause)} On peut continuer sans.`,
    'not-saved': ({ cause }) =>
      `Votre progression n’est pas enregistrée pour l’instant. ${refusals.fr(cause)} On peut continuer ; j’essaierai encore la prochaine fois, avec ce qui manque.`,
  },
  en: {
    'not-progress': ({ keptAs }) =>
      `${file} was not a progress file of Cahier. I have set it aside, unchanged: \`${keptAs}\`. I begin a new one; if you have a copy of the old one, you can put it in its place.`,
    'other-version': ({ found, keptAs }) =>
      `${file} comes from another Cahier: it is of version ${found}, and I read version ${version}. I have set it aside, unchanged: \`${keptAs}\`. I begin a new one; the other Cahier will read the old one if you give it its name back.`,
    'not-set-aside': ({ cause }) =>
      `${file} is not a progress file that I can read, and I could not set it aside. ${refusals.en(cause)} Then start Cahier again: until then, your progress is not saved, and nothing in that file is changed.`,
    'lines-passed-over': ({ count, first }) =>
      count === 1
        ? `Line ${first} of ${file} cannot be read. All the others count; you can delete that one.`
        : `${count} lines of ${file} cannot be read, from line ${first} on. All the others count; you can delete those.`,
    'not-read': ({ cause }) =>
      `I could not read what you had done so far. ${refusals.en(cause)} We can go on without it.`,
    'not-saved': ({ cause }) =>
      `Your progress is not being saved for now. ${refusals.en(cause)} We can go on; I will try again next time, with what is missing.`,
  },
};

/** What is wrong with the file of progress, and what to do, in a sentence or two. */
export function wordProgressProblem(problem: ProgressProblem, language: Language): string {
  const say = sentences[language][problem.code] as (data: unknown) => string;
  const text = say(problem.data);
  return language === 'fr' ? frenchSpacing(text) : text;
}
