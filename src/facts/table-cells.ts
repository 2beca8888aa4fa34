import type { Paragraph, Report } from '../report/report.ts';
import type { Span } from '../text/span.ts';
import { fold } from '../text/fold.ts';
import { anyOf } from './data.ts';
import { tableWords } from './table-words.ts';

/** One cell of a table, or a line that holds one. Offsets are UTF-16, half-open, into the paragraph's text. */
export interface Cell extends Span {
  readonly paragraph: Paragraph;
  /** 1-based line of the file. */
  readonly line: number;
  /** Folded, blanks around it left out. */
  readonly text: string;
  /** A name; a number, alone or with its unit; nothing; a unit for the numbers below. */
  readonly kind: 'label' | 'value' | 'empty' | 'unit';
}

/** A line of the file, as its paragraph holds it. */
export interface TableLine extends Span {
  readonly paragraph: Paragraph;
  /** Null where it is no part of a table: a sentence. */
  readonly cells: readonly Cell[] | null;
  /** The same with null for a cell that holds nothing, where bars or tabs part them; null where blanks do. */
  readonly grid: readonly (Cell | null)[] | null;
}

/** A row of a table whose columns are told beyond doubt. */
export interface TableRow {
  readonly label: Cell;
  /** What names the rows: "项目", "三级指标"; null in a list without heads. */
  readonly corner: Cell | null;
  /** Each number with the head of its column; null in a list without heads. */
  readonly cells: readonly { readonly cell: Cell; readonly column: Cell | null }[];
  /** Where the unit of bare numbers is told, for the table as a whole. */
  readonly unit: Cell | null;
}

const LONGEST_LINE = 400;
const LABEL = /^(?:(?:其中|按\p{Script=Han}{1,4})[：:])?[^。，；！？,;!?：:]{1,40}[：:]?$/u;
const VALUE = new RegExp(
  `^${anyOf(tableWords.bounds)}? ?[-+−]?\\d[\\d,]{0,20}(?:\\.\\d{1,8})?(?:[%‰]|\\p{Script=Han}{1,4}(?:[（(]\\p{Script=Han}{1,2}[)）])?)?$`,
  'u',
);
/** 部门支出总额：26,730,436.20: a name and its number in one, which no sentence goes on from. */
const PAIR =
  /^(?<label>(?:其中[：:])?[^\d：:]{2,30}[：:])(?<value>(?:\d{1,3}(?:,\d{3})+(?:\.\d{1,4})?|\d{1,8}\.\d{1,4})%?|\d{1,3}%)(?<said>[（(][^（()）]{1,16}[)）])?$/u;
/** 分值：10, 得分：9.5. */
const MARKED = /^(?<label>(?:分值|得分|满分|权重)[：:])(?<value>\d{1,3}(?:\.\d{1,2})?)$/u;
/** "单位：万元", "收入支出表（单位：万元）", "（万元）". */
const UNIT = /(?:单位 ?[：:] ?|^[（(] ?)([万亿千百]?(?:美?元|人次?|平方米|公里|[亩吨户个%]))[）)]?[：:]?$/u;
/** Digits of a head that are no quantity: its own number, the year, the number of the table. */
const NUMBERED = /^\d{1,2}(?:\.\d{1,2}){0,3}[.、 ]|20\d\d ?年|[表图] ?\d{1,3}(?:[-.]\d{1,3})?/gu;
/** 填表日期：2025年3月11日: beside the unit of a table. */
const FILED = /^\p{Script=Han}{2,6}[：:] ?20\d\d ?[年.-][\d年月日 .-]{0,8}$/u;
/** A date, a number with words: no name. */
const DATED = /^\d(?!\d{3}年\p{Script=Han}*$|\d?[、.．])/u;

/**
 * The lines of a report with the cells of those that may belong to a table, in order. Cells are parted by bars, tabs
 * or blanks; a line without any is one cell.
 */
export function tableLines(report: Report): TableLine[] {
  return report.paragraphs.flatMap((paragraph) =>
    linesOf(paragraph).map(({ start, end, line }) => ({
      paragraph,
      start,
      end,
      ...cellsOf(paragraph, start, end, line),
    })),
  );
}

/** The unit that a head sets for the numbers under it: "万元" of "单位：万元"; null where it sets none. */
export function headUnit(text: string): string | null {
  return /\d/u.test(text.replace(NUMBERED, '')) ? null : (UNIT.exec(text)?.[1] ?? null);
}

function linesOf({ pieces }: Paragraph): (Span & { readonly line: number })[] {
  const found: (Span & { readonly line: number })[] = [];
  for (const { start, length, line } of pieces) {
    const last = found.at(-1);
    if (last?.line === line) found[found.length - 1] = { ...last, end: start + length };
    else found.push({ start, end: start + length, line });
  }
  return found;
}

function cellsOf(
  paragraph: Paragraph,
  start: number,
  end: number,
  line: number,
): Pick<TableLine, 'cells' | 'grid'> {
  const none = { cells: null, grid: null };
  const printed = paragraph.text.slice(start, end);
  const text = fold(printed);
  if (text.length > LONGEST_LINE) return none;
  const whole = headUnit(text.trim()) !== null && !/\|| .* /u.test(text.trim());
  const sign = text.includes('|') ? '|' : printed.includes('\t') ? '\t' : ' ';
  const split = whole ? [text] : sign === '\t' ? printed.split(sign).map(fold) : text.split(sign);
  const parts = split.flatMap((part): (readonly [string, number])[] => {
    const named = sign === ' ' ? (PAIR.exec(part) ?? MARKED.exec(part))?.groups : undefined;
    return named === undefined
      ? [[part, sign.length]]
      : [
          [named['label'] ?? '', 0],
          [named['value'] ?? '', (named['said'] ?? '').length + sign.length],
        ];
  });
  const cells: (Cell | null)[] = [];
  let at = start;
  for (const [part, behind] of parts) {
    const bare = part.trim();
    const from = at + part.indexOf(bare);
    at += part.length + behind;
    const isBlank = bare === '' || /^[:-]{2,}$/u.test(bare);
    // What is said of a row behind its numbers is no number and no name.
    const isSaid = sign !== ' ' && cells.some((cell) => cell?.kind === 'value');
    const kind = isBlank ? null : (kindOf(bare) ?? (isSaid ? 'empty' : null));
    if (kind === null && !isBlank) return none;
    cells.push(
      kind === null ? null : { paragraph, line, text: bare, kind, start: from, end: from + bare.length },
    );
  }
  const grid =
    text.trim().startsWith('|') && cells[0] === null && /^\|.*\|$/u.test(text.trim())
      ? cells.slice(1)
      : cells;
  return {
    cells: numbered(cells.filter((cell) => cell !== null)),
    grid: sign === ' ' || whole ? null : withoutNumber(grid),
  };
}

/** The same where cells that hold nothing are kept. */
function withoutNumber(grid: readonly (Cell | null)[]): readonly (Cell | null)[] {
  const [first] = grid;
  return first != null && numbered(grid.filter((cell) => cell !== null))[0] !== first ? grid.slice(1) : grid;
}

/** Without the number of the row and its head: 序号. */
function numbered(cells: readonly Cell[]): readonly Cell[] {
  const [first, second] = cells;
  const isNumber = first?.kind === 'value' && /^\d{1,3}$/u.test(first.text) && second?.kind === 'label';
  return isNumber || (second !== undefined && first?.text === '序号') ? cells.slice(1) : cells;
}

function kindOf(text: string): Cell['kind'] | null {
  if (headUnit(text) !== null && text.length <= 40) return 'unit';
  if (VALUE.test(text) && !/^20\d\d年/u.test(text)) return 'value';
  if (tableWords.empty.has(text) || (DATED.test(text) && text.length <= 24) || FILED.test(text))
    return 'empty';
  return LABEL.test(text) && /\p{Script=Han}/u.test(text) ? 'label' : null;
}
