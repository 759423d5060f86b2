/** C0 and C1 controls but line feed and tab, then what changes the direction or hides itself. */
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it looks for.
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;

/**
 * Makes text from a learner harmless to a terminal: control characters, escape sequences and
 * bidirectional tricks are shown (`␛`, `⟨U+202E⟩`), never obeyed.
 */
export function makeVisible(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\t', '  ').replace(hidden, showCharacter);
}

function showCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  // Unicode has a picture for each C0 control.
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
