import { frenchSpacing } from '../messages/french-spacing';
import { drawPicture } from '../pictures/draw-picture';
import { mark } from '../show/mark';
import { showSelfCheck } from '../show/self-check';
import {
  type ExerciseView,
  showPrinted,
  showSummaryLine,
  showVerdict,
} from '../show/show-exercise';
import { reflow, type Terminal, wrap } from '../show/terminal';
import { showText } from '../show/text';
import { viewExercise } from '../show/view-exercise';
import { showTypeAdvice } from '../types/show';
import type { Exercise } from '../workbook/exercise';
import { foundBy } from './list';
import { showConcreteCase } from './show-concrete-case';
import { type ExerciseState, hasPassed, isDone, type WatchState } from './state';
import type { WatchText } from './text';

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

/** What stands between the bar of progress and the keys. */
export function bodyOf(state: WatchState, text: WatchText, options: ScreenOptions): string {
  if (state.panel.kind === 'list') return listBody(state, state.panel, text, options);
  const exercise = state.exercises[state.current];
  if (!exercise) return '';
  // What was asked for stands alone; the same key, or a save, brings the verdict back.
  const asked = panelPart(state, exercise, text, options);
  if (asked !== undefined) return asked;
  const parts = [
    verdictPart(state, exercise, text, options),
    ...doneParts(state, exercise, text, options),
    ...runParts(state, exercise, options),
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
    const verdict = showVerdict(view, showText[language], terminal);
    return exercise.isRunning ? `${terminal.paint.dim(text.running)}\n${verdict}` : verdict;
  }
  const summary = terminal.paint.bold(showSummaryLine(view, showText[language], terminal));
  const waiting = exercise.isRunning
    ? text.running
    : wrap(text.waiting(linkTo(exercise.id)), terminal);
  const prompt = reflow(promptOf(exercise.id, language), terminal);
  return [summary, prompt, waiting].join('\n\n');
}

/** What was achieved, right below the verdict: the key that goes on is named there. */
function doneParts(
  state: WatchState,
  exercise: ExerciseState,
  text: WatchText,
  { exercises, terminal }: ScreenOptions,
): string[] {
  const own = exercises.find(({ grader }) => grader.id === exercise.id)?.text[state.language];
  const titles = exercise.mended.map((check) => own?.checks[check] ?? check);
  const { paint } = terminal;
  return [
    titles.length > 0 ? paint.green(wrap(text.mended(titles), terminal)) : '',
    isDone(exercise)
      ? paint.green(paint.bold(wrap(wordsOfDone(state, exercise, text), terminal)))
      : '',
  ];
}

/** What there is beside the verdict of a run: the ideas of an explanation, what the code printed. */
function runParts(
  { language }: WatchState,
  exercise: ExerciseState,
  options: ScreenOptions,
): (string | undefined)[] {
  const { terminal } = options;
  const view = viewOf(exercise, options, language);
  const words = showText[language];
  return [
    exercise.isFirstReading ? terminal.paint.dim(wrap(words.limits, terminal)) : '',
    view?.selfCheck && showSelfCheck(view.selfCheck, words, terminal),
    view && showPrinted(view, words, terminal),
  ];
}

function feedbackParts(
  state: WatchState,
  exercise: ExerciseState,
  text: WatchText,
  { exercises, terminal, canUseUnicode }: ScreenOptions,
): (string | undefined)[] {
  const known = exercises.find(({ grader }) => grader.id === exercise.id);
  const { graded, sameMistake } = exercise;
  if (!known || !graded) return [];
  const parts: (string | undefined)[] = [];
  if (sameMistake && sameMistake.times >= 3) {
    const isHintLeft = exercise.hints < known.text[state.language].hints.length;
    const words = text.sameMistake(sameMistake.times, isHintLeft);
    parts.push(terminal.paint.yellow(wrap(words, terminal)));
    const { check } = sameMistake;
    parts.push(showConcreteCase(known, graded, check, state.language, terminal));
  }
  const paper = { language: state.language, canUseUnicode, columns: terminal.columns };
  return [...parts, drawPicture(known, graded, paper)];
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

function viewOf(
  { id, graded }: ExerciseState,
  { exercises }: ScreenOptions,
  language: WatchState['language'],
): ExerciseView | undefined {
  const exercise = exercises.find(({ grader }) => grader.id === id);
  return exercise && graded && viewExercise(exercise, graded, language);
}
