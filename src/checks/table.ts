import { BETWEEN_CELLS, type Mention, type Sentence } from './evidence.ts';
import { checkRatio } from './ratio.ts';
import type { Check, Verdict } from './verdict.ts';

/** What the column of a rate is called, and that of what was spent. */
const RATE = /(?:执行|支出|完成)(?:率|进度|比例)$/u;
const SPENT = /(?:执行|支出|决算)(?:数|金额|额)?$/u;
const BUDGET = /预算(?:数|安排|金额|额)?$/u;

/** A table of money flattened into text: the rate at the end of a row against the numbers of that row. */
export const table: Check = ({ sentences }) =>
  sentences.flatMap((sentence) => rowsOf(sentence).flatMap(rateOf));

// Words stand before the first number of a row and before no other.
function rowsOf({ cells }: Sentence): Mention[][] {
  const rows: Mention[][] = [];
  for (const cell of cells) {
    const row = rows.at(-1);
    if (row === undefined || !BETWEEN_CELLS.test(cell.gap)) rows.push([cell]);
    else row.push(cell);
  }
  return rows;
}

function rateOf(cells: readonly Mention[]): Verdict[] {
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
