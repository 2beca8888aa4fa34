import type { Office } from '../report/office.ts';
import type { Clause } from './clause.ts';
import type { Decimal } from './decimal.ts';
import type { FigureKind } from './figure.ts';
import {
  type Key,
  type Part,
  type Total,
  isSpent,
  partIn,
  partKey,
  projectKey,
  staffKey,
  totalIn,
} from './keys.ts';
import { type Shares, sharesOf, yearsIn } from './shared.ts';
import { type Whose, whoseAhead, whoseOf } from './whose.ts';

/** Parts of a total: they have its measure. */
interface List {
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

interface Saved {
  readonly whose: Whose;
  readonly list: List | null;
  readonly last: LastPart | null;
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
  list: List | null;
  last: LastPart | null;
  lastKey: Key | null;
  lastTotal: { readonly total: Total; readonly kind: FigureKind } | null;
  brackets: Saved[];
  /** A measure whose value is told further on: 由 5000 万元增至, 同比下降 5%，为. */
  pending: Total | null;
  shares: { readonly shares: Shares; at: number } | null;
  years: readonly string[];
}

/** What the account says of one number. */
export interface Entry {
  readonly key: Key | null;
  /** The other body whose money it is; null for the report's own. */
  readonly other: string | null;
  /** Its office may be a misprint of the report's own. */
  readonly misprint: boolean;
  /** Another year than the sentence's, shared out by 分别. */
  readonly period: string | null;
  /** Goes on with what the sentence before told, and so of the year that it told of. */
  readonly goesOn: boolean;
  /** Of a list that 按…分 opens: that of the report's own year, whatever was compared with before. */
  readonly divided: boolean;
}

const NONE: Entry = { key: null, other: null, misprint: false, period: null, goesOn: false, divided: false };
/** Measures that begin an account: a sentence that opens with them names its own owner or has the paragraph's. */
const OPENS = new Set(['budget', 'budget.initial', 'income']);
/** Measures that go on with the account of the sentence before. */
const GOES_ON = new Set(['executed', 'rate', 'expenditure']);
/** Measures that are told of a whole in one breath: its budget, then what was spent of it, then the rate. */
const REPEATED = new Set(['budget', 'executed', 'rate']);
const SPLIT = new Set(['budget', 'executed', 'income']);
const LISTS = /其中|包括|含|(?:按|从)[^，]{1,10}[分看划]/u;
const STRONG = /^(?:全年|年度|部门|整体|支出|总)*预算(?:数|总额)$/u;
const FROM = /[由从](?:原来的?|年初的?)?$/u;
const TO = /^[增减调提压升降上下]\p{Script=Han}{0,3}[至到为]$/u;
const BECAME = /^[为达到至]{1,2}$/u;
const CHANGED = /(?:较|比|同比|环比)?(?:20\d\d|上|去)?年?(?:同期)?(?:增长|增加|下降|减少|上升|提高)了?约?$/u;
const AS_OF = /^截[至止]到?(?:20\d\d年)?(?:\d{1,2}月(?:[份底末]|\d{1,2}日)?|年[底末])[达为至到已]*$/u;
/** A change of the budget is not the budget: 年中追加预算, 调减预算. */
const CHANGE = /(?:追加|调增|调减|压减|核减|削减|增加|减少|缩减|净增)的?$/u;
/** What a project's name ends with, where the measure alone does not say that it is one. */
const MATTER = /(?:项目|经费|专项|专项资金|工程|补助|补贴|资金|工作|服务)$/u;
const GIVEN = /(?:年初|全年|年度)?(?:安排|批复|下达)的?$/u;
const FIRM = /(?:数|批复|总额|年初预算|完成率|执行率|决算|实际支出|全年支出)$/u;
const MARK = /^[（(][一二三四五六七八九十\d]{1,3}[）)]/u;
const MARK_END = /^[一二三四五六七八九十\d]{1,3}[）)]/u;
const COMPARED = /^(?:较|比|相比|同比)/u;

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
      list: null,
    },
    ...{ last: null, lastKey: null, lastTotal: null, brackets: [], pending: null, shares: null, years: [] },
  };
}

/** What the account forgets at the end of a sentence; at ； it goes on. */
export function endSentence(account: Account, isFull: boolean): void {
  account.last = null;
  account.pending = null;
  account.shares = null;
  if (account.within) turnTo(account, UNKNOWN);
  account.within = false;
  if (!isFull) return;
  account.list = null;
  account.lastKey = null;
  account.lastTotal = null;
  account.opener = null;
  account.brackets = [];
  account.years = [];
}

/** From here on the account is another's. */
export function turnTo(account: Account, whose: Whose): void {
  const isSame = isOwn(account.whose) ? isOwn(whose) : sameName(account.whose, whose);
  account.whose = whose;
  if (isSame) return;
  account.told = new Map();
  account.total = null;
  account.opener = null;
  account.list = null;
  account.last = null;
  account.ownYear = false;
}

const UNKNOWN: Whose = { kind: 'unknown', name: '' };
const isOwn = ({ kind }: Whose): boolean => kind === 'own' || kind === 'bare';
const sameName = (a: Whose, b: Whose): boolean => a.kind === b.kind && a.name === b.name;

/**
 * The well-known metric of the k-th number of a sentence, and whose it is. Moves the account on.
 *
 * @param label the words before the number, cleaned: "疫情防控项目全年预算数"
 * @param fresh whether it is the first number behind a full stop
 */
export function enter(
  account: Account,
  clauses: readonly Clause[],
  k: number,
  { label, fresh }: { label: string; fresh: boolean },
): Entry {
  const printed = clauses[k];
  if (printed === undefined) return NONE;
  const clause = withoutMark(printed);
  const listed = yearsIn(clause.gap);
  if (listed.length > 1) account.years = listed;
  const named = walk(account, clause);
  const { quantity } = clause;
  const { kind } = quantity.unit;
  if (kind === 'people') return { ...NONE, key: staffKey(label) };
  if (kind !== 'money' && kind !== 'rate' && kind !== 'count') return NONE;
  const shared = account.shares ?? startShares(account, clauses, k, label);
  if (shared !== null) return fromShares(account, shared, clause, fresh);
  const entry = entryOf(account, clause, unmarked(label), fresh && !named);
  account.lastKey = entry.key;
  return quantity.range === true ? { ...entry, key: null } : entry;
}

function unmarked(words: string): string {
  return words.replace(MARK, '').replace(MARK_END, '');
}

/** （二）: the mark of an item is no bracket. */
function withoutMark(clause: Clause): Clause {
  const mark = MARK.exec(clause.gap)?.[0] ?? '';
  if (mark === '') return clause;
  return { ...clause, gap: clause.gap.slice(mark.length), left: unmarked(clause.left) };
}

function startShares(
  account: Account,
  clauses: readonly Clause[],
  k: number,
  label: string,
): Account['shares'] {
  const shares = sharesOf(clauses, k, label, account.years);
  account.shares = shares === null ? null : { shares, at: 0 };
  return account.shares;
}

function fromShares(
  account: Account,
  { shares, at }: NonNullable<Account['shares']>,
  clause: Clause,
  fresh: boolean,
): Entry {
  account.shares = at + 1 < shares.count ? { shares, at: at + 1 } : null;
  const label = shares.labels[at];
  if (label === undefined) return NONE;
  const entry = entryOf(
    account,
    { ...clause, left: at === 0 ? clause.left : label },
    label,
    fresh && at === 0,
  );
  return { ...entry, period: shares.years[at] ?? null };
}

function entryOf(account: Account, clause: Clause, label: string, fresh: boolean): Entry {
  const { quantity, left } = clause;
  const { kind } = quantity.unit;
  const part = partIn(label, kind);
  if (part !== null) {
    const key = partEntry(account, part, quantity.value);
    const { list } = account;
    return { ...said(account, key, list !== null), divided: list?.divided === true };
  }
  const total = promised(account, clause) ?? totalIn(label, kind) ?? again(account, clause);
  if (total !== null) return totalEntry(account, total, clause, fresh);
  if (kind === 'money' && isSpent(label)) {
    const key = spentOf(account, quantity.value);
    return said(account, key, true);
  }
  if (kind === 'rate') account.pending = changing(left);
  if (account.list !== null) account.last = { apart: true };
  return NONE;
}

/** The other's name with what would be its key; the key is the report's own only. */
function said({ whose }: Account, key: Key | null, goesOn: boolean): Entry {
  if (whose.kind !== 'other') return { ...NONE, key, goesOn };
  const misprint = whose.misprint === true;
  return { ...NONE, key: misprint ? key : null, other: whose.name, misprint, goesOn };
}

/** 由 5000 万元增至 6000 万元, 同比下降 5%，为 6000 万元: the value of a measure named before. */
function promised(account: Account, { left, quantity }: Clause): Total | null {
  const { pending } = account;
  if (pending === null || quantity.unit.kind !== 'money') return null;
  account.pending = null;
  return TO.test(left) || BECAME.test(left) ? { ...pending, ending: '' } : null;
}

/** 截至 6 月底 80%，截至 12 月底达 92%: the measure told last, at another time. */
function again({ lastTotal }: Account, { left, quantity }: Clause): Total | null {
  return lastTotal?.kind === quantity.unit.kind && AS_OF.test(left)
    ? { ...lastTotal.total, ending: '' }
    : null;
}

function changing(left: string): Total | null {
  const change = CHANGED.exec(left)?.[0] ?? '';
  return change === '' ? null : totalIn(left.slice(0, left.length - change.length), 'money');
}

/** Walks over the words since the number before: brackets, lists, and whose the clauses ahead are. */
function walk(account: Account, { gap, left }: Clause): boolean {
  let named = false;
  const ahead = gap.slice(0, Math.max(0, gap.length - left.length));
  for (const run of ahead.match(/[（(）)]|[^（(）)]+/gu) ?? []) {
    if (/^[（(]/u.test(run)) open(account);
    else if (/^[）)]/u.test(run)) close(account);
    else
      for (const piece of run.split(/[，,：:；;。、]/u)) {
        if (piece === '') continue;
        if (LISTS.test(piece)) split(account, piece);
        const whose = whoseAhead(piece, account.office);
        if (whose === null) continue;
        turnTo(account, whose);
        named = true;
      }
  }
  if (LISTS.test(left)) split(account, left);
  return named;
}

function open(account: Account): void {
  const { whose, list, last, total } = account;
  account.brackets.push({ whose, list, last });
  account.last = null;
  const measure = list?.measure ?? total;
  if (measure !== null) account.list = { measure, group: null, nested: list, bracket: true, divided: false };
}

function close(account: Account): void {
  const saved = account.brackets.pop();
  if (saved === undefined) return;
  if (!sameName(account.whose, saved.whose)) account.whose = saved.whose;
  account.list = saved.list;
  account.last = saved.last === null ? null : { apart: saved.last.apart };
}

/** 其中: the parts of the last total, or, within a list that has told parts, of its last part. */
function split(account: Account, words: string): void {
  const { list, total } = account;
  if (list !== null && list.group === null) return;
  const measure = list?.measure ?? total;
  if (measure !== null)
    account.list = {
      measure,
      group: null,
      nested: list,
      bracket: false,
      divided: !/其中|包括|含/u.test(words),
    };
}

function partEntry(account: Account, part: Part, value: Decimal | null): Key | null {
  if (account.whose.kind === 'project' || account.whose.kind === 'unknown') return null;
  const measure = part.measure ?? inherited(account, part);
  // Back from the parts of a part to the parts of the whole.
  while (account.list?.nested?.group === part.group && !account.list.bracket)
    account.list = account.list.nested;
  const { list } = account;
  account.last = { apart: part.measure !== null && part.measure !== list?.measure };
  if (account.told.size === 0 && account.list === null) account.opener = { ...part, measure };
  if (measure === null || (part.measure === null && part.of === '上年结转' && list === null)) {
    return part.of === '上年结转' ? initial(account) : null;
  }
  if (list !== null) list.group ??= part.group;
  if (list?.nested != null && list.nested.group !== null) return null;
  if (list !== null && part.measure === null && value === null) return null;
  return partKey(part.group, part.of, measure);
}

function initial(account: Account): Key | null {
  return isOwn(account.whose) ? { key: 'carryover.initial', of: null, metric: '年初结转和结余' } : null;
}

/** A part named without a measure has that of the total it splits; without a total, money told by nature is spent. */
function inherited({ list, total, told }: Account, { group }: Part): string | null {
  const measure = list?.measure ?? (told.size > 0 ? total : null);
  const base = measure === 'budget.initial' ? 'budget' : measure === 'expenditure' ? 'executed' : measure;
  if (base !== null && SPLIT.has(base)) return base === 'income' && group === 'nature' ? 'executed' : base;
  return 'executed';
}

function totalEntry(account: Account, total: Total, clause: Clause, fresh: boolean): Entry {
  const { left, quantity } = clause;
  const { measure, ending } = total;
  if (ending !== '' && FROM.test(left)) {
    account.pending = total;
    return NONE;
  }
  const at = ending === '' ? -1 : left.lastIndexOf(ending);
  const subject = at < 0 ? '' : left.slice(0, at).replace(/[上下前去次本当]一?$/u, '');
  if (COMPARED.test(subject) || CHANGE.test(subject)) return NONE;
  const whose = matterOf(whoseOf(subject, account.office), subject, ending);
  if (isLoose(account, whose, ending)) return NONE;
  const bare = whose.kind === 'bare' || (whose.kind === 'project' && whose.name === '');
  if (!bare) {
    account.within =
      whose.kind === 'project' && (account.within || (isOwn(account.whose) && account.lastTotal !== null));
    turnTo(account, whose);
  }
  if (bare && fresh && whose.kind === 'bare' && begins(account, measure)) turnTo(account, account.base);
  else if (whose.kind === 'project' && account.whose.kind !== 'project') {
    // 项目全年预算数: of some project or of all of them, and not of the department.
    turnTo(account, UNKNOWN);
    return NONE;
  }
  account.lastTotal = { total, kind: quantity.unit.kind };
  return said(account, resolved(account, total, quantity.value, bare), GOES_ON.has(measure));
}

/** 政府采购预算, 采购执行率: words before a measure that are no project's name unless they end like one. */
function matterOf(whose: Whose, subject: string, ending: string): Whose {
  if (whose.kind !== 'project' || whose.name === '') return whose;
  const firm = FIRM.test(ending) && !/^(?:执行|支出)率$/u.test(ending);
  return firm || MATTER.test(subject.replace(GIVEN, '')) ? whose : { kind: 'unknown', name: '' };
}

/** 预算资金 500 万元 in a chapter on the work: money of something, and nobody says of what. */
function isLoose({ base, money, told }: Account, { kind }: Whose, ending: string): boolean {
  const vague = /预算(?:资金|安排|资金总额)?$/u.test(ending) && !/年初|全年/u.test(ending);
  return vague && kind === 'bare' && base.kind === 'bare' && !money && told.size === 0;
}

/** Whether a bare measure at the head of a sentence leaves the account before it. */
function begins({ whose }: Account, measure: string): boolean {
  if (OPENS.has(measure)) return true;
  return (
    whose.kind === 'project' && (measure === 'carryover' || measure === 'score' || measure === 'expenditure')
  );
}

function resolved(account: Account, total: Total, value: Decimal | null, bare: boolean): Key | null {
  const { whose, list } = account;
  const { measure, metric } = total;
  const kept = measure === 'budget.initial' ? 'budget' : measure;
  if (whose.kind === 'unknown') return null;
  if (whose.kind === 'project') {
    const budget = account.told.get('budget');
    // More than the project's budget, behind its place in a list: it is the department's, or another's.
    if (account.within && kept === 'executed' && budget != null && value?.gt(budget) === true) {
      turnTo(account, UNKNOWN);
      return null;
    }
    tell(account, kept, value);
    return projectKey(total, whose.name);
  }
  if (bare && account.opener !== null && account.told.size === 0 && REPEATED.has(measure)) {
    const { group, of, measure: own } = account.opener;
    if (measure !== 'budget') return own === 'budget' ? partKey(group, of, measure) : null;
    account.opener = null;
    if (!/全年/u.test(total.ending)) return null;
  }
  if (list !== null && bare) {
    const isPart = kept === list.measure && (list.bracket || !STRONG.test(total.ending));
    if (isPart) {
      list.group ??= '';
      account.last = { apart: false };
      return null;
    }
    if (!list.bracket) {
      const open = account.last;
      if (open?.apart === true || (measure === 'rate' && open !== null && !agrees(account, value)))
        return null;
      account.list = null;
    }
  }
  tell(account, kept, value);
  return { key: measure, of: null, metric };
}

function tell(account: Account, measure: string, value: Decimal | null): void {
  account.told.set(measure, value);
  if (measure !== 'rate' && measure !== 'score' && !measure.startsWith('carryover')) account.total = measure;
}

/** Whether the rate is that of the totals told. */
function agrees({ told }: Account, rate: Decimal | null): boolean {
  const [budget, executed] = [told.get('budget'), told.get('executed')];
  if (budget == null || executed == null || rate === null || budget.eq('0')) return false;
  return executed.div(budget).times('100').minus(rate).abs().lte('1');
}

/** What was spent of the budget named just before, or of the account's. */
function spentOf(account: Account, value: Decimal | null): Key | null {
  const { lastKey, told, whose, last } = account;
  if (whose.kind === 'unknown') return null;
  const [, group = ''] = /^(source|nature)\.budget$/u.exec(lastKey?.key ?? '') ?? [];
  if (group !== '' && lastKey?.of != null) {
    return account.list === null || last?.apart === true ? partKey(group, lastKey.of, 'executed') : null;
  }
  if (!told.has('budget') || told.has('executed') || told.has('expenditure') || last !== null) return null;
  account.list = null;
  tell(account, 'executed', value);
  const total = { measure: 'executed', metric: '执行数' };
  return whose.kind === 'project'
    ? projectKey(total, whose.name)
    : { key: 'executed', of: null, metric: '执行数' };
}
