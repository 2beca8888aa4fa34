import type { AnswerFigure } from '../answers/answer.ts';
import { Decimal, plain } from '../facts/decimal.ts';
import type { ChartValue } from './chart.ts';

/** What a report does not tell: a value of its own, and not a zero. */
export const UNDISCLOSED: ChartValue = { value: null, text: '未披露', hedged: false, computed: false };

/**
 * A figure as it is drawn, in the words of the answer. A fall has its length to the other side of zero; a figure in
 * another unit than the chart's is told without a length.
 *
 * @param unit the base unit of the chart
 * @example valueOf(figure, '元') // { value: '130925400', text: '13,092.54 万元', hedged: false, computed: false }
 */
export function valueOf(figure: AnswerFigure, unit: string): ChartValue {
  const { value, direction, hedge, formula } = figure;
  const exact = new Decimal(value);
  const signed = direction === 'down' ? exact.abs().times('-1') : exact;
  return {
    value: figure.unit === unit ? plain(signed) : null,
    text: wordsOf(figure),
    hedged: hedge !== null,
    computed: formula !== null,
  };
}

/** With what qualifies it: a value without its 约 or its 下降 would be another statement. */
function wordsOf({ display, hedge, direction }: AnswerFigure): string {
  const told = direction === null || /[增升降减跌]/u.test(display);
  const arrow = told ? '' : direction === 'up' ? '↑ ' : '↓ ';
  const hedged = hedge === null || [...hedge].every((mark) => display.includes(mark)) ? '' : `（${hedge}）`;
  return `${arrow}${display}${hedged}`;
}

/** Figures of the same thing as the headline: its metric, and printed as it is, or worked out as it is. */
export function sameAs(headline: AnswerFigure, figures: readonly AnswerFigure[]): AnswerFigure[] {
  const { metric, formula } = headline;
  return figures.filter(
    (figure) => figure.metric === metric && (figure.formula === null) === (formula === null),
  );
}

/** «数据来自各单位自评报告原文», of one office «该单位». */
export function sourceWords(offices: number): string {
  return `数据来自${offices > 1 ? '各' : '该'}单位自评报告原文`;
}

/** The answer's title, and the metric drawn where that does not name it. */
export function titleWith(title: string, metric: string): string {
  return title.includes(metric.replace(/（[^（）]*）$/u, '')) ? title : `${title}（${metric}）`;
}
