import { type Terminal, wrap } from '../show/terminal';
import { isGraded } from '../workbook/exercise';
import { bodyOf, type ScreenOptions } from './body';
import { hasPassed, type WatchState } from './state';
import { type WatchText, watchText } from './text';

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
