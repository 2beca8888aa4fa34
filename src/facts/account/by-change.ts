import type { Decimal } from '../decimal.ts';
import { isOtherYear } from '../period.ts';
import { isMoney, type Telling, valueOf } from './telling.ts';

const TOTALS: readonly string[] = [
  'budget',
  'budget.initial',
  'executed',
  'expenditure',
  'income',
  'carryover',
];
/** The change is told so many numbers behind the year before's, at most. */
const WITHIN = 2;
/** The year's own number is told so many paragraphs before, at most. */
const NEAR = 2;

/**
 * Gives the money of the year before the measure of the year's own where the change that is told behind it proves that
 * it is the same: by a rate or a difference, to the last digit.
 *
 * @example // 全年决算支出 2,317.49 万元，与上年的 2,162.03 万元相比增长 7.19% → 2,162.03 is what was spent the year before
 */
export function byChange<T extends Telling>(told: readonly T[], year: number): readonly T[] {
  const own = told.filter(
    ({ key, period }) =>
      key?.of === null && TOTALS.includes(key.key) && (period === null || !isOtherYear(period, year)),
  );
  const found = new Map<T, T>();
  for (const [at, one] of told.entries()) {
    if (one.key !== null || one.elsewhere !== null || !isMoney(one) || periodOf(one, year) === null) continue;
    const changes = told.slice(at + 1, at + 1 + WITHIN).filter(({ place }) => place === one.place);
    const proven = own.filter(
      (total) => isNear(total, one) && changes.some((by) => isChange(total, one, by)),
    );
    const [total] = proven;
    if (total !== undefined && proven.every(({ key }) => key?.key === total.key?.key)) found.set(one, total);
  }
  return told.map((one) => {
    const total = found.get(one);
    return total === undefined ? one : { ...one, key: total.key, period: periodOf(one, year) };
  });
}

/** 与上年的 X 相比: named as what is compared with. */
const COMPARED = /[与同和跟较比](?<year>[上去前]一?年|20\d\d年)度?(?:同期)?的?$/u;

/** The year before, as its words name it; null where they name another or none. */
function periodOf({ period, clause }: Telling, year: number): string | null {
  const named = period ?? COMPARED.exec(clause.gap)?.groups?.['year'] ?? null;
  if (named === null || !isOtherYear(named, year)) return null;
  return /[上去前]一?年/u.test(named) || named.includes(String(year - 1)) ? named : null;
}

function isNear(total: Telling, one: Telling): boolean {
  const apart = one.paragraph.number - total.paragraph.number;
  return apart >= 0 && apart <= NEAR;
}

/** Whether a number is what two amounts differ by, or that in percent of the earlier. */
function isChange(now: Telling, before: Telling, by: Telling): boolean {
  const { quantity } = by.clause;
  if (quantity.value === null) return false;
  const gap = valueOf(now).minus(valueOf(before)).abs();
  if (gap.lte('0')) return false;
  const slack = precisionOf(now).plus(precisionOf(before));
  if (quantity.unit.kind === 'money')
    return gap.minus(quantity.value).abs().lte(slack.plus(quantity.precision));
  if (quantity.unit.base !== '%' || quantity.precision.gt('0.05')) return false;
  const share = valueOf(before).times(quantity.value).div('100');
  return share.minus(gap).abs().lte(valueOf(before).times(quantity.precision).div('100').plus(slack));
}

function precisionOf({ clause }: Telling): Decimal {
  return clause.quantity.precision;
}
