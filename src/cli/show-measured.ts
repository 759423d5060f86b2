import type { Measured } from '../rubric';
import { makeVisible } from '../show/make-visible';
import { type Terminal, wrap } from '../show/terminal';
import { type Row, showTable } from './show-table';
import type { RubricText } from './text/rubric-text';

/** What a rubric does on labelled answers, as tables and sentences. */
export function showMeasured(measured: Measured, text: RubricText, terminal: Terminal): string {
  return [
    showTable(scoreRows(measured, text)),
    showTable(verdictRows(measured, text)),
    wrap(sayFigures(measured, text), terminal),
    ...showDisagreements(measured, text, terminal),
  ].join('\n\n');
}

function scoreRows({ scores }: Measured, text: RubricText): Row[] {
  const rows = scores.map(({ idea, lang, count, precision, recall, f1 }) => [
    idea ?? text.allIdeas,
    text.languages[lang ?? 'all'],
    String(count),
    ...[precision, recall, f1].map(text.percent),
  ]);
  return [[text.ideas, '', ...text.scores], ...rows];
}

function verdictRows({ verdicts }: Measured, text: RubricText): Row[] {
  const statuses = ['passed', 'revise', 'review', 'failed'] as const;
  const rows = verdicts.map(({ pass, kind, counts }) => [
    pass ? text.shouldPass(kind) : text.shouldNotPass(kind),
    ...statuses.map((status) => String(counts[status])),
  ]);
  return [[text.verdicts, ...statuses.map((status) => text.statuses[status])], ...rows];
}

function sayFigures(measured: Measured, text: RubricText): string {
  const { answers, good, passedGood, passedBad, suspectedGood } = measured;
  return `${text.summary(answers, good, passedGood, passedBad)}\n${text.suspected(suspectedGood, good)}`;
}

function showDisagreements(
  { disagreements }: Measured,
  text: RubricText,
  terminal: Terminal,
): string[] {
  if (disagreements.length === 0) return [text.noDisagreement];
  return [
    text.disagreements(disagreements.length),
    ...disagreements.map((each) => {
      const { line, status, pass, kind, notFound, foundWrongly, suspectedWrongly } = each;
      const details = [
        text.quote(each.text.replace(/\s+/g, ' ').trim()),
        ...(notFound.length > 0 ? [text.notFound(notFound)] : []),
        ...foundWrongly.map(({ name, quote }) => text.foundWrongly(name, quote)),
        ...suspectedWrongly.map(({ name, quote }) => text.suspectedWrongly(name, quote)),
      ];
      const head = text.disagreement(line, text.statuses[status], pass, kind);
      return [wrap(head, terminal, '  '), ...details.map((detail) => show(detail, terminal))].join(
        '\n',
      );
    }),
  ];
}

function show(detail: string, terminal: Terminal): string {
  return wrap(makeVisible(detail), terminal, '      ');
}
