/** Windows terminals that show more than the legacy console does, by what they set. */
const signsOfWindowsTerminal = ['WT_SESSION', 'ConEmuTask', 'TERMINUS_SUBLIME'];

/**
 * Whether a terminal can be trusted to show box-drawing characters and the like. A locale that is
 * not set says nothing (containers set none); one that names another encoding is believed.
 */
export function canUseUnicode(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (env.TERM === 'dumb') return false;
  if (platform === 'win32') {
    return (
      signsOfWindowsTerminal.some((name) => env[name]) ||
      env.TERM_PROGRAM === 'vscode' ||
      env.TERMINAL_EMULATOR === 'JetBrains-JediTerm' ||
      /^(xterm|alacritty|rxvt)/.test(env.TERM ?? '')
    );
  }
  // The console of the Linux kernel has 512 characters at most.
  if (env.TERM === 'linux') return false;
  // POSIX's order of variables.
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG;
  return !locale || /utf-?8/i.test(locale);
}
