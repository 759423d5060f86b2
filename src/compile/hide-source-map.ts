/**
 * esbuild reads whatever a `sourceMappingURL` comment names: another file, or a device that never
 * ends. Misspells the comment, at the same length, so that every column stays where it is.
 */
export function hideSourceMap(text: string): string {
  return text.replaceAll('sourceMappingURL=', 'sourceMappingUrl=');
}
