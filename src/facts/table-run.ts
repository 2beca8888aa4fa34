import { type Cell, headUnit, type TableRow } from './table-cells.ts';
import { unitOfHeading } from './table-grid.ts';
import { tableWords } from './table-words.ts';

/** A column that names the offices, and cells that only say that what follows is a part. */
const CORNER = /^(?:机构|单位|部门|科室)名称$/u;
const PART = /^其中[：:]?$/u;
/** 年度收入情况（万元）: what stands under it is in that unit. */
const TITLE = /[（(][万亿千百]?元[）)]$/u;
/** The whole of what stands behind it. */
const WHOLE = /(?:合计|总计|总额)$/u;
/** Fewer names and numbers may stand so by chance. */
const FEWEST = 3;

/**
 * The rows of a table that lost its lines: all heads one behind the other, then the name of the one row there is, where
 * it is told, then all its numbers. Null where names and numbers are not as many, or no sum is ahead of its parts.
 *
 * @param labels all that stands between the numbers before and these
 * @example // 收入合计 / 其中： / 上年结转 / 财政拨款 / 本级 / 187.40 / 42.15 / 145.25 → 收入合计 187.40, 上年结转 42.15, 财政拨款 145.25
 * runRows(labels, values)?.length // 3
 */
export function runRows(labels: readonly Cell[], values: readonly Cell[]): TableRow[] | null {
  const at = labels.findLastIndex(({ text, kind }) => kind === 'unit' || TITLE.test(text));
  const title = labels[at];
  const names = labels.slice(at + 1).filter(({ text }) => !CORNER.test(text) && !PART.test(text));
  const [whole] = names;
  const unit = title === undefined ? (whole === undefined ? null : unitOfHeading(whole)) : unitIn(title);
  const isNamed = names.length === values.length + 1 && !tableWords.money.test(names.at(-1)?.text ?? '');
  if (whole === undefined || values.length < FEWEST || unit === null || !WHOLE.test(whole.text)) return null;
  if (!isNamed && names.length !== values.length) return null;
  return values.flatMap((cell, i) =>
    names.slice(i, i + 1).map((label) => ({ label, corner: whole, unit, cells: [{ cell, column: null }] })),
  );
}

function unitIn(title: Cell): Cell | null {
  const words = TITLE.exec(title.text)?.[0] ?? title.text;
  return headUnit(words) === null
    ? null
    : { ...title, text: words, kind: 'unit', start: title.end - words.length };
}
