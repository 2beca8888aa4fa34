/**
 * Interactions already taken: Discord may deliver one twice after a dropped socket. Remembers the last `capacity` ids,
 * so that memory stays flat; an interaction lives 15 minutes, and a bot takes far fewer in that time.
 *
 * @example
 * const seen = new Seen(10_000);
 * seen.add('1'); // true
 * seen.add('1'); // false
 */
export class Seen {
  readonly #capacity: number;
  readonly #ids = new Set<string>();

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** Whether the id is new; from now on it is not. */
  add(id: string): boolean {
    if (this.#ids.has(id)) return false;
    this.#ids.add(id);
    if (this.#ids.size > this.#capacity) {
      // A Set keeps the order of insertion: the first is the oldest.
      const [oldest] = this.#ids;
      if (oldest !== undefined) this.#ids.delete(oldest);
    }
    return true;
  }

  /** Forgets an id: what was begun for it came to nothing. */
  delete(id: string): void {
    this.#ids.delete(id);
  }
}
