import type { DestinationProblem } from '../../release/destination';
import type { ScaffoldProblem } from '../../workbook/scaffold';
import type { StubOutcome } from '../../workbook/write-stub';
import type { CommandName } from '../commands';
import type { RubricProblem } from './rubric-text';

/** What can be wrong with a command line. */
export type UsageProblem =
  | { readonly code: 'unknown-command'; readonly found: string; readonly nearest: string }
  | {
      readonly code: 'unknown-option';
      readonly option: string;
      readonly nearest: string | undefined;
    }
  | { readonly code: 'value-missing'; readonly name: string }
  | { readonly code: 'value-not-wanted'; readonly name: string }
  | { readonly code: 'argument-missing' }
  | { readonly code: 'argument-not-wanted'; readonly argument: string }
  | {
      readonly code: 'not-a-number';
      readonly name: string;
      readonly found: string;
      readonly least: number;
      readonly most: number;
    }
  | { readonly code: 'unknown-exercise'; readonly wanted: string; readonly nearest: string }
  | { readonly code: 'unknown-language'; readonly found: string }
  | { readonly code: 'not-a-folder'; readonly path: string }
  | { readonly code: 'no-solutions' }
  | { readonly code: 'mutators-missing' }
  | ScaffoldProblem
  | { readonly code: 'destination-missing' }
  | {
      readonly code: 'destination';
      readonly problem: DestinationProblem;
      readonly path: string;
    }
  | { readonly code: 'released-copy'; readonly command: string }
  | RubricProblem;

/** All that the command line says, in one language. */
export interface CliText {
  /** One line for each command, for the list of commands. */
  readonly summaries: Readonly<Record<CommandName, string>>;
  /** How each command is written, and what it does: `cahier COMMAND --help`. */
  readonly help: Readonly<Record<CommandName, string>>;
  readonly helpIntroduction: string;
  readonly helpCommands: string;
  readonly helpMore: string;

  readonly usage: (problem: UsageProblem) => string;
  readonly usageMore: (command?: string) => string;
  readonly systemError: (code: string, path: string) => string;
  /** Stands for the path of standard output in a `systemError`. */
  readonly output: string;
  readonly unexpectedError: (message: string) => string;

  /** @param kept points on which a person decides */
  readonly total: (points: number, maxPoints: number, kept: number, seed: number) => string;
  readonly whereYouStand: (
    passed: number,
    count: number,
    points: number,
    maxPoints: number,
  ) => string;
  /** The same in a copy without graders. */
  readonly whatRuns: (running: number, count: number) => string;
  readonly notGradedHere: string;
  readonly whatNextToRun: (file: string, number: string) => string;
  readonly whatNext: (file: string, number: string) => string;
  readonly hintOffer: (number: string) => string;
  readonly allPassed: string;
  /** Where a person is still to read some of it. */
  readonly allDone: string;
  readonly allRun: string;
  readonly nextHint: (number: string, n: number) => string;
  readonly noHints: string;
  readonly solutionNotYet: (number: string) => string;
  readonly solutionElsewhere: string;
  readonly confirmReset: (file: string) => string;
  readonly nothingChanged: string;
  readonly wasReset: (file: string) => string;
  readonly copyKept: (copy: string) => string;
  readonly languageNow: string;
  readonly languageSet: string;
  readonly exerciseMade: (id: string) => string;
  readonly afterNew: (number: string) => string;
  readonly stubWritten: (id: string, outcome: StubOutcome) => string;
  readonly released: (path: string, files: number, hasGraders: boolean) => string;

  readonly doctor: {
    readonly node: (version: string, platform: string, arch: string) => string;
    readonly cpuBackend: string;
    readonly nativeUnused: string;
    readonly snapshot: (isThere: boolean) => string;
    readonly snapshotAdvice: string;
    readonly permissions: string;
    readonly bubblewrap: (works: boolean) => string;
    readonly bubblewrapAdvice: string;
    readonly bubblewrapElsewhere: string;
    readonly resourceLimits: (isThere: boolean) => string;
    readonly resourceLimitsAdvice: string;
  };
}
