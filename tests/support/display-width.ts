/** Twice as wide as a letter: East Asian scripts and pictures. */
const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60]|\p{Emoji_Presentation}/u;
const noWidth = /\p{Mn}|\p{Me}|\p{Cf}/u;

/** How many columns a line takes on a terminal. */
export function displayWidth(line: string): number {
  return [...line].reduce(
    (width, character) => width + (noWidth.test(character) ? 0 : wide.test(character) ? 2 : 1),
    0,
  );
}
