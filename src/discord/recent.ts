/** How much of memory the values of one owner may take together. */
export interface Room<Value> {
  /** What one takes, in bytes. */
  readonly bytesOf: (value: Value) => number;
  readonly bytes: number;
}

/**
 * What was made lately of something that may be thrown away: the pages of an answer, as long as the reports that it was
 * made from are in use. The same question to the same reports has the same answer, so that the thousandth to ask it
 * need not wait for it to be made again. Holds `capacity` of them for each owner, the latest used, and no more bytes
 * than there is room for, so that memory stays flat; an owner that nobody holds takes its own with it.
 *
 * @example
 * const recent = new Recent<Library, Pages>(200);
 * recent.get(library, '/budget 南石头', () => pagesOf(answer)); // made
 * recent.get(library, '/budget 南石头', () => pagesOf(answer)); // the same one
 */
export class Recent<Owner extends object, Value extends object | string> {
  readonly #capacity: number;
  readonly #room: Room<Value> | null;
  readonly #byOwner = new WeakMap<Owner, Held<Value>>();

  /** @param room none where the values are small */
  constructor(capacity: number, room: Room<Value> | null = null) {
    this.#capacity = capacity;
    this.#room = room;
  }

  /** The value made for this key, by `make` where there is none; what `make` throws is not kept. */
  get(owner: Owner, key: string, make: () => Value): Value {
    const known = this.find(owner, key);
    if (known !== undefined) return known;
    const value = make();
    this.put(owner, key, value);
    return value;
  }

  /** The value that is kept for this key. */
  find(owner: Owner, key: string): Value | undefined {
    const values = this.#byOwner.get(owner)?.values;
    const known = values?.get(key);
    if (values === undefined || known === undefined) return undefined;
    // Put behind the others again: a Map keeps the order of insertion, and the first is the longest unused.
    values.delete(key);
    values.set(key, known);
    return known;
  }

  /** Keeps a value, in the place of one that is kept for the same key. */
  put(owner: Owner, key: string, value: Value): void {
    let held = this.#byOwner.get(owner);
    if (held === undefined) this.#byOwner.set(owner, (held = { values: new Map<string, Value>(), bytes: 0 }));
    this.#drop(held, key);
    held.values.set(key, value);
    held.bytes += this.#bytesOf(value);
    const most = this.#room?.bytes ?? Infinity;
    for (const oldest of held.values.keys()) {
      if (held.values.size <= this.#capacity && held.bytes <= most) break;
      this.#drop(held, oldest);
    }
  }

  #drop(held: Held<Value>, key: string): void {
    const value = held.values.get(key);
    if (value === undefined) return;
    held.values.delete(key);
    held.bytes -= this.#bytesOf(value);
  }

  #bytesOf(value: Value): number {
    return this.#room?.bytesOf(value) ?? 0;
  }
}

/** The values of one owner, the longest unused first. */
interface Held<Value> {
  readonly values: Map<string, Value>;
  bytes: number;
}
