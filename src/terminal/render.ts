import type { Answer, AnswerFigure, AnswerFinding, AnswerPassage, Source } from '../answers/answer.ts';
import { figureGroups } from '../answers/figure-groups.ts';
import { clean } from './clean.ts';
import type { Paint } from './paint.ts';
import { pad, width } from './width.ts';

const WIDEST_METRIC = 36;

/**
 * An answer as text for a terminal: title, contradictions, figures with how they were computed, quotes with the matched words
 * marked, notes, and the sources they all refer to by number. Ends without a line break.
 *
 * @example render(answerLine(library, commands, '/budget 南石头'), paint(false))
 */
export function render(answer: Answer, paint: Paint): string {
  const head = [paint.bold(clean(answer.title)), ...(answer.message === null ? [] : [clean(answer.message)])];
  const conflicts = answer.findings.filter(({ severity }) => severity === 'conflict');
  const notes = answer.findings.filter(({ severity }) => severity === 'note');
  const parts = [
    head,
    conflicts.map((finding) => findingLine(finding, paint)),
    figureLines(answer, paint),
    answer.passages.flatMap((passage) => passageLines(passage, paint)),
    notes.map((finding) => findingLine(finding, paint)),
    answer.choices.length === 0 ? [] : ['可选：', ...answer.choices.map((choice) => `  ${clean(choice)}`)],
    coverageLines(answer),
    answer.sources.map((source, index) => paint.dim(sourceLine(source, index))),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function findingLine({ severity, message, sources }: AnswerFinding, paint: Paint): string {
  const text = `${severity === 'conflict' ? '⚠ 矛盾' : 'ℹ 说明'}：${clean(message)}`;
  return `${severity === 'conflict' ? paint.warn(text) : text}${marks(sources, paint)}`;
}

/** What was searched, in a line; of an answer that lists what there is, a line each. */
function coverageLines({ command, coverage }: Answer): string[] {
  if (coverage.length === 0) return [];
  const names = coverage.map(clean);
  return command === 'reports' ? names : [`已查：${names.join('、')}`];
}

function figureLines(answer: Answer, paint: Paint): string[] {
  const { figures } = answer;
  const ownerOf = owners(figures);
  const mixed = new Set(figures.map(ownerOf)).size > 1;
  const [metricColumn, ownerColumn] = [figures.map(({ metric }) => clean(metric)), figures.map(ownerOf)].map(
    (texts) => Math.min(WIDEST_METRIC, Math.max(0, ...texts.map(width))),
  );
  return figureGroups(answer).flatMap((group, index) => {
    // A ledger is long: what proves a figure goes on the figure's own line.
    const listed = group.heading !== null;
    const lines = group.figures.flatMap((figure) => {
      const owner = mixed ? `${pad(ownerOf(figure), ownerColumn ?? 0)}  ` : '';
      const value = paint.strong(valueOf(figure));
      const first = `${pad(clean(figure.metric), metricColumn ?? 0)}  ${owner}${value}${marks([figure.source], paint)}`;
      const proof = proofOf(figure, paint);
      if (proof === '') return [first];
      return listed ? [`${first}  ${proof}`] : [first, `    ${proof}`];
    });
    return group.heading === null
      ? lines
      : [...(index > 0 ? [''] : []), paint.bold(clean(group.heading)), ...lines];
  });
}

/** The figure with what qualifies it: a value without its 约 or its 下降 would be another statement. */
function valueOf({ display, hedge, direction, period }: AnswerFigure): string {
  const arrow = direction === null || /[增升降减跌]/u.test(display) ? '' : direction === 'up' ? '↑ ' : '↓ ';
  const hedged = hedge === null || [...hedge].every((mark) => display.includes(mark)) ? '' : `（${hedge}）`;
  return clean(`${arrow}${display}${hedged}${period === null ? '' : `（${period}）`}`);
}

/** How a figure came about: its formula, the print where that reads otherwise, other places. */
function proofOf({ formula, printed, display, alsoAt }: AnswerFigure, paint: Paint): string {
  const parts: string[] = [];
  if (formula !== null) parts.push(`计算：${clean(formula)}`);
  if (printed !== null && readsOtherwise(printed, display)) parts.push(`原文印作“${clean(printed)}”`);
  if (alsoAt.length > 0) parts.push(`另见${marks(alsoAt, paint)}`);
  return parts.join(' · ');
}

function passageLines({ quote, highlights, source, alsoAt }: AnswerPassage, paint: Paint): string[] {
  let text = '';
  let at = 0;
  for (const [start, end] of highlights) {
    text += clean(quote.slice(at, start)) + paint.mark(clean(quote.slice(start, end)));
    at = end;
  }
  text += clean(quote.slice(at));
  const also = alsoAt.length > 0 ? `，另见${marks(alsoAt, paint)}` : '';
  return [`“${text}”${marks([source], paint)}${also}`];
}

function sourceLine({ office, year, section, paragraph, lines, file }: Source, index: number): string {
  const [first, last] = lines;
  const rows = first === last ? `第 ${first} 行` : `第 ${first}–${last} 行`;
  const parts = [`${office} ${year}`, section.join(' › '), `第 ${paragraph} 段`, rows, file];
  return `来源 [${index + 1}] ${parts
    .map(clean)
    .filter((part) => part !== '')
    .join(' · ')}`;
}

/** Names the office and year of a figure; its district too where the answer has another office of that name. */
function owners(figures: readonly AnswerFigure[]): (figure: AnswerFigure) => string {
  return ({ office, district, year }) => {
    const shared = figures.some((other) => other.office === office && other.district !== district);
    return clean(`${shared ? (district ?? '') : ''}${office} ${year}`);
  };
}

function marks(sources: readonly number[], paint: Paint): string {
  return sources.length === 0 ? '' : ` ${paint.dim(sources.map((source) => `[${source + 1}]`).join(''))}`;
}

/** Whether the print says more than the display: thousands separators that we add are no other reading. */
function readsOtherwise(printed: string, display: string): boolean {
  return bare(printed) !== bare(display) && bare(printed) !== bare(display).replaceAll(',', '');
}

function bare(text: string): string {
  return text.replace(/\s/gu, '');
}
