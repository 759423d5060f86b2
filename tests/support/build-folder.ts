import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run-cahier';

/** The folder of the build that fits the sources; made first where there is none. */
export function findBuildFolder(): string {
  const builder = pathToFileURL(join(root, 'scripts', 'build.mjs')).href;
  const code = `import { ensureBuild } from '${builder}'; console.log(await ensureBuild());`;
  const args = ['--input-type=module', '--eval', code];
  return execFileSync(process.execPath, args, { encoding: 'utf8' }).trim();
}
