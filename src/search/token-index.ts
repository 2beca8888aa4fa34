/** The texts with a token, numbers rising, and how often it stands in each. Not to be changed. */
export interface Posting {
  readonly ids: Uint32Array;
  readonly counts: Uint8Array;
}

/** Texts, known by number, that are looked up by token. Small on purpose: a store beyond one machine can take its place. */
export interface TokenIndex {
  /** How many texts there are. */
  readonly size: number;
  /** By text, how much its length damps what its words are worth, see `dampings`. */
  readonly damped: Float32Array;
  get(key: number): Posting;
}

/**
 * Gives the texts that have all these tokens, of one at least, numbers rising, until `take` has enough of them.
 *
 * @param take gives whether to go on
 */
export function eachWithAll(keys: readonly number[], index: TokenIndex, take: (id: number) => boolean): void {
  const lists = keys.map((key) => index.get(key).ids).sort((a, b) => a.length - b.length);
  const [rarest = new Uint32Array(), ...others] = lists;
  const places = new Uint32Array(others.length);
  next: for (let i = 0; i < rarest.length; i += 1) {
    const id = rarest[i] ?? 0;
    for (let o = 0; o < others.length; o += 1) {
      const list = others[o] ?? rarest;
      const at = firstFrom(list, places[o] ?? 0, id);
      if (at >= list.length) return;
      places[o] = at;
      if (list[at] !== id) continue next;
    }
    if (!take(id)) return;
  }
}

/** The place of the first number of a rising list that is not less, from a place on: in ever longer steps, then by halves. */
function firstFrom(list: Uint32Array, from: number, least: number): number {
  let [low, step] = [from, 1];
  while ((list[low + step] ?? least) < least) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, list.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? least) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
