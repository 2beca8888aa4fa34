const NAME = '[\\p{Script=Han}A-Za-z“”（）()、/]{2,24}';
const UNITS = '(?:[%％]|\\p{Script=Han}{1,4})';
/** A name, at most a short one: what labels a cell. */
const LABEL = new RegExp(`^${NAME}[：:]?$`, 'u');
/** A number, with its unit or without. */
const VALUE = new RegExp(`^[-+−]?\\d[\\d,.]{0,18} ?${UNITS}?$`, 'u');
const UNIT = /^(?:万元|亿元|平方米|万平方米|[元人个家户件宗次项%％])$/u;
const UNIT_FIRST =
  /^(?:[万亿元%％]|平方|公[里斤]|[人个家户件宗次项名吨亩处场辆台栋条份张套起批例](?:\P{Script=Han}|$))/u;
/** A table row in one line: "一般公共预算 12,751.19 万元". */
const ROW = new RegExp(`^${NAME}[\\s：:|]{0,4}[-+−]?\\d[\\d,.]{0,18} ?${UNITS}?$`, 'u');
/** One with the unit whole: a page end may have cut 万 from 元. */
const WHOLE = /[元%％\d]$/u;

/**
 * Whether two lines are cells of one table row, printed one below the other: a name and its number, a number and its
 * unit. Null where they are no cells at all.
 *
 * @example cellsJoin('一般公共预算', '12,751.19') // true
 * @example cellsJoin('一般公共预算12,751.19万元', '政府性基金') // false
 */
export function cellsJoin(above: string, below: string): boolean | null {
  const [a, b] = [above.trim(), below.trim()];
  if (VALUE.test(b) && /\d/u.test(b))
    return LABEL.test(a) ? true : ROW.test(a) || VALUE.test(a) ? false : null;
  if (UNIT.test(b)) return /\d$/u.test(a) && (VALUE.test(a) || ROW.test(a)) ? true : null;
  if (!ROW.test(a)) return null;
  // A page or line end between a number and its unit: "预算数 430" above "万元，执行数…".
  if (/\d$/u.test(a) && UNIT_FIRST.test(b)) return null;
  return LABEL.test(b) || ROW.test(b) || (WHOLE.test(a) && /^[\p{Script=Han}“]/u.test(b)) ? false : null;
}
