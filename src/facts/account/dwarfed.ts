import { BEGINNING, BUDGET, FUND, isMoney, ofProjects, type Telling, valueOf, wordsOf } from './telling.ts';

/** How much smaller than the largest amount told as a budget or as spent a total is that can be no total of the office. */
const DWARFED = '5';
const TOTALS: readonly string[] = ['budget', 'budget.initial', 'executed', 'expenditure'];

/** Totals that are of a part, since an amount of another paragraph dwarfs them, with the rates told beside them. */
export function dwarfedBy<T extends Telling>(most: Telling | undefined, told: readonly T[]): ReadonlySet<T> {
  if (most === undefined) return new Set();
  // Beside it, what was spent may be little of it.
  const apart = told.filter(
    ({ key, paragraph }) =>
      key?.of === null && (paragraph.number !== most.paragraph.number || key.key.startsWith('budget')),
  );
  const small = apart.filter(
    (one) =>
      TOTALS.includes(one.key?.key ?? '') && isMoney(one) && valueOf(one).times(DWARFED).lt(valueOf(most)),
  );
  const beside = new Set(small.map(({ paragraph }) => paragraph.number));
  const rates = apart.filter(({ key, paragraph }) => key?.key === 'rate' && beside.has(paragraph.number));
  return new Set([...small, ...rates]);
}

/** The largest amount that is told as a budget or as spent: the office's own total is not much smaller. */
export function largestTold<T extends Telling>(own: readonly T[]): T | undefined {
  return own
    .filter(
      (one) =>
        isMoney(one) &&
        // 投资 5 亿元以上的项目, 超 5 亿元的: a bound is no amount.
        one.clause.quantity.hedge === null &&
        one.role === 'actual' &&
        isOwnMoney(one) &&
        !isOfFund(own, one) &&
        !ofProjects(own, one),
    )
    .toSorted((a, b) => valueOf(b).cmp(valueOf(a)))[0];
}

/** What an office keeps for others: 社保基金本年收入、支出. */
function isOfFund(own: readonly Telling[], { place }: Telling): boolean {
  return own.some((one) => one.place === place && FUND.test(one.clause.gap));
}

/** What a whole area takes in, and what goes through an office's hands, is none of its own money. */
const OF_ALL = /预算收入|税收|待遇|到位|标的/u;
const PAID_OUT = /支出|列支|支用|开支|开销|用款|决算/u;

function isOwnMoney(one: Telling): boolean {
  const words = wordsOf(one);
  const isKeyed = one.key !== null && /^(?:budget|income|source|nature)/u.test(one.key.key);
  return isKeyed || (!OF_ALL.test(words) && [BUDGET, BEGINNING, PAID_OUT].some((say) => say.test(words)));
}
