/**
 * Keeps what was used last, up to a total weight. In two halves, so that nothing need be ordered: what is used goes
 * into the young one; once that is full, the old one is dropped and the young one takes its place.
 *
 * @example new LastUsed<string, number[]>(1000).set('a', [1, 2], 2)
 */
export class LastUsed<Key, Value> {
  #young = new Map<Key, { value: Value; weight: number }>();
  #old = new Map<Key, { value: Value; weight: number }>();
  #weight = 0;
  readonly #half: number;

  /** @param most the weight of all that is kept; what weighs more than half of it is not */
  constructor(most: number) {
    this.#half = most / 2;
  }

  get(key: Key): Value | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young.value;
    const old = this.#old.get(key);
    if (old === undefined) return undefined;
    this.set(key, old.value, old.weight);
    return old.value;
  }

  set(key: Key, value: Value, weight = 1): void {
    if (weight > this.#half) return;
    if (this.#weight + weight > this.#half) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#weight = 0;
    }
    this.#weight += weight - (this.#young.get(key)?.weight ?? 0);
    this.#young.set(key, { value, weight });
  }
}
