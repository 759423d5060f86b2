import { setTimeout as wait } from 'node:timers/promises';
import { readSource } from '../compile/read-source';
import type { Language } from '../messages/text';
import { attemptOf, mendedSince, sameMistakeInARow } from '../progress/attempt';
import type { ProgressProblem } from '../progress/problem';
import type { Progress } from '../progress/progress';
import { wordProgressProblem } from '../progress/text';
import { considerVersions, fingerprintsOf, hasNewText } from '../progress/versions';
import { reportExercise } from '../report/make-report';
import type { TypeChecker } from '../types/type-checker';
import { type Exercise, isGraded } from '../workbook/exercise';
import { readTexts } from '../workbook/read-texts';
import { isUntouched } from '../workbook/stub';
import { Actions } from './actions';
import { Display, type DisplayOptions } from './display';
import type { GradedOnce, Runner } from './runner';
import { standing } from './screen';
import { type ExerciseState, isDone, newExercise, noPanel } from './state';

/** What the loop stands on. */
export interface LoopOptions extends DisplayOptions {
  readonly runner: Runner;
  readonly progress: Progress;
  readonly types: TypeChecker;
  readonly language: Language;
  /** Called when the learner chooses a language, which should be remembered. */
  readonly onLanguage: (language: Language) => void;
}

/** A verdict that comes sooner than this needs no word of waiting, and no flicker. */
const patienceMs = 100;
/** How long a verdict has the processor to itself: the terminal has yet to paint it. */
const paintingMs = 100;
/** Saves that follow one another faster than hands can are one: an editor's “save all”. */
const saveAllMs = 300;

/** The learner's loop: from a save to the verdict on the screen. */
export class Loop {
  readonly #display: Display;
  #end: () => void = () => {};
  /** The exercises of which an explanation was read. */
  readonly #read = new Set<string>();
  #lastSave = { time: Number.NEGATIVE_INFINITY, inFront: '' };

  constructor(readonly options: LoopOptions) {
    const { language, exercises, progress, onLanguage } = options;
    const state = {
      language,
      exercises: exercises.map(({ grader: { id } }) => newExercise(id, progress.hintsUsed(id))),
      current: 0,
      panel: noPanel,
      scroll: 0,
      notice: undefined,
    };
    this.#display = new Display(options, state, {
      onKey: (key) => void actions.press(key),
      onClosed: () => this.#end(),
    });
    const actions = new Actions(this.#display, {
      runAgain: (id) => this.#grade(id, 'attempt'),
      quit: () => this.#end(),
      useLanguage: onLanguage,
      keepHint: async (id, hint) => this.#sayProblem(await progress.recordHint(id, hint)),
    });
  }

  /** Takes the terminal until the learner quits. */
  async run(): Promise<void> {
    const ended = new Promise<void>((resolve) => {
      this.#end = resolve;
    });
    this.#display.tty.take();
    this.#display.draw();
    await this.#gradeAll();
    await ended;
    this.#display.tty.release();
    const { state, text } = this.#display;
    const { passed, running } = standing(state);
    const count = state.exercises.length;
    const words = this.options.exercises.some(isGraded)
      ? text.goodbye(passed, count)
      : text.progressOfRuns(running, count);
    process.stdout.write(`${words}\n`);
  }

  /** A file was saved: its exercise comes to the front and is graded. */
  async save(id: string): Promise<void> {
    this.#bringToFront(id);
    await this.#grade(id, 'attempt');
  }

  /** A short sentence under the verdict, until the next key. */
  say(notice: string): void {
    this.#display.show({ notice });
  }

  /** Files are looked at, for want of events. */
  sayPolling(): void {
    this.say(this.#display.text.polling);
  }

  /** Where all files are saved at once, the exercise that the learner had in front stays there. */
  #bringToFront(id: string): void {
    const { state, current } = this.#display;
    const { time, inFront } = this.#lastSave;
    const isSaveAll = performance.now() - time < saveAllMs;
    this.#lastSave = { time: performance.now(), inFront: isSaveAll ? inFront : current.id };
    if (state.panel.kind === 'list' || (isSaveAll && id !== inFront)) return;
    const index = state.exercises.findIndex((exercise) => exercise.id === id);
    this.#display.set({ current: index, panel: noPanel, scroll: 0, notice: undefined });
  }

  /** At the start: the first exercise that is not done comes to the front, unless one was saved since. */
  async #gradeAll(): Promise<void> {
    for (const { grader } of this.options.exercises) await this.#grade(grader.id, 'look');
    if (this.#lastSave.inFront !== '') return;
    const next = this.#display.state.exercises.findIndex((exercise) => !isDone(exercise));
    // What there is to say of the start stays.
    this.#display.set({ current: Math.max(0, next) });
    this.#display.draw();
  }

  /**
   * @param purpose what the learner tries counts as an attempt; a look at the start does not, unless
   * it finds another text
   */
  async #grade(id: string, purpose: 'look' | 'attempt'): Promise<void> {
    const exercise = this.options.exercises.find(({ grader }) => grader.id === id);
    if (!exercise) return;
    const { runner, progress } = this.options;
    const waiting = setTimeout(() => this.#display.change(id, { isRunning: true }), patienceMs);
    const judged = await runner.grade(exercise);
    clearTimeout(waiting);
    if (!judged) return;
    const graded = { ...judged, ...considerVersions(exercise, judged, progress) };
    const isAttempt = purpose === 'attempt' || hasNewText(exercise, graded, progress);
    const learnt = isAttempt ? this.#learnFrom(exercise, graded) : {};
    const hasText = readTexts(exercise, graded.checks).length > 0;
    const isFirstReading = hasText && !this.#read.has(id);
    if (hasText) this.#read.add(id);
    this.#display.change(id, { graded, isRunning: false, isFirstReading, ...learnt });
    if (purpose === 'attempt') {
      await wait(paintingMs, undefined, { ref: false });
      // Before the next guests: how many there are depends on the compiler.
      void this.#checkTypes(id);
    }
    runner.pool.refill();
  }

  /** Keeps the attempt; what was mended by it, and how often its mistake was made before. */
  #learnFrom(exercise: Exercise, graded: GradedOnce): Partial<ExerciseState> {
    const { progress } = this.options;
    const report = reportExercise(exercise, graded, this.#display.state.language);
    const texts = fingerprintsOf(exercise, graded.checks);
    const attempt = attemptOf(report, graded.seed, new Date(), texts);
    if (!attempt) return { mended: [], sameMistake: undefined };
    const mended = mendedSince(progress.attemptsOf(attempt.exercise).at(-1), attempt);
    void progress.recordAttempt(attempt).then((problem) => this.#sayProblem(problem));
    const attempts = progress.attemptsOf(attempt.exercise);
    const mistakes = Object.keys(attempt.failed)
      .map((check) => ({ check, times: sameMistakeInARow(attempts, check) }))
      .sort((a, b) => b.times - a.times);
    return { mended, sameMistake: mistakes[0] };
  }

  #sayProblem(problem: ProgressProblem | undefined): void {
    if (problem) this.say(wordProgressProblem(problem, this.#display.state.language));
  }

  /** Beside the verdict, when it is ready: it delays nothing and changes no points. */
  async #checkTypes(id: string): Promise<void> {
    const path = this.options.workbook.exerciseFile(id);
    const source = readSource(path);
    const isOurs =
      source.kind === 'source' && !isUntouched(source.text, this.options.stubs.get(id) ?? '');
    const advice = isOurs ? await this.options.types.check(path, source.text) : [];
    this.#display.change(id, { advice });
  }
}
