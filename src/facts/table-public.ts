import type { Key } from './keys.ts';
import { itemNamed } from './three-public.ts';

/** Sums of a table whose other rows are items of 三公. */
const SUM = /^(?:合计|总计|小计|总额|.{0,4}三公.{0,8}(?:合计|总计|小计))$/u;
/** Of so many rows at least, all of them items, the sum is that of 三公. */
const FEWEST = 2;

/**
 * The well-known measure of a row of receptions, cars or journeys under a head of what was planned or spent; null for
 * every other row.
 *
 * @param names of all rows of its table, blanks removed
 * @example publicKey('合计', 'executed', ['合计', '公务接待费', '公务用车运行维护费'])?.key // 'public.total.executed'
 */
export function publicKey(name: string, measure: string, names: readonly string[]): Key | null {
  const stage = STAGES[measure];
  if (stage === undefined) return null;
  const others = names.filter((one) => !SUM.test(one));
  const isSum = SUM.test(name) && others.length >= FEWEST && others.every((one) => itemNamed(one) !== null);
  const row = isSum ? itemNamed('三公经费') : itemNamed(name);
  if (row === null) return null;
  const ending = stage === 'executed' && row.item !== 'total' ? '' : ENDINGS[stage];
  return { key: `public.${row.item}.${stage}`, of: row.name, metric: `${row.name}${ending}` };
}

const ENDINGS = { budget: '预算数', executed: '支出', rate: '预算完成率' };
const STAGES: Readonly<Record<string, keyof typeof ENDINGS>> = {
  'budget.initial': 'budget',
  budget: 'budget',
  executed: 'executed',
  rate: 'rate',
};
