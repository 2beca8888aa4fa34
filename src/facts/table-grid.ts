import { fold } from '../text/fold.ts';
import { type Cell, headUnit, type TableLine, type TableRow } from './table-cells.ts';
import { tableWords } from './table-words.ts';

/** The head of columns that stand apart by bars or tabs, as the rows below it go by. */
interface Head {
  readonly columns: readonly (Cell | null)[];
  /** Index of the first column that holds numbers. */
  readonly first: number;
  readonly corner: Cell;
  readonly unit: Cell | null;
}

/** Columns that name their rows, whatever other words they have: 资金性质, 三级指标. */
const NAMES = /(?:性质|来源|名称|类别|内容|科目|情况|指标|事项|环节)$/u;
const FEWEST = { labels: 3, columns: 2 };
/** "（万元）" at the end of the first head. */
const OF_TABLE = /[（(][万亿千百]?元[）)]$/u;

/**
 * The rows of tables whose cells are parted by bars or tabs, each number under the head that it stands under: rows may
 * leave out names that they share with the row above, and cells at their end. Null where the lines are parted otherwise
 * or none of them is a head.
 *
 * @example // "年度资金 | 年初预算数 | 全年执行数 | 得分" over "其中：基本支出 | 10.5 | 9.8 | —"
 * gridRows(lines)?.[0]?.cells.map(({ column }) => column?.text) // ['年初预算数', '全年执行数']
 */
export function gridRows(lines: readonly TableLine[]): TableRow[] | null {
  const rows: TableRow[] = [];
  let unit: Cell | null = lines[0]?.cells?.[0] === undefined ? null : unitOfHeading(lines[0].cells[0]);
  let head: Head | null = null;
  for (const { cells, grid } of lines) {
    unit = cells?.find(({ kind }) => kind === 'unit') ?? unit;
    if (grid === null) {
      // A row in one cell: 金额单位：万元. Any other ends the table.
      if (cells?.every(({ kind }) => kind === 'unit') !== true) head = null;
      unit = captionUnit(cells) ?? unit;
      continue;
    }
    const found = headOf(grid, unit);
    if (found !== null) head = found;
    else if (head !== null) rows.push(...rowOf(grid, head));
  }
  return rows.length === 0 ? null : rows;
}

/** 二、年度资金情况（单位：万元）, 资金总额（万元）: a heading right above tells the unit, and is no part of any paragraph. */
export function unitOfHeading({ paragraph, start }: Cell): Cell | null {
  const heading = fold(paragraph.path.at(-1) ?? '').trim();
  const text = OF_TABLE.exec(heading)?.[0] ?? heading;
  if (headUnit(text) === null) return null;
  return { paragraph, line: paragraph.lines[0], text, kind: 'unit', start, end: start };
}

/** 表1 资金执行进度（万元）: a line above a table. */
function captionUnit(cells: readonly Cell[] | null): Cell | null {
  const last = cells?.at(-1);
  const words = OF_TABLE.exec(last?.text ?? '')?.[0];
  if (last === undefined || words === undefined) return null;
  return { ...last, text: words, kind: 'unit', start: last.end - words.length };
}

function headOf(grid: readonly (Cell | null)[], unit: Cell | null): Head | null {
  const labels = grid.filter((cell) => cell !== null);
  const [corner] = labels;
  const years = labels.filter(({ text }) => YEAR.test(text));
  const [head] = years;
  // | | 2022年 | 2023年 |, | 指标（万元） | 2022年 | 2023年 | 增减变化 |: a column a year.
  if (head !== undefined && years.length > 1 && grid.slice(1).every((one) => one === null || isOfYears(one)))
    return { columns: grid, first: 1, corner: head, unit: unitOf(grid[0] ?? null) ?? unit };
  if (corner === undefined || labels.length < FEWEST.labels || labels.some(({ kind }) => kind !== 'label'))
    return null;
  const isColumn = (cell: Cell | null): boolean =>
    cell !== null && tableWords.column.test(cell.text) && !NAMES.test(cell.text);
  const first = grid.findIndex((cell, i) => i > 0 && isColumn(cell));
  if (first < 0 || grid.filter(isColumn).length < FEWEST.columns) return null;
  const named = grid.slice(0, first).findLast((cell) => cell !== null) ?? corner;
  return { columns: grid, first, corner: named, unit: unitOf(corner) ?? unit };
}

const YEAR = /^20\d\d ?年度?$/u;

function isOfYears({ text }: Cell): boolean {
  return YEAR.test(text) || /增减|变化|增长|同比|幅度|比上年/u.test(text);
}

/** The unit that a head tells at its end. */
function unitOf(cell: Cell | null): Cell | null {
  const words = OF_TABLE.exec(cell?.text ?? '')?.[0];
  return cell === null || words === undefined
    ? null
    : { ...cell, text: words, start: cell.end - words.length };
}

function rowOf(grid: readonly (Cell | null)[], { columns, first, corner, unit }: Head): TableRow[] {
  const from = grid.findIndex((cell, i) => i > 0 && (cell?.kind === 'value' || cell?.kind === 'empty'));
  const at = grid.slice(0, Math.max(0, from)).findLastIndex((cell) => cell?.kind === 'label');
  const label = grid[at];
  if (label == null) return [];
  const values = grid.slice(from).filter((cell) => cell !== null);
  // 年末结转和结余 | 93.42: it has no columns.
  const [only] = values;
  if (values.length === 1 && only !== undefined && columns.length - first > FEWEST.columns)
    return only.kind === 'value'
      ? [{ label, corner: null, unit, cells: [{ cell: only, column: null }] }]
      : [];
  // Blank cells under the heads of names are none of numbers; one behind them has its column.
  const named = grid.findIndex((cell, i) => i > at && (i >= first || cell !== null));
  const cells = grid.slice(named).flatMap((cell, i) => {
    const column = columns[first + i] ?? null;
    return cell === null || column === null ? [] : [{ cell, column }];
  });
  const isOfMoney = !tableWords.indicator.test(corner.text);
  return isOfMoney && !cells.every(fits) ? [] : [{ label, corner, unit, cells }];
}

/** Shares stand under heads of shares, and no other number does. */
function fits({ cell, column }: { readonly cell: Cell; readonly column: Cell }): boolean {
  if (YEAR.test(column.text)) return true;
  return cell.kind !== 'value' || /[%‰]$/u.test(cell.text) === tableWords.rate.test(column.text);
}
