import { relative } from 'node:path';
import { readSource } from '../compile/read-source';
import type { Language } from '../messages/text';
import { attemptOf, mendedSince, sameMistakeInARow } from '../progress/attempt';
import type { ProgressProblem } from '../progress/problem';
import type { Progress } from '../progress/progress';
import { wordProgressProblem } from '../progress/text';
import { reportExercise } from '../report/make-report';
import { canUseUnicode } from '../show/can-use-unicode';
import { describeTerminal } from '../show/terminal';
import type { TypeChecker } from '../types/type-checker';
import type { Exercise } from '../workbook/exercise';
import { promptOf, withoutPrompt } from '../workbook/prompt';
import { resetExercise } from '../workbook/reset-exercise';
import { isUntouched, solutionWithoutMarkers } from '../workbook/stub';
import type { Workbook } from '../workbook/workbook';
import { type Action, actionOf, type Key } from './keys';
import { linkText } from './link';
import { foundBy } from './list';
import { editorOf, needsTerminal, openEditor } from './open-editor';
import type { GradedOnce, Runner } from './runner';
import { drawScreen, mostScroll, type ScreenOptions, standing } from './screen';
import { type ExerciseState, hasPassed, type Panel, type WatchState } from './state';
import { watchText } from './text';
import { Tty } from './tty';

/** What the loop stands on. */
export interface LoopOptions {
  readonly workbook: Workbook;
  readonly exercises: readonly Exercise[];
  /** The stub of each exercise, by id: its head is the prompt. */
  readonly stubs: ReadonlyMap<string, string>;
  readonly runner: Runner;
  readonly progress: Progress;
  readonly types: TypeChecker;
  readonly language: Language;
  /** Called when the learner chooses a language, which should be remembered. */
  readonly onLanguage: (language: Language) => void;
}

const noPanel: Panel = { kind: 'none' };

/** The learner's loop: what a save and a key do, and what the screen then shows. */
export class Loop {
  #state: WatchState;
  readonly #tty: Tty;
  #end: () => void = () => {};

  constructor(readonly options: LoopOptions) {
    this.#state = {
      language: options.language,
      exercises: options.exercises.map(({ grader }) => newExercise(grader.id)),
      current: 0,
      panel: noPanel,
      scroll: 0,
      notice: undefined,
    };
    this.#tty = new Tty(process.stdin, process.stdout, {
      onKey: (key) => void this.#press(key),
      onResize: () => this.draw(),
      onClosed: () => this.#end(),
    });
  }

  /** Takes the terminal until the learner quits. */
  async run(): Promise<void> {
    const ended = new Promise<void>((resolve) => {
      this.#end = resolve;
    });
    this.#tty.take();
    this.draw();
    await this.#gradeAll();
    await ended;
    this.#tty.release();
    const { passed } = standing(this.#state);
    process.stdout.write(`${this.#text.goodbye(passed, this.#state.exercises.length)}\n`);
  }

  /** A file was saved: its exercise comes to the front and is graded. */
  async save(id: string): Promise<void> {
    const index = this.#state.exercises.findIndex((exercise) => exercise.id === id);
    if (index === -1) return;
    if (this.#state.panel.kind !== 'list')
      this.#show({ current: index, panel: noPanel, scroll: 0 });
    void this.#checkTypes(id);
    await this.#grade(id, 'attempt');
  }

  /** A short sentence under the verdict, until the next key. */
  say(notice: string): void {
    this.#show({ notice });
  }

  /** Files are looked at, for want of events. */
  sayPolling(): void {
    this.say(this.#text.polling);
  }

  draw(): void {
    const lines = drawScreen(this.#state, this.#screenOptions());
    this.#tty.draw(lines);
  }

  get #text() {
    return watchText[this.#state.language];
  }

  get #current(): ExerciseState {
    return this.#state.exercises[this.#state.current] ?? newExercise('');
  }

  #screenOptions(): ScreenOptions {
    const { exercises, stubs, workbook } = this.options;
    return {
      exercises,
      terminal: describeTerminal(process.stdout, process.env),
      rows: process.stdout.rows || 24,
      canUseUnicode: canUseUnicode(process.env, process.platform),
      promptOf: (id, language) => promptOf(stubs.get(id) ?? '', language),
      linkTo: (id) => linkText(workbook.exerciseFile(id), this.#fileName(id), process.env),
    };
  }

  #fileName(id: string): string {
    return relative(process.cwd(), this.options.workbook.exerciseFile(id));
  }

  #show(change: Partial<WatchState>): void {
    this.#state = { ...this.#state, notice: undefined, ...change };
    this.draw();
  }

  #change(id: string, change: Partial<ExerciseState>): void {
    const exercises = this.#state.exercises.map((exercise) =>
      exercise.id === id ? { ...exercise, ...change } : exercise,
    );
    this.#state = { ...this.#state, exercises };
    this.draw();
  }

  /** At the start: the first exercise that is not done comes to the front. */
  async #gradeAll(): Promise<void> {
    for (const { grader } of this.options.exercises) await this.#grade(grader.id, 'look');
    const next = this.#state.exercises.findIndex((exercise) => !hasPassed(exercise));
    this.#show({ current: Math.max(0, next) });
  }

  /** @param purpose what the learner tries counts as an attempt; a look at the start does not */
  async #grade(id: string, purpose: 'look' | 'attempt'): Promise<void> {
    const exercise = this.options.exercises.find(({ grader }) => grader.id === id);
    if (!exercise) return;
    this.#change(id, { isRunning: true });
    const graded = await this.options.runner.grade(exercise);
    if (!graded) return;
    const learnt = purpose === 'attempt' ? this.#record(exercise, graded) : {};
    this.#change(id, { graded, isRunning: false, ...learnt });
    this.options.runner.pool.refill();
  }

  /** Keeps the attempt; what was mended by it, and how often its mistake was made before. */
  #record(exercise: Exercise, graded: GradedOnce): Partial<ExerciseState> {
    const { progress } = this.options;
    const report = reportExercise(exercise, graded, this.#state.language);
    const attempt = attemptOf(report, graded.seed, new Date());
    if (!attempt) return { mended: [], sameMistake: 0 };
    const mended = mendedSince(progress.attemptsOf(attempt.exercise).at(-1), attempt);
    void progress.recordAttempt(attempt).then((problem) => this.#sayProblem(problem));
    const attempts = progress.attemptsOf(attempt.exercise);
    const times = Object.keys(attempt.failed).map((check) => sameMistakeInARow(attempts, check));
    return { mended, sameMistake: Math.max(0, ...times) };
  }

  #sayProblem(problem: ProgressProblem | undefined): void {
    if (problem) this.say(wordProgressProblem(problem, this.#state.language));
  }

  /** Beside the verdict, when it is ready: it delays nothing and changes no points. */
  async #checkTypes(id: string): Promise<void> {
    const path = this.options.workbook.exerciseFile(id);
    const source = await readSource(path);
    const isOurs =
      source.kind === 'source' && !isUntouched(source.text, this.options.stubs.get(id) ?? '');
    const advice = isOurs ? await this.options.types.check(path, source.text) : [];
    this.#change(id, { advice });
  }

  async #press(key: Key): Promise<void> {
    const { panel } = this.#state;
    if (panel.kind === 'confirm-reset') return this.#answerReset(panel.id, key);
    if (panel.kind === 'list' && panel.isSearching && (await this.#search(panel, key))) return;
    const action = actionOf(key);
    if (panel.kind === 'list') return this.#actInList(panel, action, key);
    if (action) await this.#act(action);
  }

  async #act(action: Action): Promise<void> {
    const { current, exercises, panel, scroll } = this.#state;
    const most = mostScroll(this.#state, this.#screenOptions());
    const page = Math.max(1, (process.stdout.rows || 24) - 8);
    const scrollBy = (lines: number) =>
      this.#show({ scroll: Math.max(0, Math.min(most, scroll + lines)) });
    const goTo = (index: number) =>
      this.#show({
        current: (index + exercises.length) % exercises.length,
        panel: noPanel,
        scroll: 0,
      });
    switch (action) {
      case 'next':
        return goTo(current + 1);
      case 'enter':
        return hasPassed(this.#current) ? goTo(current + 1) : scrollBy(page);
      case 'previous':
        return goTo(current - 1);
      case 'hint':
        return this.#giveHint();
      case 'run':
        return this.#grade(this.#current.id, 'attempt');
      case 'prompt':
        return this.#show({
          panel: panel.kind === 'prompt' ? noPanel : { kind: 'prompt' },
          scroll: 0,
        });
      case 'solution':
        return this.#showSolution();
      case 'list':
        return this.#show({
          panel: { kind: 'list', search: '', isSearching: false, cursor: current },
          scroll: 0,
        });
      case 'language':
        return this.#switchLanguage();
      case 'open':
        return this.#open();
      case 'up':
        return scrollBy(-1);
      case 'down':
        return scrollBy(1);
      case 'page-up':
        return scrollBy(-page);
      case 'page-down':
        return scrollBy(page);
      case 'escape':
        return this.#show({ panel: noPanel, scroll: 0 });
      case 'suspend':
        return this.#tty.suspend();
      case 'quit':
        return this.#end();
    }
  }

  #giveHint(): void {
    const { id, hints } = this.#current;
    const exercise = this.options.exercises.find(({ grader }) => grader.id === id);
    const count = exercise?.text[this.#state.language].hints.length ?? 0;
    if (hints >= count) {
      this.#show({ notice: this.#text.noMoreHints });
    } else {
      this.#change(id, { hints: hints + 1 });
      // A new hint is the last thing below the verdict.
      this.#show({ scroll: mostScroll(this.#state, this.#screenOptions()), panel: noPanel });
      void this.options.progress
        .recordHint(id, hints + 1)
        .then((problem) => this.#sayProblem(problem));
    }
  }

  async #showSolution(): Promise<void> {
    if (this.#state.panel.kind === 'solution') return this.#show({ panel: noPanel });
    if (!hasPassed(this.#current)) return this.#show({ notice: this.#text.solutionNotYet });
    const solution = await this.options.workbook.solution(this.#current.id);
    const source = withoutPrompt(solutionWithoutMarkers(solution)).trimEnd();
    this.#show({ panel: { kind: 'solution', source }, scroll: 0 });
  }

  #switchLanguage(): void {
    const language = this.#state.language === 'fr' ? 'en' : 'fr';
    this.#show({ language });
    this.options.onLanguage(language);
  }

  async #open(): Promise<void> {
    const { id } = this.#current;
    const file = this.options.workbook.exerciseFile(id);
    const editor = editorOf(process.env);
    if (!editor) return this.#show({ notice: this.#text.noEditor(this.#fileName(id)) });
    const takesTerminal = needsTerminal(editor);
    if (takesTerminal) this.#tty.release();
    const wasOpened = await openEditor(editor, file);
    if (takesTerminal) this.#tty.take();
    const say = wasOpened ? this.#text.opened : this.#text.noEditor;
    this.#show({ notice: say(this.#fileName(id)) });
  }

  /** Whether the key was part of the search. */
  async #search(panel: Extract<Panel, { kind: 'list' }>, key: Key): Promise<boolean> {
    if (key.name === 'return' || key.name === 'escape') {
      this.#show({ panel: { ...panel, isSearching: false } });
      return key.name === 'escape';
    }
    const { search } = panel;
    if (key.name === 'backspace') this.#typeSearch(panel, [...search].slice(0, -1).join(''));
    else if (isLetter(key)) this.#typeSearch(panel, search + key.sequence);
    else return false;
    return true;
  }

  #typeSearch(panel: Extract<Panel, { kind: 'list' }>, search: string): void {
    this.#show({ panel: { ...panel, search, cursor: 0 } });
  }

  #actInList(
    panel: Extract<Panel, { kind: 'list' }>,
    action: Action | undefined,
    key: Key,
  ): void | Promise<void> {
    const found = foundBy(panel.search, this.options.exercises, this.#state.language);
    const chosen = found[panel.cursor]?.grader.id;
    const moveTo = (cursor: number) =>
      this.#show({
        panel: { ...panel, cursor: Math.max(0, Math.min(found.length - 1, cursor)) },
      });
    if (key.sequence === '/') return this.#show({ panel: { ...panel, isSearching: true } });
    if (key.name === 'x' && chosen) {
      return this.#show({ panel: { kind: 'confirm-reset', id: chosen } });
    }
    if (action === 'up') return moveTo(panel.cursor - 1);
    if (action === 'down') return moveTo(panel.cursor + 1);
    if (action === 'enter' && chosen) {
      const current = this.#state.exercises.findIndex(({ id }) => id === chosen);
      return this.#show({ current, panel: noPanel, scroll: 0 });
    }
    if (action === 'escape' || action === 'list') return this.#show({ panel: noPanel });
    if (action === 'language' || action === 'quit' || action === 'suspend')
      return this.#act(action);
  }

  async #answerReset(id: string, key: Key): Promise<void> {
    this.#show({ panel: noPanel });
    if (key.name !== 'y' && key.name !== 'o')
      return this.#show({ notice: this.#text.nothingToReset });
    const copy = await resetExercise(this.options.workbook, id);
    const kept = copy && relative(process.cwd(), copy);
    this.#show({ notice: this.#text.wasReset(this.#fileName(id), kept) });
  }
}

function newExercise(id: string): ExerciseState {
  return {
    id,
    graded: undefined,
    isRunning: false,
    hints: 0,
    mended: [],
    sameMistake: 0,
    advice: [],
  };
}

function isLetter({ sequence, ctrl }: Key): boolean {
  return !ctrl && sequence !== undefined && /^[\p{L}\p{N} -]$/u.test(sequence);
}
