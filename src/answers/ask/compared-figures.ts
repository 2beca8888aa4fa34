import { Decimal } from '../../facts/decimal.ts';
import { bigrams } from '../../facts/similar.ts';
import type { Entry } from '../../library/library.ts';
import { type Base, counterpart, type Two, twoOf } from '../../matching/counterpart.ts';
import type { Money } from '../../matching/money.ts';
import { match } from '../../matching/match.ts';
import { withoutOwnNames } from '../../matching/own-names.ts';
import { partsOf } from '../../matching/part.ts';
import type { Ranked } from '../../matching/rank.ts';
import type { Search } from '../../search/search.ts';
import { growth, pointsBetween, total } from '../arithmetic.ts';
import type { Compared } from '../../matching/compared.ts';
import { difference, type Known } from '../computed.ts';
import type { Computed } from '../draft.ts';
import { type Found, NOTHING, sameSentence } from './figures.ts';
import { operandIn } from './reckoned.ts';
import { itemMoney, moneyOfYear, ownMoney } from './keyed.ts';

/** The printed difference stands so near. */
const FAR = 160;

/**
 * By how much a number differs from that of the year before, or from its target: as the report prints it, else worked out
 * of both; null where the two are not printed near one another, or others may be meant.
 *
 * @example comparedTo(entry, comparedIn('商品房比前一年少卖多少平方'), search)?.computed[0]?.formula
 */
export function comparedTo(entry: Entry, compared: Compared, search: Search): Found | null {
  const two = twoFor(entry, compared, search);
  if (two === null || (compared.with === 'before' && isOfAnother(entry, two))) return null;
  const computed = worked(two, compared);
  if (computed === null) return null;
  const printed = printedAs(entry, two, computed);
  if (printed !== undefined)
    return { ...NOTHING, facts: [printed, two.own, two.other], note: null, score: 100 };
  const note = compared.share ? '由印出的两个数算出' : '报告没有印这个差，由印出的两个数相减';
  return { ...NOTHING, facts: [two.own, two.other], computed: [computed], note, score: 100 };
}

/**
 * What a number was in the year before: as the report prints it beside that of the year, else worked out of how much that
 * is more or less; null where it tells neither.
 *
 * @example formerOf(entry, '四上企业有多少家', search)?.computed[0]?.formula // '196 − 26 家'
 */
export function formerOf(entry: Entry, matter: string, search: Search): Found | null {
  const own = operandIn(entry, matter, search)?.facts[0];
  if (own === undefined) return null;
  const two = twoFor(entry, { ...NO_MORE, matter }, search);
  if (two?.own === own) return { ...NOTHING, facts: [two.other, two.own], score: 100 };
  if (own.change !== null || own.when.year !== entry.report.year) return null;
  const changes = entry.facts.filter(
    (fact): fact is Known =>
      fact.value !== null &&
      fact.change?.against === 'before' &&
      fact.unit === own.unit &&
      fact.kind !== 'rate' &&
      sameSentence(fact.place, own.place),
  );
  const [change, another] = changes;
  if (change === undefined || another !== undefined) return null;
  const name = `${own.name}（上年）`;
  const computed = change.change?.way === 'up' ? difference(name, own, change) : total(name, [own, change]);
  if (computed === null) return null;
  return {
    ...NOTHING,
    facts: [own, change],
    computed: [computed],
    note: '报告没有印上年的数，由印出的两个数算出',
    score: 100,
  };
}

const NO_MORE = { with: 'before', year: null, share: false, points: false } as const;

function twoFor(entry: Entry, { matter, with: base }: Compared, search: Search): Two | null {
  const parts = partsOf(matter, search, new Set([entry.report.id]));
  const [read] = parts;
  if (read === undefined || parts.length > 1) return null;
  const part = withoutOwnNames(read, entry.report.office);
  const ranked = match(part, [entry], search, null);
  const ofItem = part.money?.item == null ? null : itemTwo(entry, part.money, base);
  if (ofItem !== null) return ofItem;
  if (part.money !== null && part.money.item === null && part.subject.length === 0)
    return base === 'planned' ? null : ownTwo(entry, part.money.keys, ranked);
  return part.terms.every(({ light }) => light) ? null : twoOf(ranked, entry.report, base);
}

/** What was spent on receptions, cars, the staff …, and the same of the year before, or its budget. */
function itemTwo(entry: Entry, money: Money, base: Base): Two | null {
  const { year } = entry.report;
  const own = itemMoney(entry, money, year)?.facts[0];
  const other =
    base === 'before'
      ? itemMoney(entry, money, year - 1)
      : itemMoney(
          entry,
          { ...money, keys: money.keys.map((key) => key.replace('.executed', '.budget')) },
          year,
        );
  const [than] = other?.facts ?? [];
  return own === undefined || than === undefined ? null : { own, other: than, score: 100, met: true };
}

/** The office's own money, and that of the year before, by its name or beside it. */
function ownTwo(entry: Entry, keys: readonly string[], ranked: readonly Ranked[]): Two | null {
  const own = ownMoney(entry, keys)?.facts[0];
  if (own?.measure == null) return null;
  const other = moneyOfYear(entry, [own.measure], entry.report.year - 1)?.facts[0];
  if (other !== undefined) return { own, other, score: 100, met: true };
  const one = ranked.find(({ fact }) => fact === own);
  const two = one === undefined ? null : counterpart(one, ranked, entry.report, 'before');
  // 预算数 7,206 万元，…比上一年度的 7,318 万元少花: what was spent then is no budget.
  return two?.other.measure == null || two.other.measure === own.measure ? two : null;
}

function worked({ own, other }: Two, { share, points, with: base }: Compared): Computed | null {
  const name = `${own.name}${base === 'before' ? '比上年' : '实际与目标'}的差`;
  if (own.kind === 'rank') return null;
  const [more, less] = new Decimal(own.value).gte(other.value) ? [own, other] : [other, own];
  if (own.kind === 'rate') return share ? null : pointsBetween(name, more, less);
  return share || points ? growth(`${own.name}比上年的增减幅度`, own, other) : difference(name, more, less);
}

/**
 * 门急诊 218,640 人次，门诊 197,312 人次，上年合计 203,575 人次，增长 7.4%: whether the printed growth shows that the year
 * before is told of another number of the sentence.
 */
function isOfAnother({ facts }: Entry, { own, other }: Two): boolean {
  const beside = facts.filter(
    ({ value, place }) => value !== null && sameSentence(place, other.place),
  ) as Known[];
  const grown = beside.find(
    ({ unit, change, place }) => change !== null && unit === '%' && place.start > other.place.start,
  );
  if (grown === undefined || new Decimal(other.value).lte('0')) return false;
  const fits = ({ value }: Known): boolean =>
    new Decimal(value)
      .minus(other.value)
      .abs()
      .div(other.value)
      .times('100')
      .minus(grown.value)
      .abs()
      .lte(grown.precision);
  return !fits(own) && beside.some((one) => one.unit === own.unit && one !== other && fits(one));
}

/** The same as the report prints it beside the two, within its last digit. */
function printedAs(entry: Entry, { own, other }: Two, computed: Computed): Known | undefined {
  return entry.facts.find(
    (fact): fact is Known =>
      fact.value !== null &&
      fact.unit === computed.unit &&
      fact.role === 'actual' &&
      fact.place.paragraph === own.place.paragraph &&
      Math.abs(fact.place.start - own.place.start) < FAR &&
      ([own, other].some(({ place }) => sameSentence(fact.place, place)) ||
        sharesPair(fact.name, own.name)) &&
      fact !== own &&
      (fact.change !== null || /[多少增减降升高低超]/u.test(fact.name)) &&
      new Decimal(fact.value).minus(computed.value).abs().lte(fact.precision),
  );
}

/** Whether two names have more in common than what is measured. */
function sharesPair(one: string, other: string): boolean {
  const pairs = bigrams(other.replace(MEASURE, ''));
  return [...bigrams(one.replace(MEASURE, ''))].some((pair) => pairs.has(pair));
}

const MEASURE = /(?:面积|金额|长度|幅度|.?数)$/u;
