import { Decimal } from '../../figures/decimal.ts';
import type { Entry } from '../../library/library.ts';
import { asksOwnMoney, isMeasureAsked, isWhole, ownWords, type Pair } from './pair.ts';

/** How reports word a measure of their money that has no key, by the key that is asked. */
const SAYS: Readonly<Record<string, RegExp>> = {
  'budget.initial': /年初|期初|人大|人代会|批准|批复/u,
  budget: /调整|全年预算|可用|盘子|额度|预算数|可动用/u,
  executed: /支出|列支|支用|开支|花|用款|用[出去掉]|使用|执行数|支付|兑付|付出|决算|列账|实支/u,
  expenditure: /支出|列支|支用|开支|花|用款|用[出去掉]|使用|执行数|支付|兑付|付出|决算|列账|实支/u,
  rate: /率|进度|比例|占/u,
  carryover: /结转|结余|结存|滚存|剩|余|未用|没用|没花|未支|未执行|滞留|挂账/u,
};

/** Whether the fact is the well-known measure of the office's money that is asked, or another. */
export function measureFeatures(pair: Pair) {
  const { part, figure, told, entry } = pair;
  const { money } = part;
  const isOwn = asksOwnMoney(pair);
  const isAsked = isMeasureAsked(pair);
  const [first = ''] = money?.keys ?? [];
  const isUnmet = part.terms.some(({ light }, t) => !light && told.every(({ met }) => met[t] == null));
  return {
    measure: isAsked && isOwn,
    measureFirst: isAsked && isOwn && figure.key === first,
    /** A measure of the whole, where a part or a project is asked; and nothing of the fact speaks of that. */
    measurePart: isAsked && !isOwn,
    subjectUnmet: isAsked && !isOwn && isUnmet,
    ownMoneyOff: isOwn && !isAsked,
    otherMeasure: money !== null && isWhole(figure) && !isAsked,
    keyedNotAsked: money === null && isWhole(figure),
    saysMeasure: isOwn && SAYS[first]?.test(ownWords(pair)) === true,
    /** The office's own totals are the largest of its amounts. */
    large: isOwn && figure.kind === 'money' ? shareOfLargest(figure.value, entry) : 0,
  };
}

const kept = new WeakMap<Entry, Decimal>();

function shareOfLargest(value: string | null, entry: Entry): number {
  const largest = kept.get(entry) ?? largestOf(entry);
  kept.set(entry, largest);
  if (value === null || largest.lte('0')) return 0;
  const share = new Decimal(value).div(largest).toFixed(4);
  return Number.parseFloat(share);
}

function largestOf({ figures }: Entry): Decimal {
  return figures
    .filter(({ kind, value, elsewhere }) => kind === 'money' && value !== null && elsewhere === null)
    .map(({ value }) => new Decimal(value ?? '0'))
    .reduce((most, one) => (one.gt(most) ? one : most), new Decimal('0'));
}
