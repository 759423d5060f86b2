/** What the header of the exercise says, paragraph by paragraph: to copy it is not to explain. */
export const question = {
  placeholder: 'Écrivez votre explication ici / write your explanation here',
  fr: [],
  en: [],
} as const;
