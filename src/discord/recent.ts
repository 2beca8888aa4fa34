/**
 * What was made lately of something that may be thrown away: the pages of an answer, as long as the reports that it was
 * made from are in use. The same question to the same reports has the same answer, so that the thousandth to ask it
 * need not wait for it to be made again. Holds `capacity` of them for each owner, the latest used, so that memory stays
 * flat; an owner that nobody holds takes its own with it.
 *
 * @example
 * const recent = new Recent<Library, Pages>(200);
 * recent.get(library, '/budget 南石头', () => pagesOf(answer)); // made
 * recent.get(library, '/budget 南石头', () => pagesOf(answer)); // the same one
 */
export class Recent<Owner extends object, Value> {
  readonly #capacity: number;
  readonly #byOwner = new WeakMap<Owner, Map<string, Value>>();

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** The value made for this key, by `make` where there is none; what `make` throws is not kept. */
  get(owner: Owner, key: string, make: () => Value): Value {
    let values = this.#byOwner.get(owner);
    if (values === undefined) this.#byOwner.set(owner, (values = new Map<string, Value>()));
    const known = values.get(key);
    // Put behind the others again: a Map keeps the order of insertion, and the first is the longest unused.
    const value = known ?? make();
    values.delete(key);
    values.set(key, value);
    if (values.size > this.#capacity) {
      const [oldest] = values.keys();
      if (oldest !== undefined) values.delete(oldest);
    }
    return value;
  }
}
