import type { Answer, AnswerFigure } from '../answers/answer.ts';
import { Decimal } from '../facts/decimal.ts';
import type { BarChart, BarRow, ChartValue } from './chart.ts';
import { yearOf } from './period.ts';
import { sameAs, sourceWords, titleWith, UNDISCLOSED, valueOf } from './value.ts';

/** Where the headline is one of them and the other is there too, they stand beside each other. */
const PAIR = ['全年预算数', '执行数'];
/** Places are no lengths: the first is the shortest. */
const RANK_UNIT = '名次';

/**
 * Offices beside each other, in the order of the answer: on budget and spending where the answer has both, else on
 * its headline.
 *
 * @param silent offices that report nothing of it: 未披露
 * @returns null where fewer than two values can be drawn
 */
export function compareBars(answer: Answer, silent: readonly string[]): BarChart | null {
  const [headline] = answer.figures;
  if (headline === undefined || headline.unit === RANK_UNIT) return null;
  const series = seriesOf(answer, headline);
  const figures = series.flatMap((metric) => sameAs({ ...headline, metric }, answer.figures));
  const metrics = series.length > 1 ? null : headline.metric;
  return chartOf(answer, series, rowsOf(figures, series, headline.unit), metrics, silent);
}

/** Offices from the highest to the lowest; those told in another unit, without a length, come last. */
export function rankBars(answer: Answer, silent: readonly string[]): BarChart | null {
  const [headline] = answer.figures;
  if (headline === undefined || headline.unit === RANK_UNIT) return null;
  const { metric, unit } = headline;
  const rows = rowsOf(sameAs(headline, answer.figures), [metric], unit).sort((a, b) => {
    const [left, right] = [a.values[0]?.value ?? null, b.values[0]?.value ?? null];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return new Decimal(right).cmp(left);
  });
  return chartOf(answer, [metric], rows, metric, silent);
}

function seriesOf({ figures }: Answer, { metric, formula }: AnswerFigure): string[] {
  const printed = formula === null && PAIR.includes(metric);
  const both = PAIR.every((name) =>
    figures.some((figure) => figure.metric === name && figure.formula === null),
  );
  return printed && both ? PAIR : [metric];
}

function chartOf(
  { command, title }: Answer,
  series: readonly string[],
  rows: readonly BarRow[],
  metric: string | null,
  silent: readonly string[],
): BarChart | null {
  const drawn = rows.flatMap(({ values }) =>
    values.filter((value) => value !== null && value.value !== null),
  );
  if (drawn.length < 2) return null;
  const none = silent.map((label) => ({ label, group: null, values: series.map(() => UNDISCLOSED) }));
  return {
    ...{ kind: 'bars', name: command, series, counted: '个单位', rest: '见 CSV' },
    title: metric === null ? title : titleWith(title, metric),
    rows: [...rows, ...none],
    source: sourceWords(rows.length + none.length),
  };
}

/** A row an office and year; one more where it has several numbers of a metric. */
function rowsOf(figures: readonly AnswerFigure[], series: readonly string[], unit: string): BarRow[] {
  const labelled = labeller(figures, series.length === 1);
  const offices = new Map<string, AnswerFigure[]>();
  for (const figure of figures) {
    const key = [figure.district ?? '', figure.office, figure.year].join('\n');
    const own = offices.get(key) ?? [];
    if (!own.some((other) => isSame(figure, other))) offices.set(key, [...own, figure]);
  }
  return [...offices.values()].flatMap((own) => {
    const columns = series.map((metric) => own.filter((figure) => figure.metric === metric));
    const count = Math.max(...columns.map(({ length }) => length));
    return Array.from({ length: count }, (_, i) => {
      const cells = columns.map((column) => column[i]);
      const values = cells.map((figure) => valueIn(figure, i === 0, series.length > 1, unit));
      return { label: labelled(cells.find((figure) => figure !== undefined)), group: null, values };
    });
  });
}

/** A series that has no number for an office is undisclosed there; a part of the year is said where no label says it. */
function valueIn(
  figure: AnswerFigure | undefined,
  first: boolean,
  periods: boolean,
  unit: string,
): ChartValue | null {
  if (figure === undefined) return first ? UNDISCLOSED : null;
  const value = valueOf(figure, unit);
  const part = periods ? partOfYear(figure) : null;
  return part === null ? value : { ...value, text: `${value.text}（${part}）` };
}

/** The office, with its district where another has its name, its year where there are several, its part of the year. */
function labeller(
  all: readonly AnswerFigure[],
  periods: boolean,
): (figure: AnswerFigure | undefined) => string {
  const districts = new Map<string, Set<string | null>>();
  for (const { office, district } of all)
    districts.set(office, (districts.get(office) ?? new Set()).add(district));
  const years = new Set(all.map(({ year }) => year)).size > 1;
  return (figure) => {
    if (figure === undefined) return '';
    const { office, district, year } = figure;
    const marks = [
      (districts.get(office)?.size ?? 0) > 1 ? district : null,
      years ? `${year} 年` : null,
      periods ? partOfYear(figure) : null,
    ].filter((mark) => mark !== null);
    return marks.length === 0 ? office : `${office}（${marks.join('，')}）`;
  };
}

function partOfYear({ period, year }: AnswerFigure): string | null {
  return yearOf(period, year) === year ? null : period;
}

function isSame(a: AnswerFigure, b: AnswerFigure): boolean {
  return a.metric === b.metric && a.display === b.display && a.period === b.period && a.value === b.value;
}
