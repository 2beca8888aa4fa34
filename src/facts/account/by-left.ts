import type { Decimal } from '../decimal.ts';
import type { Sum } from './by-parts.ts';
import { BACK, isMoney, LEFT, type Telling, valueOf } from './telling.ts';

const CARRYOVER = { key: 'carryover', of: null, metric: '年末结转和结余' } as const;
/** What is done with the rest may be told so many amounts further on. */
const BEHIND = 4;

/**
 * Gives what was left at the end of the year its measure, where it is what the budget and what was spent of it differ by,
 * to the last digit, and its words say that it was left; of one that was taken back in part only the part that went on.
 *
 * @param known totals that tables tell
 * @example // 预算 2,014.79 万元，支出 1,986.58 万元，余 28.21 万元 → carryover
 */
export function byLeft<T extends Telling>(told: readonly T[], known: readonly Sum[] = []): T[] {
  const plain = told.filter(
    ({ period, elsewhere, role }) => (period ?? '') === '' && elsewhere === null && role === 'actual',
  );
  const one = (name: string): T | undefined => plain.find(({ key }) => key?.key === name && key.of === null);
  const of = (name: string): Decimal | undefined => {
    const telling = one(name);
    return telling === undefined ? known.find(({ key }) => key === name)?.value : valueOf(telling);
  };
  const budget = of('budget');
  const executed = of('executed') ?? of('expenditure');
  if (budget === undefined || executed === undefined || one('carryover') !== undefined) return [...told];
  const left = budget.minus(executed);
  if (left.lte('0')) return [...told];
  const found = plain.find(
    (telling) =>
      telling.key === null &&
      isMoney(telling) &&
      telling.change === null &&
      valueOf(telling).eq(left) &&
      LEFT.test(telling.clause.gap + telling.clause.behind),
  );
  if (found === undefined) return [...told];
  const at = plain.indexOf(found);
  const next = plain
    .slice(at + 1, at + 1 + BEHIND)
    .filter((telling) => isMoney(telling) && telling.paragraph.number === found.paragraph.number);
  const [on, back] = next;
  const isSplit =
    on !== undefined &&
    back !== undefined &&
    valueOf(on).plus(valueOf(back)).eq(left) &&
    isBack(on) !== isBack(back);
  if (!isSplit && isBack(found)) return [...told];
  const carried = isSplit ? (isBack(on) ? back : on) : found;
  return told.map((telling) => (telling === carried ? { ...telling, key: CARRYOVER } : telling));
}

function isBack({ clause: { gap, behind } }: Telling): boolean {
  return BACK.test(`${gap.split(/[，,；;]/u).at(-1) ?? ''}${behind.split(/[；;。]/u)[0] ?? ''}`);
}
