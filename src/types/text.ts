import type { Bilingual } from '../messages/text';
import type { ErrorKind } from './error-kind';

/** What surrounds the compiler's own words. */
export interface TypesText {
  /** Says that it is advice, and changes no points. */
  readonly heading: string;
  readonly errors: Readonly<Record<ErrorKind, string>>;
  /** The beginning of an error's sentence. */
  readonly line: (line: number) => string;
  readonly quote: (words: string) => string;
  /** Under the last error that is shown, where there are others. */
  readonly more: string;
}

export const typesText: Bilingual<TypesText> = {
  fr: {
    heading: 'Types : un conseil, qui ne change rien à vos points',
    errors: {
      'wrong-value':
        'Cette valeur n’est pas du type attendu à cet endroit. Comparez les deux types nommés ci-dessous : le sien, puis celui qu’il faut.',
      'wrong-argument':
        'L’argument passé ici n’est pas du type que la fonction attend. Comparez les deux types nommés ci-dessous : le sien, puis celui qu’il faut.',
      'argument-count':
        'Cet appel n’a pas le nombre d’arguments attendu. Comptez-les, et comparez avec la déclaration de la fonction.',
      'no-such-call':
        'Cette fonction peut s’appeler de plusieurs façons, et aucune ne va avec ces arguments. Vérifiez leur nombre, leur ordre et leurs types.',
      'no-such-property':
        'Cette valeur n’a ni propriété ni méthode de ce nom. Vérifiez son orthographe, majuscules comprises, et ce qu’est la valeur devant le point.',
      'unknown-option':
        'Cet objet a une propriété que rien n’attend ici. Vérifiez l’orthographe de son nom, majuscules comprises.',
      'missing-property':
        'Il manque à cet objet une propriété attendue, nommée ci-dessous. Ajoutez-la.',
      'unknown-name':
        'Ce nom n’est pas connu ici. Vérifiez son orthographe, et qu’il est bien déclaré ou importé.',
      'used-too-early':
        'Ce nom est utilisé avant d’avoir une valeur. Déplacez cette ligne sous sa déclaration, ou donnez-lui d’abord une valeur.',
      'declared-twice':
        'Ce nom est déclaré deux fois au même endroit. Gardez une seule déclaration, ou changez un des deux noms.',
      'fixed-value':
        'Cette valeur est fixe : elle ne peut pas être changée. Déclarez-la avec `let` au lieu de `const` (ou sans `readonly`) si elle doit l’être.',
      'type-as-value':
        'Ce nom est celui d’un type, et il faut ici une valeur. Un type n’existe plus quand le programme tourne.',
      'type-import': 'Ce nom est celui d’un type : importez-le avec `import type`.',
      'module-not-found':
        'Le fichier ou le paquet importé n’a pas été trouvé sous ce nom. Vérifiez-en le chemin et l’orthographe.',
      'not-exported':
        'Le module importé n’exporte rien de ce nom. Vérifiez son orthographe, majuscules comprises.',
      'type-unknown':
        'TypeScript ne peut pas deviner ce type. Écrivez-le après le nom, par exemple `x: number`.',
      'maybe-missing':
        'Cette valeur peut être `undefined` ou `null`. Vérifiez avec un `if` qu’elle est là avant de l’utiliser, ou donnez-lui une autre valeur avec `??`.',
      'not-a-function':
        'Cette valeur n’est pas une fonction et ne peut pas être appelée. Vérifiez le nom, ou retirez les parenthèses.',
      'class-without-new':
        'Une classe ne s’appelle pas comme une fonction. Écrivez `new` devant son nom.',
      'no-return':
        'Cette fonction annonce un résultat, et ne le renvoie pas toujours. Ajoutez le `return` qui manque.',
      'no-body':
        'Cette fonction est annoncée, mais son corps manque ou ne la suit pas. Écrivez-le entre accolades, juste après.',
      'no-first-value':
        'Cette propriété n’a pas de première valeur. Donnez-lui-en une là où elle est déclarée, ou dans le constructeur.',
      'not-a-number':
        'Ce calcul demande des nombres, et une des valeurs n’en est pas un. Vérifiez ce que contient chacune.',
      'never-equal':
        'Ces deux valeurs sont de types qui ne peuvent jamais être égaux. Vérifiez ce que vous vouliez comparer.',
      'await-outside':
        '`await` ne peut s’écrire que dans une fonction `async`. Ajoutez ce mot devant la fonction.',
      'async-result':
        'Une fonction `async` renvoie toujours une promesse. Écrivez le type de son résultat entre `Promise<` et `>`.',
      syntax:
        'TypeScript ne comprend pas l’écriture de cette ligne. Cherchez une parenthèse, une accolade ou un guillemet oublié, parfois à la ligne d’avant.',
      other: 'TypeScript voit ici un problème, que ses propres mots disent ci-dessous.',
    },
    line: (line) => `Ligne ${line} : `,
    quote: (words) => `Le compilateur dit\u00A0: «\u00A0${words}\u00A0»`,
    more: 'Il y a d’autres erreurs de type : corrigez d’abord celles-ci.',
  },
  en: {
    heading: 'Types: advice, which changes nothing about your points',
    errors: {
      'wrong-value':
        'This value is not of the type expected here. Compare the two types named below: its own, then the one needed.',
      'wrong-argument':
        'The argument passed here is not of the type that the function expects. Compare the two types named below: its own, then the one needed.',
      'argument-count':
        'This call does not have the number of arguments expected. Count them, and compare with the declaration of the function.',
      'no-such-call':
        'This function can be called in several ways, and none fits these arguments. Check their number, their order and their types.',
      'no-such-property':
        'This value has no property or method of that name. Check its spelling, capitals included, and what the value before the dot is.',
      'unknown-option':
        'This object has a property that nothing expects here. Check the spelling of its name, capitals included.',
      'missing-property': 'This object lacks a property that is expected, named below. Add it.',
      'unknown-name':
        'This name is not known here. Check its spelling, and that it is declared or imported.',
      'used-too-early':
        'This name is used before it has a value. Move this line below its declaration, or give it a value first.',
      'declared-twice':
        'This name is declared twice in the same place. Keep one declaration, or change one of the two names.',
      'fixed-value':
        'This value is fixed: it cannot be changed. Declare it with `let` instead of `const` (or without `readonly`) if it must be.',
      'type-as-value':
        'This name is that of a type, and a value is needed here. A type no longer exists when the program runs.',
      'type-import': 'This name is that of a type: import it with `import type`.',
      'module-not-found':
        'The file or package imported was not found under this name. Check its path and its spelling.',
      'not-exported':
        'The module imported exports nothing of that name. Check its spelling, capitals included.',
      'type-unknown':
        'TypeScript cannot guess this type. Write it after the name, for example `x: number`.',
      'maybe-missing':
        'This value may be `undefined` or `null`. Check with an `if` that it is there before you use it, or give it another value with `??`.',
      'not-a-function':
        'This value is not a function and cannot be called. Check the name, or take the parentheses away.',
      'class-without-new': 'A class is not called like a function. Write `new` before its name.',
      'no-return':
        'This function announces a result, and does not always return it. Add the `return` that is missing.',
      'no-body':
        'This function is announced, but its body is missing or does not follow it. Write it between braces, right after.',
      'no-first-value':
        'This property has no first value. Give it one where it is declared, or in the constructor.',
      'not-a-number':
        'This calculation needs numbers, and one of the values is not one. Check what each of them holds.',
      'never-equal':
        'These two values are of types that can never be equal. Check what you meant to compare.',
      'await-outside':
        '`await` can only be written inside an `async` function. Add that word before the function.',
      'async-result':
        'An `async` function always returns a promise. Write the type of its result between `Promise<` and `>`.',
      syntax:
        'TypeScript does not understand how this line is written. Look for a forgotten parenthesis, brace or quote, sometimes on the line before.',
      other: 'TypeScript sees a problem here, which its own words below tell.',
    },
    line: (line) => `Line ${line}: `,
    quote: (words) => `The compiler says: “${words}”`,
    more: 'There are other type errors: mend these first.',
  },
};
