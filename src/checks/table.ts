import type { Fact } from '../facts/fact.ts';
import { BETWEEN_CELLS, type Mention, type Sentence } from './evidence.ts';
import { intervalOf, meet, sum, type Interval } from './interval.ts';
import { checkRatio } from './ratio.ts';
import { checkSum } from './sum.ts';
import type { Check, Verdict } from './verdict.ts';

/** The row that adds up those above it, and rows that are parts of the one above. */
const TOTAL = /(?:合计|总计)$/u;
const PART = /其中|^[—–-]/u;
/** What the column of a rate is called, and that of what was spent. */
const RATE = /(?:执行|支出|完成)(?:率|进度|比例)$/u;
const SPENT = /(?:执行|支出|决算)(?:数|金额|额)?$/u;
const BUDGET = /预算(?:数|安排|金额|额)?$/u;

/**
 * A table of money flattened into text: the rate at the end of a row against the numbers of that row, and the row of
 * totals against the rows above it.
 */
export const table: Check = ({ sentences }) =>
  sentences.flatMap((sentence) => {
    const rows = rowsOf(sentence);
    return [...rows.flatMap(rateOf), ...totalsOf(rows)];
  });

interface Row {
  readonly name: string;
  readonly cells: readonly Mention[];
}

// Words stand before the first number of a row and before no other.
function rowsOf({ cells }: Sentence): Row[] {
  const rows: { name: string; cells: Mention[] }[] = [];
  for (const cell of cells) {
    const row = rows.at(-1);
    if (row === undefined || !BETWEEN_CELLS.test(cell.gap))
      rows.push({ name: nameIn(cell.gap), cells: [cell] });
    else row.cells.push(cell);
  }
  return rows;
}

// ||政府性基金|: of a row with bars the name is the last cell that has words.
function nameIn(gap: string): string {
  return gap.split('|').findLast((cell) => cell !== '') ?? gap;
}

function rateOf({ cells }: Row): Verdict[] {
  const at = cells.findIndex(({ fact }) => fact.unit === '%' && RATE.test(fact.name));
  const [rate, part] = [cells[at], cells[at - 1]];
  if (rate === undefined || part === undefined || !SPENT.test(part.fact.name)) return [];
  const budgets = cells.slice(0, at - 1).filter(({ fact }) => BUDGET.test(fact.name));
  const verdicts = budgets.toReversed().flatMap((whole) => {
    const places = [rate.place, part.place, whole.place];
    const ratio = {
      part: part.fact,
      whole: whole.fact,
      rate: rate.fact,
      name: rate.fact.name,
      places,
    };
    return checkRatio(ratio) ?? [];
  });
  // Of several budgets the rate may be that of any; where it is of none, the last is the one in force.
  return [verdicts.find(({ finding }) => finding === null) ?? verdicts[0] ?? []].flat();
}

/** Each column of the rows above the row of totals, where no row is a part of another. */
function totalsOf(rows: readonly Row[]): Verdict[] {
  const at = rows.findIndex(({ name }) => TOTAL.test(name));
  const [total, above] = [rows[at], rows.slice(0, at)];
  if (total === undefined || above.length < 2 || above.some(({ name }) => PART.test(name))) return [];
  if (above.some(({ cells }) => cells.length !== total.cells.length)) return [];
  const columns = total.cells.flatMap((whole, i) => {
    const parts = above.flatMap(({ cells }) => cells[i] ?? []);
    const isMoney = [whole, ...parts].every(({ fact }) => fact.kind === 'money');
    return isMoney ? [{ whole, parts, holds: addsUp(parts, whole.fact) }] : [];
  });
  // Rows may hold one another unsaid. Where one column adds up, they do not, and the others must as well.
  const proven = columns.some(({ holds }) => holds);
  return columns.flatMap(({ whole, parts }) => {
    const verdict = checkSum({
      parts: parts.map(({ fact }) => fact),
      whole: whole.fact,
      kind: 'total',
      values: { whole_name: whole.fact.name, parts: parts.map(({ fact }) => fact.name).join('、') },
      places: [...parts, whole].map(({ place }) => place),
      short: proven ? 'conflict' : null,
      over: proven ? 'conflict' : null,
    });
    return verdict ?? [];
  });
}

function addsUp(parts: readonly Mention[], whole: Fact): boolean {
  const intervals = parts.map(({ fact }) => intervalOf(fact));
  const known = intervals.filter((one): one is Interval => one !== null);
  const total = intervalOf(whole);
  return known.length === parts.length && total !== null && meet(sum(known), total);
}
