import { withFrenchSpacing } from '../../messages/french-spacing';
import type { MutantsText } from './mutants-text';

const words = {
  percent: (share: number | undefined) =>
    share === undefined
      ? '–'
      : `${(Math.floor(share * 1000) / 10).toFixed(1).replace('.', ',')}\u00A0%`,
  survivors: (id: string, count: number) =>
    count === 1
      ? `${id} : un mutant réussit. Faut-il que ceci réussisse ?`
      : `${id} : ${count} mutants réussissent. Faut-il que ceci réussisse ?`,
  place: (file: string, line: number, mutator: string) => `${file}, ligne ${line} (${mutator})`,
  whatToDo: (file: string) =>
    `Si non, ajoutez un critère ou tirez davantage d’entrées, et gardez le mutant parmi les fausses réponses. Si c’est une bonne réponse aussi, dites pourquoi dans ${file} (docs/mutation.fr.md).`,
  noSuchMutant: (file: string) =>
    `${file} donne une raison à un mutant qui n’est plus produit. Enlevez-la, ou corrigez ses lignes :`,
  killedMutant: (file: string) =>
    `${file} donne une raison de réussir à un mutant qu’un critère refuse. Enlevez-la, ou cherchez pourquoi le critère refuse une bonne réponse :`,
  unreadableReasons: (file: string, at: string, message: string) =>
    `${file} n’est pas une liste de raisons${at === '' ? '' : ` (voyez ${at})`}. J’attendais ce que montre docs/mutation.fr.md. Le détail, en anglais : ${message}`,
  solutionFails: (id: string) =>
    `${id} : le corrigé lui-même ne réussit pas, et ses mutants ne montreraient rien. Voyez sur quoi il échoue : \`npx cahier check ${id.slice(0, 2)} --from solutions\``,
  unjudged: (id: string, count: number) =>
    `${id} : ${count === 1 ? 'un mutant n’a pas pu être corrigé, et ne compte' : `${count} mutants n’ont pas pu être corrigés, et ne comptent`} pour rien : c’est une panne de Cahier. Relancez la commande ; si cela dure, lancez \`npx cahier doctor\`.`,
};

export const mutantsFr: MutantsText = {
  ...withFrenchSpacing(words),
};
