import type { Cell, TableLine, TableRow } from './table-cells.ts';
import { gridRows, unitOfHeading } from './table-grid.ts';
import { runRows } from './table-run.ts';
import { tableWords } from './table-words.ts';
import { unitAt } from './units.ts';

/** A run of lines that is a table, and what can be told of it. */
export interface Table {
  readonly lines: readonly TableLine[];
  /** All that stands in its lines, in order. */
  readonly cells: readonly Cell[];
  readonly rows: readonly TableRow[];
}

/** Names and the numbers behind them: of one row, with all that stands between it and the row before. */
interface Group {
  readonly labels: readonly Cell[];
  readonly values: readonly Cell[];
}

/**
 * The tables among some lines. A table has bare numbers, and two rows of them or a head that tells their unit; a
 * list whose numbers all print their unit is read as sentences are.
 */
export function tablesOf(lines: readonly TableLine[]): Table[] {
  const tables: Table[] = [];
  let run: TableLine[] = [];
  let cells: Cell[] = [];
  let section: number | null = null;
  for (const line of lines) {
    if (line.cells === null || (line.paragraph.section !== section && !goesOn(line, cells))) {
      tables.push(...tableOf(run, cells));
      [run, cells] = [[], []];
    }
    section = line.paragraph.section;
    if (line.cells === null) continue;
    run.push(line);
    cells.push(...line.cells);
  }
  return [...tables, ...tableOf(run, cells)];
}

/** 数量指标, taken for a heading in a table of indicators, is the name of a group of its rows. */
function goesOn({ paragraph }: TableLine, cells: readonly Cell[]): boolean {
  const heading = paragraph.path.at(-1) ?? '';
  return GROUP.test(heading) && cells.some(({ text }) => LEVEL.test(text));
}

const GROUP =
  /^(?:(?:数量|质量|时效|成本|产出|效益|满意度)指标|(?:经济|社会|生态|可持续)(?:效益|影响)(?:指标)?|服务对象满意度(?:指标)?)$/u;
const LEVEL = /^[一二三]级指标(?:名称)?$/u;

function tableOf(lines: readonly TableLine[], cells: readonly Cell[]): Table[] {
  const grid = gridRows(lines);
  if (grid !== null) return [{ lines, cells, rows: grid }];
  const groups = groupsOf(cells);
  const bare = groups.flatMap(({ labels, values }) =>
    values.length === 1 && labels.slice(-1).some(({ text }) => DECLARED.test(text))
      ? []
      : values.filter(({ text }) => /\d$/u.test(text)),
  );
  // "10.42 万平方米": in a sentence without stops a unit follows, in a table the next name.
  const isProse = groups.some(
    ({ labels }, k) => k > 0 && labels.slice(0, 1).some(({ text }) => opensWithUnit(text)),
  );
  const isTold = cells.some(({ kind }) => kind === 'unit') || groups.length >= 2;
  return bare.length > 0 && isTold && !isProse ? [{ lines, cells, rows: rowsOf(groups) }] : [];
}

function opensWithUnit(label: string): boolean {
  if (
    tableWords.labels.test(label) ||
    tableWords.column.test(label) ||
    tableWords.money.test(label) ||
    /^.[均数]/u.test(label)
  )
    return false;
  return /^[万亿千百余多的个年月日至]/u.test(label) || unitAt(label, 0) !== null;
}

function groupsOf(cells: readonly Cell[]): Group[] {
  const groups: Group[] = [];
  let labels: Cell[] = [];
  let values: Cell[] = [];
  for (const cell of cells) {
    const isName = cell.kind === 'label' || cell.kind === 'unit';
    if (isName && values.length > 0) {
      groups.push({ labels, values });
      [labels, values] = [[], []];
    }
    (isName ? labels : values).push(cell);
  }
  if (values.length > 0) groups.push({ labels, values });
  return groups;
}

/** "预算数（万元） 5.5": a name that tells its unit is read as a sentence is. */
const DECLARED = /[）)][：:]?$/u;

/** A column that names its rows: 三级指标. */
const NAMES = /指标(?:名称)?$/u;

/** A column that counts its rows. */
const NUMBERED = /^[序编]号$/u;

/** What holds for the rows below it. */
interface Head {
  readonly unit: Cell | null;
  readonly corner: Cell | null;
  readonly columns: readonly Cell[];
  /** How many columns name the rows: 一级指标, 二级指标, 三级指标. */
  readonly names: number;
}

function rowsOf(groups: readonly Group[]): TableRow[] {
  const rows: TableRow[] = [];
  let head: Head | null = null;
  let group: Cell | null = null;
  let isOwn = false;
  for (const { labels, values } of groups) {
    const label = labels.at(-1);
    if (label === undefined || label.kind !== 'label') continue;
    const above = labels.slice(0, -1);
    const run = runRows(labels, values);
    if (run !== null) {
      rows.push(...run);
      [head, group, isOwn] = [null, null, false];
      continue;
    }
    if (head === null || !continues(above, head)) {
      head = headOf(above, values.length);
      [isOwn, group] = [false, null];
    }
    // 二、整体资金（万元） above names and numbers, one behind the other.
    if (head === null && values.length === 1 && isMoneyName(label)) {
      head = listOf(label);
      isOwn = head !== null;
    }
    if (head === null) continue;
    const { unit, corner, columns } = head;
    const isList = columns.length === 0;
    // 其中：基本支出 / 年初预算数 / 735.00 / 全年预算数 / 748.36: a name, and its measures one behind the other.
    if (isOwn && above.length === 1) group = above[0] ?? null;
    const [only] = values;
    if (isOwn && group !== null && values.length === 1 && only !== undefined) {
      const told = { cell: only, column: label };
      const last = rows.at(-1);
      if (last?.label === group) rows[rows.length - 1] = { ...last, cells: [...last.cells, told] };
      else rows.push({ label: group, corner, unit, cells: [told] });
      continue;
    }
    const cells = isList
      ? values.slice(0, values.length === 1 ? 1 : 0).map((cell) => ({ cell, column: null }))
      : placed(label, values, columns);
    if (cells.length > 0) rows.push({ label, corner, unit, cells });
  }
  return rows;
}

/** The head of a list whose unit the heading above it tells; null where it tells none. */
function listOf(label: Cell): Head | null {
  const unit = unitOfHeading(label);
  // 部门支出总额：26,730,436.20: the unit may be told ahead of the first chapter.
  return unit === null && !/[：:]$/u.test(label.text) ? null : { unit, corner: null, columns: [], names: 1 };
}

function isMoneyName({ text }: Cell): boolean {
  return tableWords.money.test(text) && !tableWords.other.test(text);
}

/**
 * The numbers of a row under the heads of their columns; none where that cannot be told. A row of sums leaves blank
 * what has no sum, ahead of its numbers or behind them: it is read where kinds of number and of column agree one way
 * only.
 */
function placed(label: Cell, values: readonly Cell[], columns: readonly Cell[]): TableRow['cells'] {
  const under = (cells: readonly Cell[], heads: readonly Cell[]): TableRow['cells'] =>
    cells.flatMap((cell, i) => heads.slice(i, i + 1).map((column) => ({ cell, column })));
  const isSum = tableWords.sums.has(label.text.replace(/[\s：:]/gu, ''));
  const printed = isSum ? values.slice(values.findIndex(({ kind }) => kind !== 'empty')) : values;
  if (values.length === columns.length && (printed.length === values.length || fits(values, columns)))
    return under(values, columns);
  if (printed.length === columns.length && isSum)
    return fits(printed, columns) ? under(printed, columns) : [];
  const money = columns.filter(({ text }) => !tableWords.rate.test(text));
  return isSum && printed.length === money.length && fits(printed, money) ? under(printed, money) : [];
}

/** Whether shares stand under heads of shares, and no other number does. */
function fits(cells: readonly Cell[], columns: readonly Cell[]): boolean {
  return columns.every((column, i) =>
    cells
      .slice(i, i + 1)
      .every(
        ({ kind, text }) => kind === 'empty' || /[%‰]$/u.test(text) === tableWords.rate.test(column.text),
      ),
  );
}

/** Whether the names above a row's own leave the head as it is: none, names of groups of rows, the same head again. */
function continues(above: readonly Cell[], { columns, names }: Head): boolean {
  if (above.some(({ kind }) => kind === 'unit')) return false;
  const isAgain = above
    .slice(-1)
    .some(({ text }) => columns.slice(-1).some((column) => column.text === text));
  return above.length < names || isAgain;
}

/** The head that the names above a row make. Null where it does not tell the columns beyond doubt. */
function headOf(above: readonly Cell[], width: number): Head | null {
  const at = above.findLastIndex(({ kind }) => kind === 'unit');
  const unit = above[at] ?? null;
  if (unit !== null && at === above.length - 1 && width === 1) {
    return { unit, corner: null, columns: [], names: 1 };
  }
  // Numbered rows print one number more than there are columns.
  if (above.some(({ text }) => NUMBERED.test(text))) return null;
  for (const [k, corner] of [...above.slice(0, Math.max(0, above.length - width)).entries()].reverse()) {
    const end = k + 1 + width;
    const names = Math.max(above.slice(0, end).filter(({ text }) => NAMES.test(text)).length, 1);
    const columns = above.slice(k + 1, end);
    // Behind the head stand the groups of the row, fewer than the columns that name it.
    if (above.length - end >= names) return null;
    if (!columns.every(({ text }) => tableWords.column.test(text))) continue;
    const opens = unit !== null && (corner === unit || at === k - 1);
    if (opens || tableWords.labels.test(corner.text)) return { unit, corner, columns, names };
  }
  return null;
}
