import type { Language } from '../messages/text';
import type { Terminal } from '../show/terminal';
import type { Workbook } from '../workbook/workbook';
import type { Arguments } from './arguments';
import type { CliText } from './text/text';

/** What the launcher knows. */
export interface Installation {
  /** The folder of the workbook. */
  readonly root: string;
  /** The folder of the bundles and the snapshot that fit the sources as they are. */
  readonly buildFolder: string;
}

/** What a command is given. */
export interface Context extends Installation {
  readonly workbook: Workbook;
  readonly language: Language;
  readonly text: CliText;
  readonly terminal: Terminal;
  readonly args: Arguments;
  /** Writes a line, or several, to standard output. */
  readonly print: (text: string) => void;
}

export const exitCodes = { ok: 0, failed: 1, usage: 2, fault: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
