/** One file of a release. */
export interface ReleaseFile {
  /** From the release's own folder, with `/` on every system. */
  readonly path: string;
  readonly content: Uint8Array;
}

export function textFile(path: string, text: string): ReleaseFile {
  return { path, content: new TextEncoder().encode(text) };
}

export function jsonFile(path: string, value: unknown): ReleaseFile {
  return textFile(path, `${JSON.stringify(value, null, 2)}\n`);
}
