import type { Office } from '../../report/office.ts';
import type { Decimal } from '../decimal.ts';
import type { FactKind } from '../fact.ts';
import type { Key, Part, Total } from '../keys.ts';
import type { Shares } from '../shared.ts';
import type { Whose } from '../whose.ts';

/** Parts of a total: they have its measure. */
export interface List {
  readonly measure: string;
  /** The group of the parts, once one was told: a part of another group is a part of a part. */
  group: string | null;
  /** Opened by 其中 within a list: parts of a part, of which nothing is said of the whole. */
  readonly nested: List | null;
  readonly bracket: boolean;
  /** Opened by 按…分. */
  readonly divided: boolean;
}

/** The part told last: what a bare measure behind it may still be about. */
interface LastPart {
  /** It has a measure of its own, or is a matter with a budget of its own. */
  readonly apart: boolean;
}

/** What stood before a bracket opened, and stands again when it closes. */
interface Saved {
  readonly whose: Whose;
  readonly list: List | null;
  readonly last: LastPart | null;
  /** Of the number that the bracket stands behind. */
  readonly key: Key | null;
}

/** The money a paragraph is telling of: whose, which totals were told, which of them is being split. */
export interface Account {
  readonly office: Office;
  /** Whose the paragraph's money is where it names nobody. */
  readonly base: Whose;
  /** The paragraph stands under a heading on the office's own money, or under none. */
  readonly money: boolean;
  whose: Whose;
  /** The project was named among the department's own numbers: what follows its sentence may be either's. */
  within: boolean;
  /** A total of the report's own year was told. */
  ownYear: boolean;
  /** The period of the last number that was kept under a key. */
  period: string;
  told: Map<string, Decimal | null>;
  /** The measure of the last total. */
  total: string | null;
  /** A source or nature told of as a whole: 项目支出预算数 X，执行数 Y. */
  opener: Part | null;
  /** A source or nature named ahead of the measures: 基本支出：预算数 X，执行数 Y. */
  headed: Part | null;
  /** The words ahead say that money spent is told of: 按支出性质看. */
  spending: boolean;
  /** Told last was what is no whole to be split here: a carry-over, a change of the budget, income planned. */
  aside: boolean;
  /** Income and spending of the sentence are those of a plan: 预算收入总计. */
  planned: boolean;
  /** The sentence tells money of which nothing is known, and no total yet. */
  loose: boolean;
  /** The sentence has told a rate or the points an indicator can have. */
  numbered: boolean;
  /** No number was told since the last ； or full stop. */
  rested: boolean;
  /** The sentence compares with another year: 与上年相比. */
  compared: boolean;
  list: List | null;
  last: LastPart | null;
  lastKey: Key | null;
  lastTotal: { readonly total: Total; readonly kind: FactKind } | null;
  brackets: Saved[];
  /** A measure whose value is told further on: 由 5000 万元增至, 同比下降 5%，为. */
  pending: Total | null;
  shares: { readonly shares: Shares; at: number } | null;
  years: readonly string[];
}

/**
 * The account of a paragraph of which nothing is read yet.
 *
 * @param base whose money it is where it names nobody; @param money whether its heading is on the office's own money
 * @example newAccount({ kind: 'bare', name: '' }, report.office, true).total // null
 */
export function newAccount(base: Whose, office: Office, money: boolean): Account {
  return {
    ...{
      office,
      base,
      money,
      whose: base,
      within: false,
      ownYear: false,
      period: '',
      told: new Map(),
      total: null,
      opener: null,
      headed: null,
      list: null,
    },
    ...{
      spending: false,
      rested: true,
      aside: false,
      planned: false,
      loose: false,
      numbered: false,
      compared: false,
      last: null,
      lastKey: null,
      lastTotal: null,
      brackets: [],
      pending: null,
      shares: null,
      years: [],
    },
  };
}

/**
 * Keeps a measure as told of the whole; it is the total that parts split from here on, if it is one. The budget of the
 * year's beginning stands for the budget, but its parts are its own.
 *
 * @example tell(account, 'budget', value) // account.total is 'budget'
 */
export function tell(account: Account, measure: string, value: Decimal | null): void {
  const isInitial = measure === 'budget.initial';
  account.told.set(isInitial ? 'budget' : measure, value);
  account.aside = measure.startsWith('carryover');
  if (measure !== 'rate' && measure !== 'score' && !measure.startsWith('carryover')) {
    account.total = isInitial ? 'initial' : measure;
  }
}
