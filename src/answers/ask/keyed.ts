import type { Entry } from '../../library/library.ts';
import { type BudgetLines, budgetLines } from '../budget-lines.ts';
import { type Known, difference, ratio } from '../computed.ts';
import { total } from '../arithmetic.ts';
import type { Computed } from '../draft.ts';
import { Decimal } from '../../facts/decimal.ts';
import { LEFT } from '../../facts/account/telling.ts';
import { isOfItem, type Money } from '../../matching/money.ts';

/** The figures of the department's money that answer, the headline first, with what is worked out of them. */
export interface Keyed {
  readonly facts: readonly Known[];
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
  'area',
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
  const own = entry.facts.filter(
    (fact): fact is Known =>
      fact.value !== null && fact.elsewhere === null && fact.of === null && OWN.includes(fact.measure ?? ''),
  );
  const first: Record<string, Known | undefined> = {
    budget: lines.budget,
    'budget.initial': lines.initial,
    executed: lines.executed,
    rate: lines.rate,
    carryover: lines.carryover.find(({ measure }) => measure === 'carryover'),
    'carryover.initial': lines.carryover.find(({ measure }) => measure === 'carryover.initial'),
    income: lines.totals.find(({ measure }) => measure === 'income'),
    expenditure: lines.totals.find(({ measure }) => measure === 'expenditure'),
    ...Object.fromEntries(CHANGES.map((key) => [key, lines.changes.find((one) => one.measure === key)])),
  };
  const of = (key: string): Known | undefined =>
    key in first ? first[key] : own.find((fact) => fact.measure === key);
  const beside = BESIDE.flatMap((key) => of(key) ?? []);
  if (isTorn(keys, of('carryover'), lines.budget, lines.executed)) return null;
  for (const key of keys) {
    const fact = of(key);
    if (fact !== undefined)
      return { facts: besides(fact, key, beside), computed: [], of: null, parts: false };
    const computed = workedOut(key, lines);
    if (computed !== null && !isToldOtherwise(entry, key, computed))
      return { facts: beside, computed: [computed], of: null, parts: false };
  }
  return keys.includes('staff.approved') ? staffParts(entry) : null;
}

/**
 * The department's own figures of another year, as this report tells them; null where it does not.
 *
 * @example moneyOfYear(entry, ['budget'], 2021)?.facts[0]?.when.words // '2021年'
 */
export function moneyOfYear({ facts }: Entry, keys: readonly string[], year: number): Keyed | null {
  const told = facts.filter(
    (fact): fact is Known =>
      fact.value !== null &&
      fact.of === null &&
      fact.elsewhere === null &&
      OWN.includes(fact.measure ?? '') &&
      fact.when.year === year,
  );
  const head = keys.flatMap((key) => told.filter((fact) => fact.measure === key))[0];
  if (head === undefined) return null;
  const group = head.measure?.split('.')[0];
  const beside = told.filter(
    ({ id, measure, place }) =>
      id !== head.id &&
      group !== undefined &&
      measure?.startsWith(`${group}.`) === true &&
      place.paragraph === head.place.paragraph,
  );
  return { facts: [head, ...beside], computed: [], of: head.of, parts: false };
}

/**
 * A part of the office's money in a year, by its name; null where it is told in two ways, or not at all.
 *
 * @example itemMoney(entry, moneyIn('请客吃饭花了多少'), 2022)?.figures[0]?.printed // '3.54万元'
 */
export function itemMoney({ facts }: Entry, money: Money, year: number): Keyed | null {
  const told = facts.filter(
    (fact): fact is Known =>
      fact.value !== null &&
      fact.elsewhere === null &&
      fact.role === 'actual' &&
      fact.change === null &&
      fact.when.year === year,
  );
  const [head, ...others] = told.filter((fact) => isOfItem(money, fact));
  if (head === undefined || others.some(({ value }) => value !== head.value)) return null;
  const beside = told.filter((fact) => fact !== head && fact.place.paragraph === head.place.paragraph);
  return { facts: [head, ...beside], computed: [], of: head.of, parts: false };
}

function besides(fact: Known, key: string, beside: readonly Known[]): Known[] {
  const trio = BESIDE.includes(key) || key.startsWith('carryover') || key === 'expenditure';
  return trio ? [fact, ...beside.filter((other) => other !== fact)] : [fact];
}

/** What is left of a number that is printed, though by no known name: that of the budget less the spending is another. */
function isToldOtherwise({ report, facts }: Entry, key: string, { value }: Computed): boolean {
  return (
    key === 'unspent' &&
    facts.some(
      (one) =>
        one.kind === 'money' &&
        (one.of ?? one.elsewhere) === null &&
        LEFT.test(one.name) &&
        one.value !== value &&
        one.when.year === report.year,
    )
  );
}

function workedOut(
  key: string,
  { initial, budget, executed }: Pick<BudgetLines, 'initial' | 'budget' | 'executed'>,
): Computed | null {
  if (key === 'budget.change' && initial !== undefined && budget !== undefined)
    return difference('预算调整（全年预算数减年初预算数）', budget, initial);
  if (budget === undefined || executed === undefined) return null;
  if (key === 'rate') return ratio('预算完成率（执行数除以全年预算数）', executed, budget);
  return key === 'unspent' ? difference('未执行数（全年预算数减执行数）', budget, executed) : null;
}

/** What is left, where what goes on is less than what was not spent: the rest was taken back, and nobody knows which is asked. */
function isTorn(keys: readonly string[], carried?: Known, budget?: Known, executed?: Known): boolean {
  const unspent =
    keys.includes('carryover') && keys.includes('unspent')
      ? workedOut('unspent', { initial: undefined, budget, executed })
      : null;
  if (unspent === null || carried === undefined) return false;
  return new Decimal(unspent.value).minus(carried.value).abs().gt(carried.precision);
}

function staffParts(entry: Entry): Keyed | null {
  const facts = entry.facts.filter(
    (fact): fact is Known => fact.value !== null && fact.measure === 'staff.approved',
  );
  if (facts.length === 0) return null;
  const sum =
    facts.length > 1 && new Set(facts.map(({ of }) => of)).size === facts.length
      ? total('编制人数', facts)
      : null;
  return { facts, computed: sum === null ? [] : [sum], of: null, parts: facts.length > 1 };
}

/**
 * The share that a part has in the whole, worked out of both; null where the whole is not printed.
 *
 * @example shareOf(entry, found)?.computed[0]?.metric // '基本支出占执行数的比重'
 */
export function shareOf(entry: Entry, found: Keyed): Keyed | null {
  const lines = budgetLines(entry);
  const [part] = found.facts;
  if (part === undefined || found.of === null) return null;
  const ofBudget = part.measure?.endsWith('.budget') === true;
  const whole = ofBudget
    ? lines.budget
    : (lines.executed ?? lines.totals.find(({ measure }) => measure === 'expenditure'));
  const computed = whole === undefined ? null : ratio(`${found.of}占${whole.name}的比重`, part, whole);
  return whole === undefined || computed === null
    ? null
    : { ...found, facts: [part, whole], computed: [computed] };
}
