import { frenchSpacing } from '../messages/french-spacing';
import { drawPicture } from '../pictures/draw-picture';
import { mark } from '../show/mark';
import { type ExerciseView, showExercise, showSummaryLine } from '../show/show-exercise';
import { reflow, type Terminal, wrap } from '../show/terminal';
import { showText } from '../show/text';
import { viewExercise } from '../show/view-exercise';
import { showTypeAdvice } from '../types/show';
import { type Exercise, isGraded } from '../workbook/exercise';
import { foundBy } from './list';
import { showConcreteCase } from './show-concrete-case';
import { type ExerciseState, hasPassed, isDone, type WatchState } from './state';
import { type WatchText, watchText } from './text';

/** What the screen needs beside the state. */
export interface ScreenOptions {
  readonly exercises: readonly Exercise[];
  readonly terminal: Terminal;
  readonly rows: number;
  readonly canUseUnicode: boolean;
  /** The prompt of an exercise, in a language. */
  readonly promptOf: (id: string, language: WatchState['language']) => string;
  /** The learner's file as it is shown, a link where the terminal has links. */
  readonly linkTo: (id: string) => string;
}

/** The whole screen as lines, as many as there are rows at most. */
export function drawScreen(state: WatchState, options: ScreenOptions): string[] {
  const { terminal, rows } = options;
  const text = watchText[state.language];
  const head = [progressLine(state, text, options), ''];
  const notice = state.notice ? wrap(state.notice, terminal).split('\n') : [];
  const foot = ['', ...notice, ...footLines(state, text, terminal)];
  const body = bodyOf(state, text, options).split('\n');
  const room = Math.max(3, rows - head.length - foot.length);
  const first = Math.min(state.scroll, Math.max(0, body.length - room));
  const shown = body.slice(first, first + room);
  const hidden = body.length - first - shown.length;
  if (hidden > 0) shown.splice(-1, 1, terminal.paint.dim(text.more(hidden + 1)));
  return [...head, ...shown, ...foot];
}

/** How many lines the body has beyond the screen: as far as one may scroll. */
export function mostScroll(state: WatchState, options: ScreenOptions): number {
  return bodyOf(state, watchText[state.language], options).split('\n').length;
}

function progressLine(
  state: WatchState,
  text: WatchText,
  { terminal: { columns, paint }, canUseUnicode, exercises }: ScreenOptions,
): string {
  const { passed, running, points, kept, maxPoints } = standing(state);
  const count = state.exercises.length;
  const [words, share] = exercises.some(isGraded)
    ? [text.progress(passed, count, points, maxPoints, kept), points / Math.max(1, maxPoints)]
    : [text.progressOfRuns(running, count), running / count];
  const width = Math.max(4, columns - words.length - 10);
  const filled = Math.round(width * share);
  // As little as it may be, it shows.
  const waiting = Math.min(width - filled, Math.ceil((width * kept) / Math.max(1, maxPoints)));
  const [full, half, empty] = canUseUnicode ? ['█', '▒', '░'] : ['#', '?', '.'];
  const bar =
    paint.green(full.repeat(filled)) +
    paint.cyan(half.repeat(waiting)) +
    paint.dim(empty.repeat(width - filled - waiting));
  return `${paint.bold('Cahier')}  ${bar}  ${words}`;
}

function viewOf(
  { id, graded }: ExerciseState,
  { exercises }: ScreenOptions,
  language: WatchState['language'],
): ExerciseView | undefined {
  const exercise = exercises.find(({ grader }) => grader.id === id);
  return exercise && graded && viewExercise(exercise, graded, language);
}

/** Where the learner stands over the whole workbook. */
export function standing(state: WatchState) {
  const checks = state.exercises.flatMap(({ graded }) => graded?.checks ?? []);
  return {
    passed: state.exercises.filter(hasPassed).length,
    /** In a copy without graders: how many come to their end. */
    running: checks.filter(({ verdict }) => verdict.status === 'ungraded').length,
    points: checks.reduce((sum, check) => sum + check.points, 0),
    /** Of them a person decides. */
    kept: checks.reduce(
      (sum, { verdict, maxPoints }) => sum + (verdict.status === 'review' ? maxPoints : 0),
      0,
    ),
    maxPoints: checks.reduce((sum, check) => sum + check.maxPoints, 0),
  };
}

function footLines(state: WatchState, text: WatchText, terminal: Terminal): string[] {
  const { keys } = text;
  if (state.panel.kind === 'list') return [terminal.paint.dim(wrap(text.listKeys, terminal))];
  const named = [
    ['n', keys.next],
    ['p', keys.previous],
    ['h', keys.hint],
    ['r', keys.run],
    ['t', keys.prompt],
    ['s', keys.solution],
    ['l', keys.list],
    ['o', keys.open],
    ['f', keys.language],
    ['q', keys.quit],
  ];
  const line = named.map(([key, word]) => `${key}\u00A0${word}`).join(' · ');
  return wrap(line, terminal)
    .split('\n')
    .map((part) => terminal.paint.dim(part));
}

function bodyOf(state: WatchState, text: WatchText, options: ScreenOptions): string {
  if (state.panel.kind === 'list') return listBody(state, state.panel, text, options);
  const exercise = state.exercises[state.current];
  if (!exercise) return '';
  // What was asked for stands alone; the same key, or a save, brings the verdict back.
  const asked = panelPart(state, exercise, text, options);
  if (asked !== undefined) return asked;
  const parts = [
    verdictPart(state, exercise, text, options),
    ...feedbackParts(state, exercise, text, options),
    showTypeAdvice(exercise.advice, state.language, options.terminal),
    ...hintParts(state, exercise, text, options),
  ];
  return parts.filter(Boolean).join('\n\n');
}

/** The verdict first, always: nothing may push it off the screen. */
function verdictPart(
  { language }: WatchState,
  exercise: ExerciseState,
  text: WatchText,
  options: ScreenOptions,
): string {
  const { terminal, promptOf, linkTo } = options;
  const view = viewOf(exercise, options, language);
  if (!view) return text.running;
  if (view.report.status !== 'todo') {
    const verdict = showExercise(view, showText[language], terminal);
    return exercise.isRunning ? `${terminal.paint.dim(text.running)}\n${verdict}` : verdict;
  }
  const summary = terminal.paint.bold(showSummaryLine(view, showText[language], terminal));
  const waiting = exercise.isRunning
    ? text.running
    : wrap(text.waiting(linkTo(exercise.id)), terminal);
  const prompt = reflow(promptOf(exercise.id, language), terminal);
  return [summary, prompt, waiting].join('\n\n');
}

function feedbackParts(
  state: WatchState,
  exercise: ExerciseState,
  text: WatchText,
  { exercises, terminal, canUseUnicode }: ScreenOptions,
): string[] {
  const known = exercises.find(({ grader }) => grader.id === exercise.id);
  if (!known) return [];
  const own = known.text[state.language];
  const parts: (string | undefined)[] = [];
  if (exercise.mended.length > 0) {
    const titles = exercise.mended.map((check) => own.checks[check] ?? check);
    parts.push(terminal.paint.green(wrap(text.mended(titles), terminal)));
  }
  if (isDone(exercise)) {
    const words = wordsOfDone(state, exercise, text);
    parts.push(terminal.paint.green(terminal.paint.bold(wrap(words, terminal))));
  }
  if (exercise.isFirstReading) {
    parts.push(terminal.paint.dim(wrap(showText[state.language].limits, terminal)));
  }
  const { graded, sameMistake } = exercise;
  if (graded && sameMistake && sameMistake.times >= 3) {
    const isHintLeft = exercise.hints < own.hints.length;
    const words = text.sameMistake(sameMistake.times, isHintLeft);
    parts.push(terminal.paint.yellow(wrap(words, terminal)));
    const { check } = sameMistake;
    parts.push(showConcreteCase(known, graded, check, state.language, terminal));
  }
  const paper = { language: state.language, canUseUnicode, columns: terminal.columns };
  parts.push(graded && drawPicture(known, graded, paper));
  return parts.filter((part) => part !== undefined);
}

/** Nothing is left to do for the learner: in this exercise, or in all of them. */
function wordsOfDone(state: WatchState, exercise: ExerciseState, text: WatchText): string {
  if (state.exercises.every(hasPassed)) return text.workbookPassed;
  if (state.exercises.every(isDone)) return text.workbookDone;
  return hasPassed(exercise) ? text.allPassed : text.waitsForReading;
}

/** Last, where a new one is scrolled into sight. */
function hintParts(
  { language }: WatchState,
  exercise: ExerciseState,
  text: WatchText,
  { exercises, terminal }: ScreenOptions,
): string[] {
  const own = exercises.find(({ grader }) => grader.id === exercise.id)?.text[language];
  if (!own) return [];
  return own.hints.slice(0, exercise.hints).map((hint, index) => {
    const words = language === 'fr' ? frenchSpacing(hint) : hint;
    const heading = terminal.paint.yellow(text.hint(index + 1, own.hints.length));
    return `${heading}\n${wrap(words, terminal, '  ')}`;
  });
}

function panelPart(
  { language, panel }: WatchState,
  exercise: ExerciseState,
  text: WatchText,
  { terminal, promptOf }: ScreenOptions,
): string | undefined {
  if (panel.kind === 'prompt') return reflow(promptOf(exercise.id, language), terminal);
  if (panel.kind === 'solution') return panel.source;
  if (panel.kind === 'confirm-reset') return wrap(text.confirmReset(panel.id), terminal);
  return undefined;
}

function listBody(
  state: WatchState,
  panel: Extract<WatchState['panel'], { kind: 'list' }>,
  text: WatchText,
  options: ScreenOptions,
): string {
  const { exercises, terminal } = options;
  const found = foundBy(panel.search, exercises, state.language);
  const lines = found.map((exercise, index) => {
    const { id } = exercise.grader;
    const candidate = state.exercises.find((one) => one.id === id);
    const view = candidate && viewOf(candidate, options, state.language);
    const pointer = index === panel.cursor ? terminal.paint.bold('❯') : ' ';
    const room = { ...terminal, columns: terminal.columns - 2 };
    const line = view
      ? showSummaryLine(view, showText[state.language], room)
      : `${mark('todo', terminal)} ${id}`;
    return `${pointer} ${line}`;
  });
  const heading = panel.isSearching || panel.search ? [`${text.search}${panel.search}▏`, ''] : [];
  return [...heading, ...(found.length > 0 ? lines : [text.nothingFound])].join('\n');
}
