import { Decimal } from '../decimal.ts';
import { type Key, type Part, partKey } from '../keys.ts';

/** A number of the report, with what the account said of it. */
interface Telling {
  readonly key: Key | null;
  /** A source or nature of which nobody tells whether it was planned or spent. */
  readonly open: Part | null;
  readonly period: string | null;
  readonly elsewhere: string | null;
  readonly paragraph: { readonly number: number };
  readonly clause: { readonly quantity: { readonly value: Decimal | null } };
}

/** What the parts of a total measure, by the total's key. */
const MEASURES: Readonly<Record<string, string>> = {
  'budget.initial': 'initial',
  budget: 'budget',
  executed: 'executed',
  expenditure: 'executed',
};

/**
 * Gives sources and natures that stand alone in a paragraph their measure, where their sum compels it: it is the
 * budget that the report states elsewhere, to the last digit, or what was spent of it, and not both.
 *
 * @example // 执行数 4810 万元。¶ 基本支出 3390 万元，项目支出 1420 万元。 → both 'nature.executed'
 */
export function bySum<T extends Telling>(told: readonly T[]): T[] {
  const totals = told.flatMap(({ key, period, elsewhere, clause }) =>
    key?.of === null && (period ?? '') === '' && elsewhere === null
      ? [{ measure: MEASURES[key.key] ?? 'other', value: clause.quantity.value }]
      : [],
  );
  const lists = new Map<string, Lone<T>[]>();
  for (const one of told) {
    const { open: part, key, period, elsewhere, paragraph } = one;
    if (part === null || key !== null || period !== null || elsewhere !== null) continue;
    const id = `${paragraph.number}/${part.group}`;
    lists.set(id, [...(lists.get(id) ?? []), { one, part }]);
  }
  const found = new Map<T, Key>();
  for (const list of lists.values()) {
    const measure = measureOf(list, totals);
    if (measure !== null)
      for (const { one, part } of list) found.set(one, partKey(part.group, part.of, measure));
  }
  return told.map((one) => ({ ...one, key: found.get(one) ?? one.key }));
}

/** A part without a measure, and where it was told. */
interface Lone<T> {
  readonly one: T;
  readonly part: Part;
}

function measureOf(
  list: readonly Lone<Telling>[],
  totals: readonly { readonly measure: string; readonly value: Decimal | null }[],
): string | null {
  const names = new Set(list.map(({ part }) => part.of));
  if (list.length < 2 || names.size < list.length) return null;
  let sum = new Decimal('0');
  for (const { one } of list) {
    const { value } = one.clause.quantity;
    if (value === null) return null;
    sum = sum.plus(value);
  }
  const fits = totals.flatMap(({ measure, value }) => (value?.eq(sum) === true ? [measure] : []));
  // 年初预算 that was never changed is the year's budget as well.
  const [measure, ...others] = new Set(fits.filter((one) => one !== 'initial' || !fits.includes('budget')));
  return measure === undefined || measure === 'other' || others.length > 0 ? null : measure;
}
