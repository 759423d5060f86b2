const noBreakSpace = '\u00A0';

/**
 * Puts non-breaking spaces where French typography wants them: before ; : ! ? » and after «. What
 * stands between backquotes is code and stays as it is.
 */
export function frenchSpacing(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? part : spaceProse(part)))
    .join('`');
}

function spaceProse(prose: string): string {
  return prose.replace(/ ([;:!?»])/g, `${noBreakSpace}$1`).replace(/« /g, `«${noBreakSpace}`);
}

/** The same for all that some words hold: strings, and what functions return. */
export function withFrenchSpacing<Words>(words: Words): Words {
  return space(words) as Words;
}

function space(words: unknown): unknown {
  if (typeof words === 'string') return frenchSpacing(words);
  if (typeof words === 'function') {
    return (...data: unknown[]) => frenchSpacing(String(Reflect.apply(words, undefined, data)));
  }
  return Object.fromEntries(
    Object.entries(words as object).map(([key, value]) => [key, space(value)]),
  );
}
