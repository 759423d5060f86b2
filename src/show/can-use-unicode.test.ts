import { canUseUnicode } from './can-use-unicode';

test.each<[string, boolean, NodeJS.Platform, NodeJS.ProcessEnv]>([
  ['a UTF-8 locale', true, 'linux', { TERM: 'xterm-256color', LANG: 'fr_FR.UTF-8' }],
  ['another spelling of it', true, 'linux', { LANG: 'C.utf8' }],
  ['no locale at all', true, 'linux', { TERM: 'xterm' }],
  ['macOS', true, 'darwin', { TERM: 'xterm-256color', LC_CTYPE: 'UTF-8' }],
  ['an old French locale', false, 'linux', { TERM: 'xterm', LANG: 'fr_FR.ISO-8859-1' }],
  ['the locale C', false, 'linux', { TERM: 'xterm', LANG: 'C' }],
  ['LC_ALL over LANG', false, 'linux', { LC_ALL: 'C', LANG: 'en_US.UTF-8' }],
  ['LC_CTYPE over LANG', true, 'linux', { LC_CTYPE: 'C.UTF-8', LANG: 'C' }],
  ['empty variables, which do not count', true, 'linux', { LC_ALL: '', LANG: 'C.UTF-8' }],
  ['the console of Linux', false, 'linux', { TERM: 'linux', LANG: 'C.UTF-8' }],
  ['a dumb terminal', false, 'linux', { TERM: 'dumb', LANG: 'C.UTF-8' }],
  ['the legacy console of Windows', false, 'win32', {}],
  ['the same with a locale, which it ignores', false, 'win32', { LANG: 'fr_FR.UTF-8' }],
  ['Windows Terminal', true, 'win32', { WT_SESSION: 'a-guid' }],
  ['VS Code on Windows', true, 'win32', { TERM_PROGRAM: 'vscode' }],
  ['Git Bash on Windows', true, 'win32', { TERM: 'xterm' }],
  ['a dumb terminal on Windows', false, 'win32', { TERM: 'dumb', WT_SESSION: 'a-guid' }],
])('%s: %s', (_name, expected, platform, env) => {
  expect(canUseUnicode(env, platform)).toBe(expected);
});
