import { Decimal } from './decimal.ts';
import {
  type Key,
  isOwnSection,
  partIn,
  partKey,
  projectKey,
  sections,
  type Total,
  totalIn,
} from './keys.ts';
import type { Cell, TableRow } from './table-cells.ts';
import type { Table } from './table-rows.ts';
import { publicKey } from './table-public.ts';
import { tableWords } from './table-words.ts';

/** Whose the money of a table is: the department's, split or not; that of the project each row names; nobody known. */
export type TableOf = 'department' | 'projects' | null;

const WHOLE = /部门|整体/u;
const IN_ALL = /总体|整体|收支|总账|家底/u;
/** 环卫保洁项目, 环卫经费: totals under such a heading are that project's; 二、经费收支 names none. */
const OF_MATTER = /项目|专项|工程|(?<!^|[、.．）)\s]|单位|部门|年度|整体|机关)经费/u;
const BY_PROJECT = /^(?:支出)?项目(?:名称)?$/u;

/**
 * Whose money a table tells. The department's is one under its own heading whose rows are sources or kinds of
 * spending; a table of projects names them in its rows.
 *
 * @example tableOf(table) // 'projects', of "项目名称 预算数 执行数" under 重点项目支出
 */
export function tableOf({ cells, rows }: Table): TableOf {
  const [first] = rows;
  if (first === undefined) return null;
  const head = cells
    .slice(0, cells.indexOf(first.label))
    .flatMap(({ text, kind }) => (kind === 'unit' && /[，,。]/u.test(text) ? [] : [text]));
  const { path } = first.label.paragraph;
  const isSplit = rows.some(({ label }) => partOf(label) !== null);
  const isOfProjects = sections.projects.test(`${path.join('')} ${head.join(' ')}`);
  if (!isOfProjects && !OF_MATTER.test(path.at(-1) ?? '') && isOfTotals(rows)) return 'department';
  const corner = first.corner?.text ?? '';
  if (!isSplit && BY_PROJECT.test(corner)) return isOfProjects || corner !== '项目' ? 'projects' : null;
  const isOwn =
    NATURES.every((name) => rows.some(({ label }) => partOf(label)?.of === name)) ||
    isOwnSection(path) ||
    WHOLE.test(head.join('')) ||
    IN_ALL.test(path.at(-1) ?? '') ||
    isOfOffice(rows);
  // 收入决算表: what came in is no spending, whatever its column is called; a list calls it what it is.
  const isIncome = head.some((text) => text.includes('收入')) && !isListOf(rows, 'income');
  return (isSplit || isProven(rows)) && isOwn && !isOfProjects && !isIncome ? 'department' : null;
}

/** One row of sums whose budget, spending and rate prove each other: whatever its parts are called, it is a whole. */
function isProven(rows: readonly TableRow[]): boolean {
  const [sum, another] = rows.filter(({ label, corner }) => isTotal(label, corner));
  if (sum === undefined || another !== undefined) return false;
  const of = (measure: string): Decimal | null => {
    // 2022年决算 beside 2023年决算: the last is the year's.
    const found = sum.cells.filter(({ column }) => measureOf(column) === measure).slice(-1);
    const [text = ''] = found.map(({ cell }) => cell.text.replace(/[,%]/gu, ''));
    return found.length === 1 && /^\d+(?:\.\d+)?$/u.test(text) ? new Decimal(text) : null;
  };
  const [budget, executed, rate] = [of('budget'), of('executed'), of('rate')];
  if (budget === null || executed === null || rate === null || budget.eq('0')) return false;
  return executed.div(budget).times('100').minus(rate).abs().lt(PROVEN);
}

/** A rate is printed to the hundredth, or less. */
const PROVEN = '0.06';

function measureOf(column: Cell | null): string | null {
  const title = bare(column).replace(BEFORE_HEAD, '');
  return titled(title)?.measure ?? null;
}

/** 基本支出 and 项目支出, of which every office's money is made, and their sum. */
function isOfOffice(rows: readonly TableRow[]): boolean {
  const of = rows.flatMap(({ label }) => partOf(label)?.of ?? []);
  return rows.some(({ label }) => isTotal(label)) && NATURES.every((name) => of.includes(name));
}

const NATURES = ['基本支出', '项目支出'];

/** What came in; 事业收入安排 is what is spent of it. */
const INCOME = /收入(?!安排)/u;

/**
 * The well-known metric of a number in a table, where its row and its column compel one; null where they do not.
 *
 * @param rows all rows of its table
 * @example keyIn('department', row, column, rows)?.key // 'source.executed', of 一般公共预算 under 执行数
 */
export function keyIn(
  of: TableOf,
  { label, cells, corner }: TableRow,
  column: Cell | null,
  rows: readonly TableRow[],
): Key | null {
  if (isListed(column) && of === 'department') return listedKey(label, rows);
  const title = bare(column).replace(BEFORE_HEAD, '');
  const total = titled(title);
  const publicly =
    total === null
      ? null
      : publicKey(
          bare(label),
          total.measure,
          rows.map((row) => bare(row.label)),
        );
  if (publicly !== null) return publicly;
  if (of === null || total === null || !MEASURES.has(total.measure)) return null;
  const name = bare(label);
  const tellsIncome = rows.some((row) => INCOME.test(row.label.text));
  if (of === 'department' && isTotal(label, corner)) {
    // 收入合计 beside 支出合计, of which the natures are the parts.
    const isOffice = isOfOffice(rows);
    const sums = rows.filter(
      (row) => isTotal(row.label, row.corner) && !(isOffice && INCOME.test(row.label.text)),
    );
    const isOne = (!tellsIncome || isOffice) && sums.length === 1 && sums[0]?.label === label;
    return isOne ? { key: total.measure, of: null, metric: total.metric } : null;
  }
  // 上年结转 38.60 38.60, 年末结转 — 54.43: what came in stands under what was planned, what is left under what was spent.
  const left = totalIn(name, 'money');
  if (of === 'department' && left !== null && left.measure in CARRIED)
    return total.measure === CARRIED[left.measure]
      ? { key: left.measure, of: null, metric: left.metric }
      : null;
  // 年初预算 beside the year's: of a part or a project the one that was carried out is kept.
  // 年初批复 under 预算数, in a table of points in time.
  if (POINTS.test(corner?.text ?? '') && total.measure === 'budget')
    return of === 'department' && listed(label)?.measure === 'budget.initial' ? INITIAL : null;
  const isFirst = total.measure === 'budget.initial';
  if (isFirst && cells.some((one) => totalIn(bare(one.column), 'money')?.measure === 'budget')) return null;
  if (of === 'projects')
    return tableWords.sums.has(name) ? null : projectKey(total, name.replace(/项目$/u, ''));
  const part = partOf(label);
  const twice = rows.filter((row) => partOf(row.label)?.of === part?.of).length > 1;
  const isOut = isOfOffice(rows) && !rows.some((row) => isTotal(row.label) && INCOME.test(row.label.text));
  const isIn = tellsIncome && !isOut && part?.group === 'source';
  return part === null || twice || isIn
    ? null
    : partKey(part.group, part.of, isFirst ? 'initial' : total.measure);
}

/** What a head measures: 完成调整预算 is a rate, whatever money it names. */
function titled(title: string): Total | null {
  const kinds = tableWords.rate.test(title) ? (['rate', 'money'] as const) : (['money', 'rate'] as const);
  return totalIn(title, kinds[0]) ?? totalIn(title, kinds[1]) ?? columnTotal(title);
}

/** Heads that say less in a sentence: 支用, 调整后. */
function columnTotal(title: string): Total | null {
  const ending = title.replace(/^(?:全年|本年|实际|累计|(?:截?至|到)?年[末底终])+/u, '');
  const [name] =
    Object.entries(tableWords.heads).find(([, heads]) =>
      [title, ending].some((one) => heads.includes(one)),
    ) ?? [];
  return name === undefined ? null : (totalIn(name, 'money') ?? totalIn(name, 'rate'));
}

const INITIAL: Key = { key: 'budget.initial', of: null, metric: '年初预算数' };

/** A list of the office's own totals, one in each row: 年初预算数 | 7,218.50. */
function isOfTotals(rows: readonly TableRow[]): boolean {
  const named = rows.flatMap(({ label, cells: [only] }) =>
    only !== undefined && isListed(only.column) ? (listed(label) ?? []) : [],
  );
  return FEWEST.every((measures) => named.some((one) => measures.includes(one.measure)));
}

/** No head, or one that says only that amounts stand under it: 金额. */
function isListed(column: Cell | null): boolean {
  return column === null || tableWords.generic.has(bare(column)) || OF_YEAR.test(bare(column));
}

/** 2022年 | 2023年 above rows of measures. */
const OF_YEAR = /^(?:20\d\d年度?|本年|当年|上年|去年)$/u;
/** 2023年调整预算: whose year it is, the fact's period tells. */
const BEFORE_HEAD = /^(?:20\d\d年度?|本年度?|当年|上年度?)(?=\p{Script=Han}{2})/u;
/** Rows of a table of points in time, of which the last is the year's: 6月末, 9月末, 全年. */
const POINTS = /时点|时间|节点|月份|阶段/u;
const WHOLE_YEAR = /^(?:全年|全年累计|12月末|12月底|年末|年终)$/u;

/** The column that tells what goes on into the next year, and what came from the one before. */
const CARRIED: Readonly<Record<string, string>> = { carryover: 'executed', 'carryover.initial': 'budget' };

/** Such a list tells both. */
const FEWEST = [['budget'], ['executed', 'expenditure']];
const LISTED = new Set([
  'income',
  'budget.initial',
  'budget',
  'executed',
  'expenditure',
  'rate',
  'carryover',
]);

/** 三公经费预算数: of less than the office. */
const LESS = /三公|采购|接待|用车|项目|专项|会议|培训/u;

function listed(label: Cell): Total | null {
  const name = bare(label);
  if (partIn(name, 'money') !== null || LESS.test(name)) return null;
  const total = totalIn(name, 'money') ?? totalIn(name, 'rate') ?? columnTotal(name);
  return total !== null && LISTED.has(total.measure) ? total : null;
}

/** Whether a list tells a total, and its parts without a head. */
function isListOf(rows: readonly TableRow[], measure: string): boolean {
  return rows.some(
    ({ label, cells: [first] }) =>
      first !== undefined && isListed(first.column) && listed(label)?.measure === measure,
  );
}

/** 收入合计 187.40, and all that stands behind it adds up to it: sources, whatever they are called. */
function isOfSum(label: Cell, rows: readonly TableRow[]): boolean {
  const own = rows.find((row) => row.label === label);
  const list = rows.filter(({ corner }) => corner === own?.corner);
  const [whole, ...parts] = list;
  if (whole === undefined || parts.length < FEWEST_SOURCES || listed(whole.label)?.measure !== 'income')
    return false;
  const of = ({ cells }: TableRow): string => cells[0]?.cell.text.replaceAll(',', '') ?? '';
  if (own === whole || !list.every((row) => /^\d+(?:\.\d+)?$/u.test(of(row)))) return false;
  return parts.reduce((left, row) => left.minus(of(row)), new Decimal(of(whole))).eq('0');
}

const FEWEST_SOURCES = 2;

function listedKey(label: Cell, rows: readonly TableRow[]): Key | null {
  const part = partIn(bare(label), 'money');
  if (part?.measure === null) {
    if (part.group === 'source' && isListOf(rows, 'income')) return partKey(part.group, part.of, 'income');
    if (isListOf(rows, 'executed') || isListOf(rows, 'expenditure'))
      return partKey(part.group, part.of, 'executed');
  }
  if (part?.measure === 'executed' || part?.measure === 'budget')
    return partKey(part.group, part.of, part.measure);
  if (isOfSum(label, rows)) return partKey('source', bare(label), 'income');
  const total = listed(label);
  const same = rows.filter((row) => listed(row.label)?.measure === total?.measure);
  // 当年结余 and 累计结余 may be one.
  const isTold = new Set(same.map(({ cells }) => cells[0]?.cell.text)).size > 1;
  return total === null || isTold ? null : { key: total.measure, of: null, metric: total.metric };
}

const MEASURES = new Set(['budget.initial', 'budget', 'executed', 'rate']);
const TOTAL =
  /^(?:(?:部门|年度|本年|全年)*(?:资金|支出|收入|预算|整体支出)*(?:总额|合计|总计)|部门整体支出)$/u;

function isTotal(label: Cell, corner: Cell | null = null): boolean {
  return TOTAL.test(bare(label)) || (POINTS.test(corner?.text ?? '') && WHOLE_YEAR.test(bare(label)));
}

/** The source or kind of spending that a row names and says no more of. */
function partOf(label: Cell): { readonly group: string; readonly of: string } | null {
  const part = partIn(bare(label), 'money');
  return part === null || (part.measure !== null && part.measure !== 'budget') ? null : part;
}

/** A name without its number, unit and blanks. */
function bare(cell: Cell | null): string {
  return (cell?.text ?? '')
    .replace(/[（(][^（()）]*[)）][：:]?$/u, '')
    .replace(/[\s*：:]/gu, '')
    .replace(
      /^(?:[^—]{2,6}——|其中|按(?:资金|支出|经费)?(?:来源|性质|用途|类别)分?|[一二三四五六七八九十\d]+[、.．])/u,
      '',
    );
}
