import type { Entry } from '../../library/library.ts';
import { budgetLines } from '../budget-lines.ts';
import { type Known, difference, ratio } from '../computed.ts';
import type { Computed } from '../draft.ts';
import { Decimal } from '../../figures/decimal.ts';
import { LEFT } from '../../figures/account/telling.ts';
import { yearOf } from '../../figures/period.ts';
import { isOfItem, type Money } from '../../matching/money.ts';

/** The figures of the department's money that answer, the headline first, with what is worked out of them. */
export interface Keyed {
  readonly figures: readonly Known[];
  readonly computed: readonly Computed[];
  /** What the figures are split by or of: "疫情防控"; null for the department's own. */
  readonly of: string | null;
  /** Parts are printed and their sum is not. */
  readonly parts: boolean;
}

/** Keys of which a report tells the department's own. */
const OWN = [
  'budget',
  'budget.initial',
  'executed',
  'expenditure',
  'rate',
  'income',
  'carryover',
  'carryover.initial',
  'score',
  'staff.approved',
  'staff.actual',
];
/** What was added to the year's budget, cut from it, and what both came to. */
const CHANGES = ['budget.added', 'budget.cut', 'budget.change'];
/** Shown behind the one that was asked. */
const BESIDE = ['budget', 'executed', 'rate'];

/**
 * The department's own figure for one of some keys, the first that is printed or can be worked out; null where none.
 *
 * @example ownMoney(entry, ['executed', 'expenditure'])?.figures[0]?.metric // '执行数'
 */
export function ownMoney(entry: Entry, keys: readonly string[]): Keyed | null {
  const lines = budgetLines(entry);
  const own = entry.figures.filter(
    (figure): figure is Known =>
      figure.value !== null &&
      figure.elsewhere === null &&
      figure.of === null &&
      OWN.includes(figure.key ?? ''),
  );
  const first: Record<string, Known | undefined> = {
    budget: lines.budget,
    'budget.initial': lines.initial,
    executed: lines.executed,
    rate: lines.rate,
    carryover: lines.carryover.find(({ key }) => key === 'carryover'),
    'carryover.initial': lines.carryover.find(({ key }) => key === 'carryover.initial'),
    income: lines.totals.find(({ key }) => key === 'income'),
    expenditure: lines.totals.find(({ key }) => key === 'expenditure'),
    ...Object.fromEntries(CHANGES.map((key) => [key, lines.changes.find((one) => one.key === key)])),
  };
  const of = (key: string): Known | undefined =>
    key in first ? first[key] : own.find((figure) => figure.key === key);
  const beside = BESIDE.flatMap((key) => of(key) ?? []);
  if (isTorn(keys, of('carryover'), lines.budget, lines.executed)) return null;
  for (const key of keys) {
    const figure = of(key);
    if (figure !== undefined)
      return { figures: besides(figure, key, beside), computed: [], of: null, parts: false };
    const computed = workedOut(key, lines.budget, lines.executed);
    if (computed !== null && !isToldOtherwise(entry, key, computed))
      return { figures: beside, computed: [computed], of: null, parts: false };
  }
  return keys.includes('staff.approved') ? staffParts(entry) : null;
}

/**
 * The department's own figures of another year, as this report tells them; null where it does not.
 *
 * @example moneyOfYear(entry, ['budget'], 2021)?.figures[0]?.period // '2021年'
 */
export function moneyOfYear({ report, figures }: Entry, keys: readonly string[], year: number): Keyed | null {
  const told = figures.filter(
    (figure): figure is Known =>
      figure.value !== null &&
      figure.of === null &&
      figure.elsewhere === null &&
      OWN.includes(figure.key ?? '') &&
      yearOf(figure, report.year) === year,
  );
  const head = keys.flatMap((key) => told.filter((figure) => figure.key === key))[0];
  if (head === undefined) return null;
  const group = head.key?.split('.')[0];
  const beside = told.filter(
    ({ id, key, place }) =>
      id !== head.id &&
      group !== undefined &&
      key?.startsWith(`${group}.`) === true &&
      place.paragraph === head.place.paragraph,
  );
  return { figures: [head, ...beside], computed: [], of: head.of, parts: false };
}

/**
 * A part of the office's money in a year, by its name; null where it is told in two ways, or not at all.
 *
 * @example itemMoney(entry, moneyIn('请客吃饭花了多少'), 2022)?.figures[0]?.printed // '3.54万元'
 */
export function itemMoney({ report, figures }: Entry, money: Money, year: number): Keyed | null {
  const told = figures.filter(
    (figure): figure is Known =>
      figure.value !== null &&
      figure.elsewhere === null &&
      figure.role === 'actual' &&
      figure.direction === null &&
      yearOf(figure, report.year) === year,
  );
  const [head, ...others] = told.filter((figure) => isOfItem(money, figure));
  if (head === undefined || others.some(({ value }) => value !== head.value)) return null;
  const beside = told.filter((figure) => figure !== head && figure.place.paragraph === head.place.paragraph);
  return { figures: [head, ...beside], computed: [], of: head.of, parts: false };
}

function besides(figure: Known, key: string, beside: readonly Known[]): Known[] {
  const trio = BESIDE.includes(key) || key.startsWith('carryover') || key === 'expenditure';
  return trio ? [figure, ...beside.filter((other) => other !== figure)] : [figure];
}

/** What is left of a number that is printed, though by no known name: that of the budget less the spending is another. */
function isToldOtherwise({ report, figures }: Entry, key: string, { value }: Computed): boolean {
  return (
    key === 'unspent' &&
    figures.some(
      (one) =>
        one.kind === 'money' &&
        (one.of ?? one.elsewhere) === null &&
        LEFT.test(one.metric) &&
        one.value !== value &&
        yearOf(one, report.year) === report.year,
    )
  );
}

function workedOut(key: string, budget: Known | undefined, executed: Known | undefined): Computed | null {
  if (budget === undefined || executed === undefined) return null;
  if (key === 'rate') return ratio('预算完成率（执行数除以全年预算数）', executed, budget);
  return key === 'unspent' ? difference('未执行数（全年预算数减执行数）', budget, executed) : null;
}

/** What is left, where what goes on is less than what was not spent: the rest was taken back, and nobody knows which is asked. */
function isTorn(keys: readonly string[], carried?: Known, budget?: Known, executed?: Known): boolean {
  const unspent =
    keys.includes('carryover') && keys.includes('unspent') ? workedOut('unspent', budget, executed) : null;
  if (unspent === null || carried === undefined) return false;
  return new Decimal(unspent.value).minus(carried.value).abs().gt(carried.precision);
}

function staffParts(entry: Entry): Keyed | null {
  const figures = entry.figures.filter(
    (figure): figure is Known => figure.value !== null && figure.key === 'staff.approved',
  );
  return figures.length === 0 ? null : { figures, computed: [], of: null, parts: figures.length > 1 };
}

/**
 * The share that a part has in the whole, worked out of both; null where the whole is not printed.
 *
 * @example shareOf(entry, found)?.computed[0]?.metric // '基本支出占执行数的比重'
 */
export function shareOf(entry: Entry, found: Keyed): Keyed | null {
  const lines = budgetLines(entry);
  const [part] = found.figures;
  if (part === undefined || found.of === null) return null;
  const ofBudget = part.key?.endsWith('.budget') === true;
  const whole = ofBudget
    ? lines.budget
    : (lines.executed ?? lines.totals.find(({ key }) => key === 'expenditure'));
  const computed = whole === undefined ? null : ratio(`${found.of}占${whole.metric}的比重`, part, whole);
  return whole === undefined || computed === null
    ? null
    : { ...found, figures: [part, whole], computed: [computed] };
}
