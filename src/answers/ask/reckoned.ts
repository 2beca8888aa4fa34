import { Decimal } from '../../facts/decimal.ts';
import { timeOf } from '../../facts/when.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Entry } from '../../library/library.ts';
import type { Search } from '../../search/search.ts';
import { difference, type Known, ratio } from '../computed.ts';
import type { Computed } from '../draft.ts';
import { average, pointsBetween, total } from '../arithmetic.ts';
import { figuresFor, type Found, NOTHING, sameSentence } from './figures.ts';
import { shareOf } from './keyed.ts';
import { fullNames } from '../../matching/operand-names.ts';
import { match } from '../../matching/match.ts';
import { partsOf } from '../../matching/part.ts';
import { together } from '../../matching/together.ts';
import type { Reckoning } from '../../matching/reckoning.ts';

/**
 * What is worked out of one report's figures for a question; null where an operand is not printed, more than one fits
 * it, or the units differ.
 *
 * @example reckoned(entry, reckoningIn('预算和实际花的差多少'), search)?.computed[0]?.formula
 */
export function reckoned(entry: Entry, reckoning: Reckoning, search: Search): Found | null {
  const one = (text: string): Found | null => operandIn(entry, text, search);
  const head = (text: string): Known | null => one(text)?.facts[0] ?? null;
  const { kind, operands, asks, unit, act } = reckoning;
  const [a = '', b] = operands;
  switch (kind) {
    case 'sum': {
      const names = fullNames(operands, search, new Set([entry.report.id])).map((name) => name + asks);
      const topical = reckoning.topic === '' ? [] : names.map((name) => `${reckoning.topic}${name}`);
      return (
        summed(entry, operands, names.map(head)) ??
        summed(entry, operands, beside(entry, names, search)) ??
        summed(entry, operands, topical.map(head)) ??
        summed(entry, operands, beside(entry, topical, search))
      );
    }
    case 'difference': {
      if (b === undefined) return null;
      const name = `${a}与${b}的差`;
      const of = BUDGET.test(b) && !WHOLE.test(a) ? a.replace(/(?:实际)?支出$/u, '支出') + b : b;
      const texts = HAS_UNIT.test(asks) ? [a + asks, of + asks] : [amount(a), amount(of)];
      const [one = null, other = null] = texts.map(head);
      return between(entry, name, one, other) ?? between(entry, name, ...beside(entry, texts, search));
    }
    case 'spent':
      return between(entry, `${a}预算与支出的差`, head(`${a}预算多少`), head(`${a}实际支出多少钱`));
    case 'left':
      return rest(entry, a, unit, act, one(`${a}${act}了多少${unit}`));
    case 'rate':
      return rateOf(entry, a, act, one(`${a}${act}了多少`));
    case 'share':
      return b === undefined
        ? ofWhole(entry, a, one(amount(a)))
        : sharedOf(entry, a, b, head(amount(a)), head(amount(b)) ?? wholeNamed(entry, b, head(amount(a))));
    case 'average':
      return averaged(entry, a, unit, head(a + (/[人件个宗户场]/u.test(asks) ? asks : '多少钱')));
    case 'target':
      return targetOf(entry, a, head(a + asks));
    default:
      return null;
  }
}

/** What several things are where each alone is unsure: told together, as they are named. */
function beside(entry: Entry, texts: readonly string[], search: Search): readonly Known[] {
  const parts = texts.map((text) => partsOf(text, search, new Set([entry.report.id]))[0]);
  const found = together(parts.map((part) => (part === undefined ? [] : match(part, [entry], search, null))));
  return (found ?? []) as Known[];
}

/** 基本支出比年初预算: of the same part; 支出比预算: of the office. */
const BUDGET = /^(?:年初|全年|年度|调整后?)?的?预算数?$/u;
const WHOLE = /^(?:全年|年度|实际|一共|总|决算)*(?:支出|执行数?|花的?|用的?|花了|花费|开支|收入)$/u;

/** 差几件 says what is counted; 差几点 does not. */
const HAS_UNIT = /(?:多少|好多|几多|几)[^点成]/u;

/** 实际花的 asks as 实际花了多少钱 does. */
function amount(name: string): string {
  return /(?:花|用)(?:掉|出去|出)?了?的?$/u.test(name)
    ? `${name.replace(/了?的?$/u, '')}了多少钱`
    : `${name}是多少`;
}

/**
 * The one printed figure of a report that answers a question for an operand; null where none is sure.
 *
 * @param least how likely it must be, 0 to 1; sure.yaml says where nothing is given
 * @example operandIn(entry, '拆违面积多少', search)?.facts[0]?.printed // '12.13万平方米'
 */
export function operandIn(entry: Entry, text: string, search: Search, least?: number): Found | null {
  const parts = partsOf(text, search, new Set([entry.report.id]));
  const [part] = parts;
  if (part === undefined || parts.length > 1) return null;
  if (part.money === null && part.terms.every(({ light }) => light)) return null;
  const found = figuresFor(
    { entry, ranked: (one) => match(one, [entry], search, null), year: null, least },
    part,
    null,
  );
  const isOne = found.others.length === 0 && found.choices.length === 0 && !found.parts;
  return isOne && found.computed.length === 0 && found.facts.length > 0 ? found : null;
}

function worked(facts: readonly Known[], computed: Computed | null, note: string): Found | null {
  return computed === null ? null : { ...NOTHING, facts, computed: [computed], note, score: 100 };
}

function summed(entry: Entry, names: readonly string[], items: readonly (Known | null)[]): Found | null {
  const all = items.filter((item) => item !== null);
  if (all.length < Math.max(items.length, names.length) || new Set(all).size < all.length || !areAlike(all))
    return null;
  if (new Set(all.map(purseOf)).size > 1) return null;
  const [whole] = all.filter((item) => all.some((other) => other !== item && isWholeOf(entry, item, other)));
  // 社区（村）366 个，其中社区 247 个、村 119 个: the sum is printed, and was taken for one of its items.
  if (whole !== undefined) return null;
  const sum = total(`${names.join('、')}合计`, all);
  const printed = sum === null ? undefined : wholeOf(entry, all, sum);
  if (printed !== undefined)
    return { ...NOTHING, facts: [printed, ...all], note: '合计是报告印出的', score: 100 };
  return worked(all, sum, '报告分开写，没有印合计');
}

/** The department's own money, by its stage, is not added to money that it hands out or takes in. */
function purseOf({ kind, measure }: Known): string {
  if (kind !== 'money' || measure === null) return kind;
  return (measure.split('.').at(-1) ?? '').replace('expenditure', 'executed');
}

/** What is added up must be of one kind, one time and one place, and all done or all meant to be. */
function areAlike(items: readonly Known[]): boolean {
  const marks = items.map(({ kind, role, when, elsewhere, change, name }) =>
    [kind, role, timeOf(when), elsewhere ?? '', change?.way ?? '', /编制/u.test(name)].join('\t'),
  );
  return new Set(marks).size === 1;
}

/**
 * The sum as the report prints it, within the last digits: before its items in their sentence, or as what the
 * department spent.
 */
function wholeOf(entry: Entry, items: readonly Known[], sum: Computed): Known | undefined {
  const [first] = items;
  if (first === undefined) return undefined;
  const begin = Math.min(...items.map(({ place }) => place.start));
  const slack = items.reduce((all, { precision }) => all.plus(precision), new Decimal('0'));
  const stages = new Set(items.map((item) => (item.of === null ? '' : (item.measure?.split('.')[1] ?? ''))));
  const wholes = stages.size === 1 ? (WHOLES[[...stages].join('')] ?? []) : [];
  const isWhole = ({ measure, of, place }: Known): boolean =>
    (place.start < begin && sameSentence(place, first.place)) ||
    (of === null && wholes.includes(measure ?? ''));
  return entry.facts.find(
    (fact): fact is Known =>
      fact.value !== null &&
      fact.unit === first.unit &&
      timeOf(fact.when) === timeOf(first.when) &&
      !items.some((item) => item === fact) &&
      isWhole(fact as Known) &&
      new Decimal(fact.value).minus(sum.value).abs().lte(slack.plus(fact.precision)),
  );
}

/** What the parts of the department's money add up to, by what they are parts of. */
const WHOLES: Readonly<Record<string, readonly string[]>> = {
  executed: ['executed', 'expenditure'],
  budget: ['budget'],
  income: ['income'],
};

/**
 * Why nothing can be worked out of one report's figures: what it does not print, or that the numbers do not go
 * together.
 *
 * @example whyNot(entry, reckoningIn('拆违面积和立案数一共多少'), search)
 */
export function whyNot(entry: Entry, { kind, operands, asks }: Reckoning, search: Search): string {
  const names = kind === 'sum' ? fullNames(operands, search, new Set([entry.report.id])) : operands;
  const missing = names.filter(
    (name) => operandIn(entry, asks === '' ? amount(name) : name + asks, search) === null,
  );
  return missing.length === 0
    ? '几个数的单位或口径不同，不能放在一起计算。'
    : `报告没有写“${missing.join('”“')}”，或有几个数都符合，算不出来。`;
}

const STAFF = /^staff\.\S+ staff\./u;

/** 养老机构 39 家（公办 12 家、民办 27 家）: one number is what the other and those beside it add up to. */
function isWholeOf({ facts }: Entry, whole: Known, part: Known): boolean {
  if (whole.kind === 'rate' || whole.measure !== null || whole.unit !== part.unit) return false;
  if (whole.change !== null || part.change !== null) return false;
  if (part.partOf === whole.id) return true;
  if (!sameSentence(whole.place, part.place) || whole.place.start > part.place.start) return false;
  const rest = new Decimal(whole.value).minus(part.value);
  return facts.some(
    ({ value, unit, place, id }) =>
      value !== null &&
      id !== part.id &&
      unit === whole.unit &&
      place.start > whole.place.start &&
      sameSentence(place, whole.place) &&
      rest.eq(value),
  );
}

/** The greater less the smaller: which is which, the question's words need not know. */
function between(
  entry: Entry,
  name: string,
  one: Known | null = null,
  other: Known | null = null,
): Found | null {
  if (one === null || other === null || one === other || one.kind !== other.kind) return null;
  if (one.kind === 'rank' || isWholeOf(entry, one, other) || isWholeOf(entry, other, one)) return null;
  // 行政编制 37 名 and 在职 389 人: of a part, and of all.
  if (STAFF.test(`${one.measure ?? ''} ${other.measure ?? ''}`) && one.of !== other.of) return null;
  const order = new Decimal(one.value).gte(other.value) ? ([one, other] as const) : ([other, one] as const);
  const less = one.kind === 'rate' ? pointsBetween : difference;
  return worked([one, other], less(name, ...order), '报告没有印这个差，由印出的两个数相减');
}

/** Acts that begin what another one ends: what is not done is the one less the other. */
const BEGUN = /立案|受理|接收|接到|收到|交办|排查|发现|查出|办理|登记|存在|整治/u;

/** The number in the same sentence of which another is done: 66 宗 of 交办案件 66 宗，已办结 58 宗. */
function begun(entry: Entry, done: Known): Known | null {
  const all = entry.facts.filter(
    (fact): fact is Known =>
      fact.value !== null &&
      fact.unit === done.unit &&
      fact.role === 'actual' &&
      fact.place.start < done.place.start &&
      sameSentence(fact.place, done.place) &&
      BEGUN.test(nearWords(entry, fact)) &&
      new Decimal(fact.value).gte(done.value),
  );
  return all.length === 1 ? (all[0] ?? null) : null;
}

/** So far before a number its act may stand. */
const NEAR = 16;

function nearWords({ report }: Entry, { name, place }: Fact): string {
  const text = report.paragraphs[place.paragraph - 1]?.text ?? '';
  return `${name}｜${text.slice(Math.max(0, place.start - NEAR), place.start)}`;
}

function doneOf(entry: Entry, act: string, found: Found | null): [Known, Known] | null {
  const done = found?.facts[0];
  if (done === undefined || !nearWords(entry, done).includes(act.replace(/^办完$/u, '办结'))) return null;
  const all = begun(entry, done);
  return all === null ? null : [all, done];
}

function rest(entry: Entry, name: string, unit: string, act: string, found: Found | null): Found | null {
  const both = doneOf(entry, act, found);
  if (both === null || (unit !== '' && unit !== '个' && both[0].unit !== unit)) return null;
  return worked(both, difference(`${name}未${act}数`, ...both), `报告没有印未${act}的数，由印出的两个数相减`);
}

function rateOf(entry: Entry, name: string, act: string, found: Found | null): Found | null {
  const both = doneOf(entry, act, found);
  if (both === null) return null;
  return worked(both, ratio(`${name}${act}率`, both[1], both[0]), '报告没有印这个比率，由印出的两个数相除');
}

/** The whole that a number is proved to be a part of. */
function wholeIn({ facts }: Entry, part: Known | null): Known | null {
  const whole = part?.partOf == null ? undefined : facts[part.partOf];
  return whole?.value == null ? null : (whole as Known);
}

/** The same, where it is called as the question calls it. */
function wholeNamed(entry: Entry, name: string, part: Known | null): Known | null {
  const whole = wholeIn(entry, part);
  return whole?.name.includes(name) === true ? whole : null;
}

const NOT_PRINTED = '报告没有印这个比重，由印出的两个数相除';

function ofWhole(entry: Entry, name: string, found: Found | null): Found | null {
  const part = found?.facts[0] ?? null;
  const whole = wholeIn(entry, part);
  if (whole !== null) return shared(entry, name, whole.name, part, whole);
  const share = found === null ? null : shareOf(entry, { ...found, parts: false });
  return share === null ? null : { ...NOTHING, ...share, note: NOT_PRINTED, score: 100 };
}

/** 三公占年初预算: where the part's own sentence has a 年初预算 beside it, nobody can tell which is the whole. */
function sharedOf(entry: Entry, a: string, b: string, part: Known | null, whole: Known | null): Found | null {
  const isOpen =
    part !== null &&
    entry.facts.some(
      (one) =>
        (one.name.includes(b) || isBudgetOf(one, part)) &&
        one.value !== whole?.value &&
        sameSentence(one.place, part.place),
    );
  return isOpen ? null : shared(entry, a, b, part, whole);
}

/** What was planned for a kind of spending that has a budget of its own: 三公. */
function isBudgetOf({ measure }: Fact, part: Known): boolean {
  return (
    measure !== null && measure === part.measure?.replace('.executed', '.budget') && measure !== part.measure
  );
}

function shared(entry: Entry, a: string, b: string, part: Known | null, whole: Known | null): Found | null {
  if (part === null || whole === null || part === whole || !areAlike([part, whole])) return null;
  if (part.kind === 'rate' || part.kind === 'rank' || new Decimal(part.value).gt(whole.value)) return null;
  const share = ratio(`${a}占${b}的比重`, part, whole);
  const printed = share === null ? undefined : printedShare(entry, share);
  if (printed !== undefined) return { ...NOTHING, facts: [printed, part, whole], score: 100 };
  return worked([part, whole], share, NOT_PRINTED);
}

/** The same share as the report prints it, within its last digit. */
function printedShare(entry: Entry, { value }: Computed): Known | undefined {
  return entry.facts.find(
    (fact): fact is Known =>
      fact.value !== null &&
      fact.unit === '%' &&
      fact.name.includes('占') &&
      new Decimal(fact.value).minus(value).abs().lte(fact.precision),
  );
}

/** What was reached less what went beyond the target, told in one sentence: 收缴 794 万元，超额完成任务 94 万元. */
function targetOf(entry: Entry, name: string, done: Known | null): Found | null {
  if (done === null || done.kind === 'rate' || done.change !== null) return null;
  const beyond = entry.facts.filter(
    (fact): fact is Known =>
      fact.value !== null &&
      fact.unit === done.unit &&
      fact !== done &&
      sameSentence(fact.place, done.place) &&
      BEYOND.test(fact.name),
  );
  const [excess, another] = beyond;
  if (excess === undefined || another !== undefined || new Decimal(excess.value).gte(done.value)) return null;
  return worked(
    [done, excess],
    difference(`${name}任务数`, done, excess),
    '报告没有印任务数，由完成数减去超额数',
  );
}

const BEYOND = /超额|超(?:过|出)?(?:任务|计划|目标)/u;

const SHARED_OUT: ReadonlySet<string> = new Set(['money', 'people', 'count']);

/** Shared among the one number of that unit in the same sentence; where there are two, nobody can tell which. */
function averaged(entry: Entry, name: string, unit: string, amountOf: Known | null): Found | null {
  if (amountOf === null || !SHARED_OUT.has(amountOf.kind)) return null;
  const among = entry.facts.filter(
    (fact): fact is Known =>
      fact.value !== null &&
      fact.unit === unit &&
      fact.role === 'actual' &&
      fact.change === null &&
      sameSentence(fact.place, amountOf.place),
  );
  const [only] = among;
  if (only === undefined || among.length > 1) return null;
  return worked(
    [amountOf, only],
    average(`${name}平均每${unit}`, amountOf, only),
    '报告没有印平均数，由印出的两个数相除',
  );
}
