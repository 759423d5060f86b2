/** Controls but the line feed, what changes the direction or hides itself, and halves of characters. */
const hidden = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

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

/** The same for JSON: what it lets through is escaped, and reads back as it was. */
export function escapeHidden(json: string): string {
  return json.replace(hidden, (character) =>
    Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
      .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
