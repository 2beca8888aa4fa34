import { Decimal } from '../decimal.ts';
import type { Key } from '../keys.ts';
import { isOtherYear } from '../period.ts';
import { dwarfedBy, largestTold } from './dwarfed.ts';
import { BEGINNING, BUDGET, isMoney, LEFT, ofProjects, type Telling, valueOf, wordsOf } from './telling.ts';

const KEYS = {
  initial: { key: 'budget.initial', of: null, metric: '年初预算数' },
  budget: { key: 'budget', of: null, metric: '全年预算数' },
  executed: { key: 'executed', of: null, metric: '执行数' },
  rate: { key: 'rate', of: null, metric: '预算完成率' },
  carryover: { key: 'carryover', of: null, metric: '年末结转和结余' },
} as const;

/** Words of money that went out, of a share of it, of what was left. */
const SPENT =
  /投放|投入|花去|拨出|付款|支出|列支|支用|开支|开销|花|用款|用[出去掉]|使用|执行|支付|兑付|付出|拨付|决算|列账|实支/u;
const SHARE = /率|进度|比例|比重|占|完成|用掉|执行|预算|可用|盘子/u;
/** Of what was left, what went on; the rest may have been taken back. */
const CARRIED = /返还额度|结转|结余|结存|滚存|下一?年|次年|20\d\d年/u;

/** A rate printed with fewer places fits many pairs by chance. */
const LEAST_EXACT = new Decimal('0.05');
/** The budget may be told so many paragraphs before, where its words say that it is one. */
const BEFORE = 4;
/** Numbers between what was spent and its rate, at most. */
const BETWEEN = 2;

const SPENT_KEYS: readonly string[] = ['executed', 'expenditure'];

interface Proof<T> {
  readonly budget: T;
  readonly executed: T;
  /** What proves it: the share that one is of the other, or what was left. */
  readonly rate: T | null;
  readonly left: T | null;
}

/**
 * Gives the office's money its measures where its own numbers prove them: of two amounts and a rate in one paragraph of
 * which one is that rate of the other, or three of which one is what the others differ by, the largest pair is the
 * year's budget and what was spent of it, whatever they are called, where no other amount told as such dwarfs them.
 * What stood before them with the words of the year's beginning was the budget then. Measures that the words told stand.
 *
 * @example // 全年可用盘子 9,038.85 万元。实际用出去 8,812.60 万元，支付进度 97.50% → budget, executed, rate
 */
export function byProof<T extends Telling>(told: readonly T[], year: number): T[] {
  const own = told.filter((one) => isOfYear(one, year));
  const proofs = own
    .flatMap((one, at) => [
      ...proofByRate(own, one, at),
      ...proofByLeft(own, one, at),
      ...proofByBoth(own, one, at),
    ])
    .toSorted(
      (a, b) =>
        valueOf(b.executed).cmp(valueOf(a.executed)) ||
        (isBeginning(a.budget) ? 1 : 0) - (isBeginning(b.budget) ? 1 : 0) ||
        valueOf(b.budget).cmp(valueOf(a.budget)),
    );
  const most = largestTold(own);
  const dwarfed = dwarfedBy(most, told);
  const kept = told.filter(({ key }) => key !== null && key.of === null).filter((one) => !dwarfed.has(one));
  // Also where it is told under another office's name, which may be a slip of the pen.
  const spent = kept.filter(
    ({ key, period }) =>
      SPENT_KEYS.includes(key?.key ?? '') && (period === null || !isOtherYear(period, year)),
  );
  const keyed = (name: string): T | undefined =>
    kept.find((one) => own.includes(one) && one.key?.key === name);
  // 批复部门预算 X；增减相抵，年末预算数 Y，占年末预算数的 98.37%: what was adopted, and what it came to.
  const adopted = keyed('budget');
  const known = adopted?.clause.quantity.value ?? null;
  const cameTo = ({ budget, rate }: Proof<T>): boolean =>
    adopted !== undefined &&
    rate !== null &&
    spent.length === 0 &&
    (budget.key === null || budget.key.key === 'budget') &&
    own.indexOf(adopted) < own.indexOf(budget) &&
    BUDGET.test(budget.clause.left);
  const [first, ...others] = proofs.filter(
    (proof) =>
      ((known?.eq(valueOf(proof.budget)) ??
        valueOf(proof.budget)
          .times('2')
          .gte(valueOf(most ?? proof.budget))) ||
        cameTo(proof)) &&
      (spent.length === 0 || spent.some((one) => valueOf(one).eq(valueOf(proof.executed)))),
  );
  if (first === undefined || others.some((one) => rivals(one, first))) {
    const said = spent.length === 0 && known !== null ? spentBeside(own, keyed('rate'), known) : undefined;
    return told.map((one) =>
      dwarfed.has(one) ? { ...one, key: null } : one === said ? { ...one, key: KEYS.executed } : one,
    );
  }
  const all = [first, ...others.filter((one) => one.budget === first.budget)];
  const rate = all.flatMap((one) => one.rate ?? [])[0];
  const left = all.flatMap((one) => one.left ?? [])[0] ?? leftOf(own, first);
  const found = new Map<T, Key | null>([...dwarfed].map((one) => [one, null]));
  // 决算为年初预算的 147.13%: of the beginning's, and what it became is not told.
  const isOver = isBeginning(first.budget) && valueOf(first.executed).gt(valueOf(first.budget));
  // 10 月调整后为 X: proven to be the year's, whenever it was told.
  if (known === null || first.budget.key?.key === 'budget' || cameTo(first))
    found.set(first.budget, isOver ? KEYS.initial : KEYS.budget);
  if (adopted !== undefined && cameTo(first))
    found.set(adopted, keyed('budget.initial') === undefined ? KEYS.initial : null);
  if (spent.length === 0) found.set(first.executed, KEYS.executed);
  if (rate !== undefined && keyed('rate') === undefined) found.set(rate, KEYS.rate);
  if (left !== undefined && keyed('carryover') === undefined && CARRIED.test(wordsOf(left)))
    found.set(left, KEYS.carryover);
  const initial = keyed('budget.initial') === undefined ? initialOf(own, first) : undefined;
  if (initial !== undefined) found.set(initial, KEYS.initial);
  // Of the year, whatever else the sentence tells the time of: 9 月调增 550 万元，…执行率 97.0%.
  const proven = new Set<T | undefined>([first.executed, rate, left]);
  return told.map((one) => {
    const key = found.get(one);
    if (key === undefined) return proven.has(one) && one.key !== null ? { ...one, period: null } : one;
    return { ...one, key, period: key === null ? one.period : null };
  });
}

/**
 * The amount told as spent right before the office's own rate, though the rate is not theirs: 到年末执行 14,503.06 万元，
 * 预算执行率 94.20%, which a check will say.
 */
function spentBeside<T extends Telling>(
  own: readonly T[],
  rate: T | undefined,
  budget: Decimal,
): T | undefined {
  const before = rate === undefined ? undefined : own[own.indexOf(rate) - 1];
  if (before === undefined || rate === undefined || before.place !== rate.place || before.key !== null)
    return undefined;
  const isSpent = isMoney(before) && SPENT.test(wordsOf(before)) && !LEFT.test(wordsOf(before));
  const isNear = valueOf(before).lte(budget) && valueOf(before).times('2').gte(budget);
  return isSpent && isNear ? before : undefined;
}

/** Another pair with the same budget and another amount spent leaves open which is meant. */
function rivals(one: Proof<Telling>, first: Proof<Telling>): boolean {
  return valueOf(one.budget).eq(valueOf(first.budget)) && !isRounded(one.executed, first.executed);
}

/** 70,184,932.60 元（约 7,018 万元）: the same, rounded. */
function isRounded(one: Telling, other: Telling): boolean {
  const most = one.clause.quantity.precision.plus(other.clause.quantity.precision);
  return valueOf(one).minus(valueOf(other)).abs().lte(most);
}

function isOfYear({ period, elsewhere, clause }: Telling, year: number): boolean {
  if (elsewhere !== null) return false;
  if (period === null) return true;
  // 第四季度调整为 17,350 万元: when a budget came to be, and no part of it.
  return !isOtherYear(period, year) && (BUDGET.test(clause.gap) || !isPartOfYear(period));
}

/** 上半年, 截至6月底; 截至12月31日 is the whole year, and a budget changed in 11月 is the year's. */
function isPartOfYear(period: string): boolean {
  return /上半年|季度|截[至止]到?(?:20\d\d年)?(?:1[01]|\d)月/u.test(period);
}

/** Of the last amounts before a rate, one that was spent, and the one before that of which it is that share. */
function proofByRate<T extends Telling>(own: readonly T[], rate: T, at: number): Proof<T>[] {
  const { quantity, left, right } = rate.clause;
  const isAll = quantity.value?.eq('100') === true;
  const isRate =
    quantity.unit.kind === 'rate' &&
    quantity.value !== null &&
    (isAll || !quantity.precision.gt(LEAST_EXACT));
  if (!isRate || rate.change !== null || rate.role !== 'actual' || !SHARE.test(`${left}${right}`)) return [];
  const pairs = [...spentBefore(own, rate, at), ...budgetBefore(own, rate, at)];
  return pairs.flatMap(([executed, before]) => {
    const budget = before.findLast(
      (one) => isBudget(one) && (isAll ? valueOf(one).eq(valueOf(executed)) : isShare(executed, one, rate)),
    );
    return budget === undefined || ofProjects(own, budget) ? [] : [{ budget, executed, rate, left: null }];
  });
}

/** 本年支出 X ... 全年可支配预算 Y，支用率 94.96%: what was spent, told ahead of a budget that its rate stands behind. */
function budgetBefore<T extends Telling>(own: readonly T[], rate: T, at: number): [T, T[]][] {
  const budget = own[at - 1];
  const isNear = budget?.paragraph.number === rate.paragraph.number;
  if (budget === undefined || !isNear || !BUDGET.test(budget.clause.gap)) return [];
  return moneyBefore(own, budget, at - 1)
    .filter(isSpent)
    .map((executed) => [executed, [budget].filter(isMoney)]);
}

/** The same of what was left: it is what the two differ by, to the last digit. */
function proofByLeft<T extends Telling>(own: readonly T[], left: T, at: number): Proof<T>[] {
  const isKept = left.key === null || left.key.key === 'carryover';
  if (!isMoney(left) || !isKept || !LEFT.test(wordsOf(left))) return [];
  const money = moneyBefore(own, left, at);
  return money.filter(isSpent).flatMap((executed) => {
    const whole = valueOf(executed).plus(valueOf(left));
    const budget = money.findLast((one) => one !== executed && isBudget(one) && valueOf(one).eq(whole));
    return budget === undefined || ofProjects(own, budget) ? [] : [{ budget, executed, rate: null, left }];
  });
}

/** Where one is that rate of another and what they differ by is told as left, it needs no word of spending. */
function proofByBoth<T extends Telling>(own: readonly T[], rate: T, at: number): Proof<T>[] {
  const { quantity } = rate.clause;
  const isRate =
    quantity.unit.kind === 'rate' && quantity.value !== null && !quantity.precision.gt(LEAST_EXACT);
  if (!isRate || rate.change !== null || rate.role !== 'actual') return [];
  const here = own
    .slice(Math.max(0, at - AROUND), at + AROUND)
    .filter((one) => isMoney(one) && one.paragraph.number === rate.paragraph.number);
  return here.flatMap((budget) =>
    here.flatMap((executed) => {
      const left = valueOf(budget).minus(valueOf(executed));
      if (left.lte('0') || budget.role !== 'actual' || !isBudget(budget) || !isShare(executed, budget, rate))
        return [];
      const rest = here.find(
        (one) => one !== budget && one !== executed && valueOf(one).eq(left) && LEFT.test(wordsOf(one)),
      );
      return rest === undefined || ofProjects(own, budget) ? [] : [{ budget, executed, rate, left: rest }];
    }),
  );
}

/** So many numbers around a rate are of the same tale. */
const AROUND = 6;

/** Amounts told as spent right before a number of the paragraph, each with all that stand before it. */
function spentBefore<T extends Telling>(own: readonly T[], one: T, at: number): [T, T[]][] {
  const money = moneyBefore(own, one, at);
  const here = one.paragraph.number;
  return money
    .filter(({ paragraph }) => paragraph.number === here)
    .slice(-1 - BETWEEN)
    .filter(isSpent)
    .map((executed) => [
      executed,
      money
        .slice(0, money.indexOf(executed))
        .filter(({ paragraph, clause }) => paragraph.number === here || BUDGET.test(clause.gap)),
    ]);
}

/** The amounts of the paragraph before a number, and of those right before it. */
function moneyBefore<T extends Telling>(own: readonly T[], { paragraph }: T, at: number): T[] {
  return own.slice(0, at).filter((one) => isMoney(one) && one.paragraph.number >= paragraph.number - BEFORE);
}

function isSpent(one: Telling): boolean {
  return one.role === 'actual' && SPENT.test(wordsOf(one)) && !LEFT.test(wordsOf(one));
}

function isBudget({ clause, key }: Telling): boolean {
  return (
    (key === null || key.key.startsWith('budget')) &&
    !SPENT_ONLY.test(clause.left) &&
    !INCOME.test(clause.left)
  );
}

/** 收入总计 is what came in, whatever is left of it. */
const INCOME = /收入(?:总计|合计|总额)?$/u;

/** 占全年预算的 97.00%，占年初预算的 94.24%: what was spent is first a share of the whole year's. */
function isBeginning({ clause }: Telling): boolean {
  return BEGINNING.test(clause.gap);
}

/** Spending is no budget: 支出 100 万元，其中已支付 95 万元，占 95.00%. */
const SPENT_ONLY = /(?:支出|花费|开支|支付)(?:合计|总计)?$/u;

/** Whether a rate is the share that one amount is of another, within what all three were rounded to. */
function isShare(part: Telling, whole: Telling, rate: Telling): boolean {
  const [share, half] = [valueOf(rate), rate.clause.quantity.precision];
  const [p, w] = [part.clause.quantity, whole.clause.quantity];
  const top = valueOf(part).plus(p.precision).times('100');
  const bottom = valueOf(part).minus(p.precision).times('100');
  return (
    top.gte(share.minus(half).times(valueOf(whole).minus(w.precision))) &&
    bottom.lte(share.plus(half).times(valueOf(whole).plus(w.precision)))
  );
}

/** Paragraphs behind in which what is left may be told. */
const NEAR = 2;

function leftOf<T extends Telling>(own: readonly T[], { budget, executed }: Proof<T>): T | undefined {
  const left = valueOf(budget).minus(valueOf(executed));
  const from = executed.paragraph.number;
  return own.find(
    (one) =>
      one.key === null &&
      isMoney(one) &&
      one.paragraph.number >= from &&
      one.paragraph.number <= from + NEAR &&
      valueOf(one).eq(left) &&
      LEFT.test(wordsOf(one)),
  );
}

function initialOf<T extends Telling>(own: readonly T[], { budget }: Proof<T>): T | undefined {
  const before = own.slice(0, own.indexOf(budget));
  return before.findLast(
    (one) =>
      one.key === null &&
      isMoney(one) &&
      one.paragraph.number === budget.paragraph.number &&
      isBeginning(one),
  );
}
