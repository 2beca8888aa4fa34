import type { Answer, AnswerFigure, Source } from './answer.ts';
import { csv } from './csv.ts';
import { sentenceAt } from './sentence-at.ts';
import type { Silent } from './silent.ts';

/** A figure of an answer with its source, about to be a row. */
interface Told {
  readonly figure: AnswerFigure;
  readonly source: Source | undefined;
  /** The sentences quoted of that source. */
  readonly quotes: readonly string[];
}

/** The columns, in order: what is written over each, what stands in it, and for an office that is silent. */
const COLUMNS: readonly (readonly [string, (told: Told) => string | null, ((silent: Silent) => string)?])[] =
  [
    ['单位', ({ figure }) => figure.office, ({ office }) => office],
    ['地区', ({ figure }) => figure.district, ({ district }) => district ?? ''],
    ['年度', ({ figure }) => String(figure.year), ({ year }) => String(year)],
    ['指标', ({ figure }) => figure.metric, ({ metric }) => metric],
    ['数值', ({ figure }) => figure.value],
    ['计量单位', ({ figure }) => figure.unit],
    ['约数', ({ figure }) => figure.hedge],
    ['增减', ({ figure: { direction } }) => (direction === null ? null : direction === 'up' ? '增' : '减')],
    ['期间', ({ figure }) => figure.period],
    ['显示', ({ figure }) => figure.display, () => '未披露'],
    ['原文数字', ({ figure }) => figure.printed],
    ['公式', ({ figure }) => figure.formula],
    ['章节', ({ source }) => source?.section.join(' › ') ?? null],
    ['段落', ({ source }) => (source === undefined ? null : String(source.paragraph))],
    ['行', ({ source }) => (source === undefined ? null : source.lines.join('–'))],
    ['原句', (told) => sentenceOf(told)],
    ['文件', ({ source }) => source?.file ?? null, ({ file }) => file],
  ];

/**
 * The figures of an answer as a CSV file, one row a figure, in the order shown, with its exact value in the base unit,
 * its print or its formula, its sentence and its place; then a row 未披露, without a value, for each silent office.
 *
 * @example answerCsv(answer, silentOf(library, answer, values)) // '\ufeff单位,地区,年度,指标,数值,…'
 */
export function answerCsv({ figures, passages, sources }: Answer, silent: readonly Silent[]): string {
  const told = figures.map((figure): Told => {
    const own = passages.filter(({ source }) => source === figure.source);
    return { figure, source: sources[figure.source], quotes: own.map(({ quote }) => quote) };
  });
  return csv(
    COLUMNS.map(([name]) => name),
    [
      ...told.map((one) => COLUMNS.map(([, write]) => write(one))),
      ...silent.map((one) => COLUMNS.map(([, , write]) => write?.(one) ?? null)),
    ],
  );
}

/**
 * The sentence that a figure is printed in: of those quoted the one that holds it, else that of its paragraph. A number
 * that was worked out has its formula; its operands are rows or sentences of their own.
 */
function sentenceOf({ figure: { printed, metric }, source, quotes }: Told): string | null {
  if (printed === null || source === undefined) return null;
  const [quoted] = quotes
    .filter((quote) => quote.includes(printed))
    .sort((a, b) => namedIn(b, metric) - namedIn(a, metric));
  if (quoted !== undefined) return quoted;
  const at = source.text.indexOf(printed);
  if (at === -1) return null;
  const { start, end } = sentenceAt(source.text, at);
  return source.text.slice(start, end);
}

/** How much of a metric's name, from its beginning, a sentence has: 100% stands in more than one. */
function namedIn(sentence: string, metric: string): number {
  let length = metric.length;
  while (length > 0 && !sentence.includes(metric.slice(0, length))) length -= 1;
  return length;
}
