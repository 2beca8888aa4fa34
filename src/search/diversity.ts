/** A report's turn comes only for passages at least this good beside the best. */
const NEAR_BEST = 0.7;

/**
 * Lets the reports take turns, so that one office does not hide the others: the best of each, then the second
 * best. Weak ones keep their place at the end.
 *
 * @param ranked best first
 */
export function takeTurns<Item>(
  ranked: readonly Item[],
  of: { report: (item: Item) => string; score: (item: Item) => number },
): Item[] {
  const [head] = ranked;
  if (head === undefined) return [];
  const strong = ranked.filter((item) => of.score(item) >= NEAR_BEST * of.score(head));
  return [...inTurns(strong, of.report), ...ranked.slice(strong.length)];
}

function inTurns<Item>(items: readonly Item[], reportOf: (item: Item) => string): Item[] {
  const taken = new Map<string, number>();
  const turns = items.map((item, place) => {
    const turn = taken.get(reportOf(item)) ?? 0;
    taken.set(reportOf(item), turn + 1);
    return { item, turn, place };
  });
  return turns.sort((a, b) => a.turn - b.turn || a.place - b.place).map(({ item }) => item);
}
