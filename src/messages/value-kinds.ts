import type { ValueKind } from '../grading/feedback';
import type { Bilingual } from './text';

/** How a sentence names a kind of value, with its article. */
export const kindNames: Bilingual<Readonly<Record<ValueKind, string>>> = {
  fr: {
    array: 'un tableau',
    boolean: 'un booléen (`true` ou `false`)',
    class: 'une classe',
    function: 'une fonction',
    history: 'un historique d’entraînement (celui que `fit` renvoie)',
    infinity: 'l’infini',
    layer: 'une couche',
    model: 'un modèle',
    nan: '`NaN`, qui n’est pas un nombre',
    null: '`null`',
    number: 'un nombre',
    object: 'un objet',
    promise: 'une promesse',
    string: 'une chaîne de caractères',
    'symbolic-tensor': 'un tenseur symbolique, sans valeurs',
    tensor: 'un tenseur',
    undefined: '`undefined`',
  },
  en: {
    array: 'an array',
    boolean: 'a boolean (`true` or `false`)',
    class: 'a class',
    function: 'a function',
    history: 'a training history (the one that `fit` returns)',
    infinity: 'infinity',
    layer: 'a layer',
    model: 'a model',
    nan: '`NaN`, which is not a number',
    null: '`null`',
    number: 'a number',
    object: 'an object',
    promise: 'a promise',
    string: 'a string',
    'symbolic-tensor': 'a symbolic tensor, without values',
    tensor: 'a tensor',
    undefined: '`undefined`',
  },
};
