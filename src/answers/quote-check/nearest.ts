/** The stretch of a text that is nearest to some words, and where the two differ. */
export interface Nearest {
  /** In the text, half-open. */
  readonly start: number;
  readonly end: number;
  /** Characters put in, left out or changed. */
  readonly cost: number;
  /** Differing stretches of the words and of the text, half-open, in order. */
  readonly inWords: readonly [number, number][];
  readonly inText: readonly [number, number][];
}

/** Longest words and texts that are laid beside each other; beyond, the table grows too large. */
const MOST_CELLS = 1_200_000;

/**
 * Finds the stretch of `text` that becomes `words` with the fewest changes of a character each.
 *
 * @returns null where the two are too long
 * @example nearest('执行数700万元', '其中执行数800万元，')
 * // { start: 2, end: 10, cost: 1, inWords: [[3, 4]], inText: [[5, 6]] }
 */
export function nearest(words: string, text: string): Nearest | null {
  const [rows, columns] = [words.length + 1, text.length + 1];
  if (rows * columns > MOST_CELLS) return null;
  const table = new Uint16Array(rows * columns);
  for (let row = 1; row < rows; row += 1) {
    table[row * columns] = row;
    const letter = words[row - 1];
    for (let column = 1; column < columns; column += 1) {
      const at = row * columns + column;
      const changed = (table[at - columns - 1] ?? 0) + (letter === text[column - 1] ? 0 : 1);
      table[at] = Math.min(changed, (table[at - columns] ?? 0) + 1, (table[at - 1] ?? 0) + 1);
    }
  }
  const last = (rows - 1) * columns;
  let end = 0;
  for (let column = 0; column < columns; column += 1)
    if ((table[last + column] ?? 0) < (table[last + end] ?? 0)) end = column;
  return traced(words, text, table, end);
}

function traced(words: string, text: string, table: Uint16Array, end: number): Nearest {
  const columns = text.length + 1;
  const inWords: [number, number][] = [];
  const inText: [number, number][] = [];
  let [row, column] = [words.length, end];
  while (row > 0) {
    const at = row * columns + column;
    const here = table[at] ?? 0;
    const same = column > 0 && words[row - 1] === text[column - 1];
    if (column > 0 && here === (table[at - columns - 1] ?? 0) + (same ? 0 : 1)) {
      [row, column] = [row - 1, column - 1];
      if (!same) {
        inWords.unshift([row, row + 1]);
        inText.unshift([column, column + 1]);
      }
    } else if (here === (table[at - columns] ?? 0) + 1) {
      row -= 1;
      inWords.unshift([row, row + 1]);
    } else {
      column -= 1;
      inText.unshift([column, column + 1]);
    }
  }
  const cost = table[words.length * columns + end] ?? 0;
  return { start: column, end, cost, inWords: joined(inWords), inText: joined(inText) };
}

function joined(spans: readonly [number, number][]): [number, number][] {
  const result: [number, number][] = [];
  for (const [start, end] of spans) {
    const last = result.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = end;
    else result.push([start, end]);
  }
  return result;
}
