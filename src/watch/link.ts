import { pathToFileURL } from 'node:url';

/**
 * A file's name that terminals which know links (OSC 8) open at a click; plain text for others,
 * which pass the sequence over.
 */
export function linkText(path: string, name: string, env: NodeJS.ProcessEnv): string {
  if (env.TERM === 'dumb' || env.TERM === 'linux') return name;
  const open = `\u001B]8;;${pathToFileURL(path).href}\u0007`;
  return `${open}${name}\u001B]8;;\u0007`;
}
