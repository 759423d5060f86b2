import { spawn } from 'node:child_process';

/** Editors that open a window of their own and need no terminal. */
const windowed = /(^|[\\/])(code|codium|cursor|subl|zed|gedit|kate|idea|webstorm)(\.cmd|\.exe)?$/;

/** The learner's editor: `$VISUAL`, `$EDITOR`, or VS Code where Cahier runs in its terminal. */
export function editorOf(env: NodeJS.ProcessEnv): readonly string[] | undefined {
  const named = env.VISUAL || env.EDITOR;
  if (named) return named.trim().split(/\s+/);
  return env.TERM_PROGRAM === 'vscode' ? ['code', '--reuse-window'] : undefined;
}

export function needsTerminal([command = '']: readonly string[]): boolean {
  return !windowed.test(command);
}

/** Runs the editor to its end; whether it could be started. */
export function openEditor([command = '', ...args]: readonly string[], file: string) {
  return new Promise<boolean>((resolve) => {
    const child = spawn(command, [...args, file], { stdio: 'inherit' });
    child.once('error', () => resolve(false));
    child.once('exit', () => resolve(true));
  });
}
