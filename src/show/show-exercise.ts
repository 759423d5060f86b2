import type { CheckReport, ExerciseReport } from '../report/schema';
import { makeVisible } from './make-visible';
import { mark } from './mark';
import { type SelfCheck, showSelfCheck } from './self-check';
import { type Terminal, wrap } from './terminal';
import type { ShowText } from './text';

/** What a learner sees of one exercise beside its report. */
export interface ExerciseView {
  readonly report: ExerciseReport;
  readonly title: string;
  /** What their code printed, as it came. */
  readonly printed: string;
  /** Whether an explanation was read in it. */
  readonly hasExplanation: boolean;
  /** Of an explanation that passed. */
  readonly selfCheck: SelfCheck | undefined;
}

/** One line: the exercise, its state and its points. */
export function showSummaryLine(view: ExerciseView, text: ShowText, terminal: Terminal): string {
  const { report, title } = view;
  const number = report.id.slice(0, 2);
  const state = `${text.status[report.status]}  ${pointsText(report)}`.trimEnd();
  const name = `${number}  ${title}`;
  const room = terminal.columns - 2 - state.length;
  return `${mark(report.status, terminal)} ${cut(name, room - 2).padEnd(room)}${state}`;
}

/** The exercise with each of its checks, what is to be mended, and what the code printed. */
export function showExercise(view: ExerciseView, text: ShowText, terminal: Terminal): string {
  const parts = [
    showVerdict(view, text, terminal),
    view.selfCheck && showSelfCheck(view.selfCheck, text, terminal),
    showPrinted(view, text, terminal),
  ];
  return parts.filter(Boolean).join('\n\n');
}

/** The exercise with each of its checks, and what is to be mended. */
export function showVerdict(view: ExerciseView, text: ShowText, terminal: Terminal): string {
  const { checks } = view.report;
  const summary = terminal.paint.bold(showSummaryLine(view, text, terminal));
  const shared = sharedMessage(checks);
  return shared === undefined
    ? [summary, ...showChecks(checks, terminal)].join('\n')
    : `${summary}\n\n${wrap(shared, terminal, '    ')}`;
}

/** A reason is said under the last of the checks that fail for it, and stands apart from the next. */
function showChecks(checks: readonly CheckReport[], terminal: Terminal): string[] {
  return checks.flatMap((check, index) => {
    const lines = showCheck(check, terminal);
    const next = checks[index + 1];
    if (check.message === undefined || check.message === next?.message) return lines;
    return [...lines, wrap(check.message, terminal, '      '), ...(next ? [''] : [])];
  });
}

/** Where nothing could be judged, every check says the same: once is enough. */
export function sharedMessage(checks: readonly CheckReport[]): string | undefined {
  const [first] = checks;
  const isShared = checks.length > 1 && checks.every((check) => check.message === first?.message);
  return isShared ? first?.message : undefined;
}

function showCheck(check: CheckReport, terminal: Terminal): string[] {
  const points = pointsText(check);
  const [first = '', ...more] = wrap(
    check.title,
    { ...terminal, columns: terminal.columns - 8 },
    '    ',
  ).split('\n');
  const room = terminal.columns - points.length;
  const title = first.slice(4).padEnd(room - 4);
  return [`  ${mark(check.status, terminal)} ${title}${points}`.trimEnd(), ...more];
}

/** What a learner prints is for them, not for us: enough to be useful, never a flood. */
const mostPrintedLines = 20;
const mostLineCharacters = 200;
const printedMargin = '    │ ';

/** What the code printed; nothing where it printed nothing. */
export function showPrinted(
  { printed }: ExerciseView,
  text: ShowText,
  terminal: Terminal,
): string | undefined {
  const lines = makeVisible(printed).trimEnd().split('\n');
  if (lines.length === 1 && lines[0] === '') return undefined;
  const shown = lines.slice(0, mostPrintedLines).map((line) => cut(line, mostLineCharacters));
  if (lines.length > shown.length) shown.push(text.moreLines(lines.length - shown.length));
  const room = { ...terminal, columns: terminal.columns - printedMargin.length };
  return [
    `    ${text.printed}`,
    ...shown
      .flatMap((line) => wrap(line, room).split('\n'))
      .map((line) => terminal.paint.dim((printedMargin + line).trimEnd())),
  ].join('\n');
}

function pointsText({ points, maxPoints }: { points: number; maxPoints: number }): string {
  // Nothing to win: it is graded elsewhere, or not at all.
  return maxPoints === 0 ? '' : `${points}/${maxPoints}`.padStart(5);
}

function cut(text: string, length: number): string {
  // Not in the middle of a character that takes two units.
  const kept = text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '');
  return text.length <= length ? text : `${kept}…`;
}
