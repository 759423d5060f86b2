import type { Within } from './run-cahier';

/** In a POSIX shell: `script` writes the command as "$@". */
export function inShell(script: string): Within {
  return (command) => ['/bin/sh', '-c', script, 'sh', ...command];
}

/** On a real terminal of that width, whose screen is standard output (util-linux's `script`). */
export function onTerminal(columns: number, rows = 24): Within {
  return (command) => {
    const words = command.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
    return [
      'script',
      '--quiet',
      '--return',
      '--command',
      `stty cols ${columns} rows ${rows}; ${words}`,
      '/dev/null',
    ];
  };
}

/** Where permissions hold for root too. */
export const underPermissions: Within = (command) =>
  process.getuid?.() === 0
    ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search', '--inh-caps=-all', ...command]
    : command;
