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
