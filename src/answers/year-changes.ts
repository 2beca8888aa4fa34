import { Decimal, plain } from '../facts/decimal.ts';
import { decimalsOf, displayComputed, fixed, scaleOf } from '../facts/display.ts';
import type { Cell } from '../library/align.ts';
import { difference, isKnown, type Known } from './computed.ts';
import type { Across } from './spread.ts';

/** How a number changed since the year before. */
export interface Change extends Across {
  /** The later of the two. */
  readonly to: Cell;
}

/** Decimals of a computed per cent. */
const DECIMALS = 2;

/**
 * The changes from each year to the next loaded one: by how much, in 百分点 of rates, and by how many per cent.
 * Ranks, and changes themselves, have none.
 *
 * @param cells of one office, in the order of the years
 * @example changesOf('执行数', cells)[0]?.computed.formula // "11,528.89 − 10,240.00 万元"
 */
export function changesOf(metric: string, cells: readonly Cell[]): Change[] {
  return cells.slice(1).flatMap((to, k) => {
    const from = cells[k];
    if (from === undefined || !isKnown(to.fact) || !isKnown(from.fact)) return [];
    if (to.fact.kind === 'rank' || to.fact.change !== null || from.fact.change !== null) return [];
    const span = `${from.entry.report.year}→${to.entry.report.year} 年`;
    const reports = [to.entry.report, from.entry.report];
    const found = [
      by(`${metric}变化（${span}）`, to.fact, from.fact),
      to.fact.unit === '%' ? null : growth(`${metric}增减幅度（${span}）`, to.fact, from.fact),
    ];
    return found.flatMap((computed) => (computed === null ? [] : [{ computed, reports, to }]));
  });
}

function by(metric: string, to: Known, from: Known): Across['computed'] | null {
  const found = difference(metric, to, from);
  if (found?.unit !== '%') return found;
  const decimals = Math.max(decimalsOf(to.printed), decimalsOf(from.printed));
  const display = `${found.hedge ?? ''}${fixed(new Decimal(found.value), decimals)} 个百分点`;
  return { ...found, unit: '百分点', display };
}

function growth(metric: string, to: Known, from: Known): Across['computed'] | null {
  const change = difference(metric, to, from);
  if (change === null || new Decimal(from.value).lte('0')) return null;
  const value = new Decimal(change.value).times('100').div(from.value).round(DECIMALS, 1);
  const scale = [to, from].map(scaleOf).reduce((least, one) => (one.worth.lt(least.worth) ? one : least));
  const [later, earlier] = [to, from].map((fact) =>
    displayComputed(new Decimal(fact.value), { ...scale, word: '' }, '', decimalsIn(fact, scale)),
  );
  return {
    ...{ metric, value: plain(value), unit: '%', hedge: change.hedge },
    display: `${change.hedge ?? ''}${fixed(value, DECIMALS)}%`,
    formula: `(${later ?? ''} − ${earlier ?? ''}) ÷ ${earlier ?? ''}`,
    from: [to, from],
  };
}

function decimalsIn(fact: Known, { worth }: ReturnType<typeof scaleOf>): number {
  return scaleOf(fact).worth.eq(worth) ? decimalsOf(fact.printed) : 0;
}
