/** A report's turn comes only for passages at least this good beside the best of their kind. */
const NEAR_BEST = 0.5;

/**
 * Lets the reports take turns, so that one office does not hide the others: the best of each, then the second
 * best, within items of the same kind. Weak ones keep their place at the end.
 *
 * @param ranked best first
 * @param kind items are only mixed with neighbours of the same kind
 */
export function takeTurns<Item>(
  ranked: readonly Item[],
  of: { report: (item: Item) => string; kind: (item: Item) => number; score: (item: Item) => number },
): Item[] {
  const mixed: Item[] = [];
  for (let i = 0; i < ranked.length;) {
    const head = ranked[i];
    if (head === undefined) break;
    let end = i;
    while (end < ranked.length && of.kind(ranked[end] ?? head) === of.kind(head)) end += 1;
    const group = ranked.slice(i, end);
    const strong = group.filter((item) => of.score(item) >= NEAR_BEST * of.score(head));
    mixed.push(...inTurns(strong, of.report), ...group.filter((item) => !strong.includes(item)));
    i = end;
  }
  return mixed;
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
