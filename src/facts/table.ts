import { SETS_UNIT } from '../report/furniture.ts';
import type { Paragraph, Report } from '../report/report.ts';
import { roleOf } from './context.ts';
import { plain } from './decimal.ts';
import type { Fact, Place } from './fact.ts';
import { headed } from './heads.ts';
import type { Key } from './keys.ts';
import { isOtherYear } from './period.ts';
import type { Told } from './restate.ts';
import { scan } from './scan.ts';
import { type Cell, headUnit, tableLines, type TableRow } from './table-cells.ts';
import { unitOfHeading } from './table-grid.ts';
import { keyIn, tableOf } from './table-keys.ts';
import { type Table, tablesOf } from './table-rows.ts';
import { tableWords } from './table-words.ts';
import { lineAt } from '../text/block.ts';
import { fold } from '../text/fold.ts';
import { tellingOf } from './tell.ts';
import { scaledUnit, type Unit } from './units.ts';
import { whenOf } from './when.ts';
import type { Span } from '../text/span.ts';

/** What the tables of a report state, and where they stand. */
export interface Tables {
  readonly told: readonly Told[];
  /** By `Paragraph.number`: the stretches of its text that are rows and heads of tables, and no sentences. */
  readonly spans: ReadonlyMap<number, readonly Span[]>;
}

/** "（万元）", "(%)" at the end of a head. */
const OWN_UNIT = /[（(](?:单位 ?[：:] ?)?([^（()）\s]{1,6})[)）][：:]?$/u;
const YEAR = /^20\d\d年度?$/u;

/**
 * The facts of the tables of a report: each number under a head and beside a name that are told beyond doubt, in the
 * unit that is printed with it, in its row's name, in its column's head or, for money, above the table. What is not
 * told is left out.
 *
 * @example // "单位：万元 / 项目 预算数 执行数 / 项目支出 3,578.73 3,400.00"
 * readTables(report).told.map(({ fact }) => fact.metric) // ['项目支出预算数', '项目支出执行数']
 */
export function readTables(report: Report): Tables {
  const unit = unitOfAll(report);
  const tables = tablesOf(tableLines(report));
  const spans = new Map<number, Span[]>();
  for (const { paragraph, start, end } of tables.flatMap(({ lines }) => lines)) {
    const known = spans.get(paragraph.number);
    if (known === undefined) spans.set(paragraph.number, [{ start, end }]);
    else known.push({ start, end });
  }
  const told = tables.flatMap(byHead).flatMap((table) => {
    const of = tableOf(table);
    const rows = table.rows.map((row) => ({
      ...row,
      unit: row.unit ?? unitAbove(report, row) ?? unitOfHeading(row.label) ?? unit,
    }));
    return rows.flatMap((row) =>
      row.cells.flatMap(({ cell, column }) =>
        toldOf({ cell, column, key: keyIn(of, row, column, rows) }, row, report),
      ),
    );
  });
  return { told, spans };
}

/** Two tables with nothing between them, each under its own head. */
function byHead(table: Table): Table[] {
  const corners = [...new Set(table.rows.map(({ corner }) => corner))];
  if (corners.length < 2) return [table];
  return corners.map((corner) => {
    const at = corner === null ? 0 : Math.max(0, table.cells.indexOf(corner));
    const rows = table.rows.filter((row) => row.corner === corner);
    return { ...table, cells: table.cells.slice(at), rows };
  });
}

/** What a line ahead of the first chapter sets for all tables: 填报单位：…  金额单位：万元; null where none does. */
function unitOfAll({ paragraphs }: Report): Cell | null {
  for (const paragraph of paragraphs.filter(({ section }) => section === null)) {
    const told = unitIn(paragraph, SETS_UNIT);
    if (told !== null) return told;
  }
  return null;
}

/** 下表为本局汇总数，单位为万元。 ahead of a table: of the amounts in it. */
function unitAbove({ paragraphs }: Report, { label: { paragraph } }: TableRow): Cell | null {
  const above = paragraphs.slice(Math.max(0, paragraph.number - 1 - ABOVE), paragraph.number - 1);
  const near = above.filter(({ section }) => section === paragraph.section);
  return near.reduce<Cell | null>((found, one) => unitIn(one, SAID_UNIT) ?? found, null);
}

/** Heads and rules of a table may stand between. */
const ABOVE = 3;

const SAID_UNIT = /(?:单位[ \u3000]?[：:为是][ \u3000]?|[（(])[千百]?[万亿]?元(?=[\s)）。：:]*$)/u;

function unitIn(paragraph: Paragraph, words: RegExp): Cell | null {
  const told = words.exec(paragraph.text);
  if (told === null) return null;
  const [start, end] = [told.index, told.index + told[0].length];
  const text = fold(told[0]).replace(/^[（(]|单位[为是]/u, '单位：');
  return { paragraph, line: lineAt(paragraph, start), text, kind: 'unit', start, end };
}

/** A number of a table under the head of its column. */
interface Entry {
  readonly cell: Cell;
  readonly column: Cell | null;
  readonly key: Key | null;
}

function toldOf({ cell, column, key: known }: Entry, row: TableRow, report: Report): Told[] {
  const isMark = column !== null && tableWords.marks.has(column.text);
  if (cell.kind !== 'value' || (column !== null && !isMark && tableWords.skip.test(column.text))) return [];
  const bound = tableWords.bounds.find((sign) => cell.text.startsWith(sign)) ?? null;
  const text = cell.text.slice((bound ?? '').length).replace(/^ ?\+/u, '');
  const isBare = /\d$/u.test(text);
  const head = !isBare ? null : isMark ? headIn(column, MARK) : unitHead(column, row);
  if (head === null && isBare) return [];
  // A word ahead of it, so that 3.2 人 is no item 3 of a list.
  const quantity = scan(`为${text}${head?.words ?? ''}`)[0];
  if (quantity?.value == null) return [];
  const [label, title] = [nameOf(row.label.text), nameOf(column?.text ?? '')];
  const isYear = YEAR.test(title);
  const words = isYear || tableWords.generic.has(title) ? '' : title;
  const metric = tableWords.sums.has(label) ? `${words}${label}` : `${label}${words}`;
  const isRate = tableWords.rate.test(title);
  const isTarget = column !== null && tableWords.target.test(title) && !tableWords.done.test(title);
  const { value, unit, precision } = quantity;
  const isSum = tableWords.sums.has(label);
  const own =
    (unit.kind === 'rate') === (known?.key.endsWith('rate') === true) && bound === null ? known : null;
  const key = isMark && isSum ? SCORE : own;
  const fact: Fact = {
    id: 0,
    name: key?.metric ?? (isIndicator(row) && !isRate && !isMark ? headed(label, quantity, '') : metric),
    measure: key?.key ?? null,
    of: key?.of ?? null,
    elsewhere: null,
    kind: unit.kind,
    value: plain(value),
    unit: unit.base,
    precision: plain(precision),
    hedge: bound ?? quantity.hedge,
    change: null,
    role: isTarget ? 'target' : roleOf({ left: '' }, cell.paragraph.path),
    when: whenOf(
      isYear || isOtherYear(title, report.year) ? otherPeriod(title, report.year) : null,
      report.year,
    ),
    partOf: null,
    cell: { row: label, column: title, total: isSum },
    printed: cell.paragraph.text.slice(cell.start, cell.end),
    reading: null,
    place: { ...tellingOf(cell.paragraph, placeOf(cell)), sentence: spanOf(row, cell) },
    alsoAt: [],
    ...(head === null ? {} : { unitFrom: { ...placeOf(head.cell), words: head.words } }),
  };
  return [{ fact, words: metric, column: title }];
}

/** What the marks of a self-evaluation are counted in: 得分 above bare numbers. */
const MARK = '分';
const SCORE: Key = { key: 'score', of: null, metric: '自评得分' };

/** Each row of such a table is measured in a unit of its own. */
function isIndicator({ corner }: TableRow): boolean {
  return corner !== null && tableWords.indicator.test(corner.text);
}

/** "培训人次", "惠及户数": a name that ends in its unit. */
const COUNTED = /(\p{Script=Han}次|\p{Script=Han}(?=数))数?$/u;

/** 在职人员 counts people, 人员经费 does not. */
const PEOPLE = /(?:人员?|户)$/u;

/** A head that tells the unit of bare numbers. */
interface UnitHead {
  readonly unit: Unit;
  readonly words: string;
  readonly cell: Cell;
}

/** The unit of a bare number: of its row's name, of its column, or of the table where both are money. */
function unitHead(column: Cell | null, row: TableRow): UnitHead | null {
  const { label, unit } = row;
  const isShare = column !== null && tableWords.rate.test(column.text);
  const named = headIn(label, OWN_UNIT.exec(label.text)?.[1]);
  if (named !== null) return isShare && named.unit.kind !== 'rate' ? null : named;
  const above = column === null ? null : headIn(column, OWN_UNIT.exec(column.text)?.[1]);
  if (above !== null) return above;
  if (isIndicator(row)) return isShare ? null : headIn(label, COUNTED.exec(label.text)?.[1]);
  if (unit === null || tableWords.other.test(label.text) || PEOPLE.test(label.text)) return null;
  if (column !== null && isOther(column.text)) return null;
  return headIn(unit, headUnit(unit.text));
}

function headIn(cell: Cell, words: string | null | undefined): UnitHead | null {
  const told = words ?? '';
  const unit = scaledUnit(told);
  return unit === null ? null : { unit, words: told, cell };
}

function isOther(column: string): boolean {
  return tableWords.other.test(column) || tableWords.rate.test(column) || !tableWords.money.test(column);
}

/** Without the unit it declares, blanks and closing marks. */
function nameOf(text: string): string {
  return text
    .replace(OWN_UNIT, '')
    .replace(/[\s*：:]/gu, '')
    .replace(/^(?:其中|按(?:来源|性质)|[一二三四五六七八九十\d]+[、.])/u, '');
}

/** The year of a column; null for the report's own. */
function otherPeriod(title: string, year: number): string | null {
  const named = /^20\d\d年/u.exec(title)?.[0];
  return title.startsWith(String(year)) ? null : (named ?? '上年');
}

/** What a row is read as, where a sentence would be: from its name to its last number, as far as one paragraph has them. */
function spanOf({ label, cells }: TableRow, { paragraph }: Cell): Span {
  const own = [label, ...cells.map(({ cell }) => cell)].filter((one) => one.paragraph === paragraph);
  return { start: Math.min(...own.map(({ start }) => start)), end: Math.max(...own.map(({ end }) => end)) };
}

function placeOf({ paragraph, start, end, line }: Cell): Place {
  return { paragraph: paragraph.number, start, end, line };
}
