/** A stream of chances that depends on its seed alone. */
export interface Rng {
  /** A whole number from `low` to `high`, both included. */
  readonly int: (low: number, high: number) => number;
  /** True in `percent` of a hundred cases. */
  readonly chance: (percent: number) => boolean;
  /** @throws Error where the list is empty */
  readonly pick: <T>(list: readonly T[]) => T;
  /** `count` different ones, in the list's order; all where the list is shorter. */
  readonly some: <T>(list: readonly T[], count: number) => T[];
  /** A stream of its own: what is drawn from it moves nothing in this one. */
  readonly fork: (label: string) => Rng;
}

/**
 * A small generator (mulberry32), the same on every machine.
 *
 * @example rngOf(7).int(1, 6) === rngOf(7).int(1, 6) // true
 */
export function rngOf(seed: number): Rng {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
  const below = (bound: number): number => Math.floor((next() / 0x1_0000_0000) * bound);
  const int = (low: number, high: number): number => low + below(high - low + 1);
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error('rng: nothing to pick from');
    return list[below(list.length)] as T;
  };
  const some = <T>(list: readonly T[], count: number): T[] => {
    const left = list.map((_, i) => i);
    const taken: number[] = [];
    while (taken.length < count && left.length > 0) taken.push(...left.splice(below(left.length), 1));
    return taken.sort((a, b) => a - b).map((i) => list[i] as T);
  };
  return {
    ...{ int, pick, some },
    chance: (percent) => below(100) < percent,
    fork: (label) => rngOf(hash(label, seed)),
  };
}

/** FNV-1a over the UTF-16 units, begun with the seed. */
function hash(label: string, seed: number): number {
  let value = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < label.length; i += 1) value = Math.imul(value ^ label.charCodeAt(i), 0x01000193) >>> 0;
  return value;
}
