import { relative } from 'node:path';
import { canUseUnicode } from '../show/can-use-unicode';
import { describeTerminal } from '../show/terminal';
import type { Exercise } from '../workbook/exercise';
import { promptOf } from '../workbook/prompt';
import type { Workbook } from '../workbook/workbook';
import type { ScreenOptions } from './body';
import { linkText } from './link';
import { drawScreen, mostScroll } from './screen';
import { type ExerciseState, newExercise, type WatchState } from './state';
import { type WatchText, watchText } from './text';
import { Tty, type TtyListeners } from './tty';

export interface DisplayOptions {
  readonly workbook: Workbook;
  readonly exercises: readonly Exercise[];
  /** The stub of each exercise, by id: its head is the prompt. */
  readonly stubs: ReadonlyMap<string, string>;
}

/** What is shown and the screen that shows it: every change of the one is drawn on the other. */
export class Display {
  #state: WatchState;
  readonly tty: Tty;

  constructor(
    readonly options: DisplayOptions,
    state: WatchState,
    listeners: Omit<TtyListeners, 'onResize'>,
  ) {
    this.#state = state;
    this.tty = new Tty(process.stdin, process.stdout, {
      ...listeners,
      onResize: () => this.draw(),
    });
  }

  get state(): WatchState {
    return this.#state;
  }

  /** The exercise in front. */
  get current(): ExerciseState {
    return this.#state.exercises[this.#state.current] ?? newExercise('');
  }

  get text(): WatchText {
    return watchText[this.#state.language];
  }

  /** Changes what is shown; a notice lasts until the next change. */
  show(change: Partial<WatchState>): void {
    this.set({ notice: undefined, ...change });
    this.draw();
  }

  /** Changes what the next drawing shows. */
  set(change: Partial<WatchState>): void {
    this.#state = { ...this.#state, ...change };
  }

  /** Changes what is known of one exercise. */
  change(id: string, change: Partial<ExerciseState>): void {
    const exercises = this.#state.exercises.map((exercise) =>
      exercise.id === id ? { ...exercise, ...change } : exercise,
    );
    this.set({ exercises });
    this.draw();
  }

  draw(): void {
    this.tty.draw(drawScreen(this.#state, this.#screenOptions()));
  }

  /** As far as one may scroll. */
  mostScroll(): number {
    return mostScroll(this.#state, this.#screenOptions());
  }

  /** How many lines a page has. */
  pageLength(): number {
    return Math.max(1, this.#rows - 8);
  }

  /** How a learner would name the file of an exercise. */
  fileName(id: string): string {
    return relative(process.cwd(), this.options.workbook.exerciseFile(id));
  }

  get #rows(): number {
    return process.stdout.rows || 24;
  }

  #screenOptions(): ScreenOptions {
    const { exercises, stubs, workbook } = this.options;
    return {
      exercises,
      terminal: describeTerminal(process.stdout, process.env),
      rows: this.#rows,
      canUseUnicode: canUseUnicode(process.env, process.platform),
      promptOf: (id, language) => promptOf(stubs.get(id) ?? '', language),
      linkTo: (id) => linkText(workbook.exerciseFile(id), this.fileName(id), process.env),
    };
  }
}
