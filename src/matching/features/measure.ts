import { Decimal } from '../../facts/decimal.ts';
import type { Entry } from '../../library/library.ts';
import { kept } from '../../text/kept.ts';
import { isOfItem } from '../money.ts';
import { asksOwnMoney, isMeasureAsked, isWhole, lacksWord, ownWords, type Pair } from './pair.ts';

/** Whether the fact is the well-known measure of the office's money that is asked, or another. */
export function measureFeatures(pair: Pair) {
  const { part, fact, entry, met } = pair;
  const { money } = part;
  const isOwn = asksOwnMoney(pair);
  const isAsked = isMeasureAsked(pair);
  const [first = ''] = money?.keys ?? [];
  return {
    measure: (isAsked && isOwn) || isItemAsked(pair),
    measureFirst: isAsked && isOwn && fact.measure === first,
    /** A measure of the whole, where a part or a project is asked; and nothing of the fact speaks of that. */
    measurePart: isAsked && !isOwn,
    subjectUnmet: isAsked && !isOwn && lacksWord(pair),
    ownMoneyOff: isOwn && !isAsked,
    /** 公务接待费预算: what was spent of it is no budget. */
    budgetLacks:
      first.startsWith('budget') &&
      !isOwn &&
      fact.kind === 'money' &&
      !isAsked &&
      !BUDGET.test(ownWords(pair)),
    otherMeasure: money !== null && isWhole(fact) && !isAsked,
    /** 宿舍维修付了多少: no total of the office is meant, though one is told beside it. */
    keyedNotAsked: money === null && isWhole(fact) && TOTAL.test(fact.measure ?? '') && !met.some(isOwnWord),
    /** The office's own totals are the largest of its amounts. */
    large: isOwn && fact.kind === 'money' ? shareOfLargest(fact.value, entry) : 0,
  };
}

const TOTAL = /^(?:budget|executed|expenditure|income)/u;

function isOwnWord({ light, level }: Pair['met'][number]): boolean {
  return !light && level === 0;
}

/** 公务接待费, 人员经费: a part that has a name of its own. */
function isItemAsked({ part: { money }, fact }: Pair): boolean {
  return money !== null && isOfItem(money, fact);
}

const BUDGET = /预算|安排|批复|核定|控制|计划|下达|追加|追减|调整|批准/u;

function shareOfLargest(value: string | null, entry: Entry): number {
  const largest = largestOf(entry);
  if (value === null || largest.lte('0')) return 0;
  const share = new Decimal(value).div(largest).toFixed(4);
  return Number.parseFloat(share);
}

const largestOf = kept(({ facts }: Entry) =>
  facts
    .filter(({ kind, value, elsewhere }) => kind === 'money' && value !== null && elsewhere === null)
    .map(({ value }) => new Decimal(value ?? '0'))
    .reduce((most, one) => (one.gt(most) ? one : most), new Decimal('0')),
);
