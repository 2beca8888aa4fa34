import type { Figure } from '../../figures/figure.ts';
import type { Entry } from '../../library/library.ts';
import { budgetLines } from '../budget-lines.ts';
import { type Known, difference, ratio } from '../computed.ts';
import type { Computed } from '../draft.ts';
import { coverOf } from './cover.ts';
import { candidatesOf, type Fields } from '../../matching/fields.ts';
import { yearOf } from '../../figures/period.ts';
import type { Part } from '../../matching/part.ts';

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
  };
  const of = (key: string): Known | undefined =>
    key in first ? first[key] : own.find((figure) => figure.key === key);
  const beside = BESIDE.flatMap((key) => of(key) ?? []);
  for (const key of keys) {
    const figure = of(key);
    if (figure !== undefined)
      return { figures: besides(figure, key, beside), computed: [], of: null, parts: false };
    const computed = workedOut(key, lines.budget, lines.executed);
    if (computed !== null) return { figures: beside, computed: [computed], of: null, parts: false };
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
  const beside = told.filter((figure) => figure !== head && BESIDE.includes(figure.key ?? ''));
  return { figures: [head, ...beside], computed: [], of: null, parts: false };
}

function besides(figure: Known, key: string, beside: readonly Known[]): Known[] {
  const trio = BESIDE.includes(key) || key.startsWith('carryover') || key === 'expenditure';
  return trio ? [figure, ...beside.filter((other) => other !== figure)] : [figure];
}

function workedOut(key: string, budget: Known | undefined, executed: Known | undefined): Computed | null {
  if (budget === undefined || executed === undefined) return null;
  if (key === 'rate') return ratio('预算完成率（执行数除以全年预算数）', executed, budget);
  return key === 'unspent' ? difference('未执行数（全年预算数减执行数）', budget, executed) : null;
}

function staffParts(entry: Entry): Keyed | null {
  const figures = entry.figures.filter(
    (figure): figure is Known => figure.value !== null && figure.key === 'staff.approved',
  );
  return figures.length === 0 ? null : { figures, computed: [], of: null, parts: figures.length > 1 };
}

/** What of a split measures the same as a key of the whole. */
const SPLIT: Readonly<Record<string, readonly string[]>> = {
  budget: ['project.budget', 'source.budget', 'nature.budget', 'source.executed', 'nature.executed'],
  'budget.initial': ['project.budget', 'source.budget', 'nature.budget'],
  executed: ['project.executed', 'source.executed', 'nature.executed'],
  expenditure: ['project.executed', 'source.executed', 'nature.executed'],
  rate: ['project.rate', 'source.rate', 'nature.rate'],
  income: ['source.income'],
  'staff.approved': ['staff.approved'],
  'staff.actual': ['staff.actual'],
};

/**
 * The money of a project, a source or a nature that the question names; null where the report has none of it.
 *
 * @example partMoney(entry, part)?.figures[0]?.metric // '疫情防控项目执行数' of 疫情防控花了多少钱
 */
export function partMoney(entry: Entry, { subject, reading, money }: Part): Keyed | null {
  const wanted = [...new Set((money?.keys ?? []).flatMap((key) => SPLIT[key] ?? []))];
  const named = candidatesOf(entry).filter(({ figure, fields: [fields] }) => {
    if (figure.of === null || figure.elsewhere !== null || fields === undefined) return false;
    if (money?.keys[0] === 'budget.initial' && !isInitial(figure, fields)) return false;
    const whole = `${figure.of}｜${figure.metric}`;
    const own = { ...fields, metric: whole, clause: '', sentence: '', around: '' };
    return coverOf(reading, subject, own).every((met) => met !== null && met.weight >= STANDS_FOR);
  });
  const all = named.map(({ figure }) => figure as Known);
  const names = [...new Set(all.map(({ of }) => of))];
  const of = names.length === 1 ? (names[0] ?? null) : (names.find((name) => isNamed(name, subject)) ?? null);
  if (of === null && names.length > 1) return ofSeveral(all, names, wanted);
  const own = all.filter((figure) => figure.of === of);
  const head = wanted.flatMap((key) => own.filter((figure) => figure.key === key))[0];
  if (head === undefined) return workedOutOf(own, of, money?.keys ?? []);
  const group = head.key?.split('.')[0] ?? '';
  const beside = own.filter((figure) => figure !== head && figure.key?.startsWith(group));
  return { figures: [head, ...sameTelling(head, beside)], computed: [], of, parts: false };
}

/** What a part was given at the year's beginning is only what the report calls so. */
function isInitial({ key, period }: Figure, { metric, clause }: Fields): boolean {
  return key?.endsWith('.initial') === true || /年初|期初/u.test(`${metric}｜${clause}｜${period ?? ''}`);
}

/** Whether a name is just what the question says. */
function isNamed(name: string | null, subject: Part['subject']): boolean {
  const said = subject.map(({ text }) => text).join('');
  return name === said || name === said.replace(/(?:项目|工程|经费)$/u, '');
}

/** Several projects that a word may mean: the asked number of each. */
function ofSeveral(
  all: readonly Known[],
  names: readonly (string | null)[],
  wanted: readonly string[],
): Keyed | null {
  const heads = names.flatMap((name) => {
    const own = all.filter(({ of }) => of === name);
    return wanted.flatMap((key) => own.filter((figure) => figure.key === key)).slice(0, 1);
  });
  return heads.length === 0 ? null : { figures: heads, computed: [], of: null, parts: heads.length > 1 };
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

/** A word that stands for a project's name must be near to it. */
const STANDS_FOR = 70;

function workedOutOf(own: readonly Known[], of: string | null, keys: readonly string[]): Keyed | null {
  const [key] = keys;
  const find = (ending: string): Known | undefined => own.find((figure) => figure.key?.endsWith(ending));
  const [budget, executed] = [find('.budget'), find('.executed')];
  const computed = keys.includes('unspent')
    ? workedOut('unspent', budget, executed)
    : workedOut(key ?? '', budget, executed);
  if (computed === null || of === null) return null;
  const named = { ...computed, metric: computed.metric.replace(/^/u, of) };
  return { figures: own, computed: [named], of, parts: false };
}

function sameTelling(head: Figure, others: readonly Known[]): Known[] {
  const near = others.filter(({ place }) => place.paragraph === head.place.paragraph);
  return near.filter((figure, i) => near.findIndex(({ key }) => key === figure.key) === i);
}
