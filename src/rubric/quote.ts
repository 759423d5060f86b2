const mostQuoted = 160;

/** A learner's sentence as it may be quoted: on one line, not too long, no backquote, no full stop. */
export function quote(sentence: string): string {
  const line = sentence.replace(/\s+/g, ' ').replaceAll('`', "'").trim().replace(/\.$/, '');
  const characters = Array.from(line);
  if (characters.length <= mostQuoted) return line;
  return `${characters.slice(0, mostQuoted).join('').trimEnd()}…`;
}
