/** What an interaction costs: a question more than a click on what is already there. */
export const COST = { question: 4, click: 1 } as const;

const MINUTE_MS = 60_000;
/** Below so many people none is forgotten: looking through them takes longer than keeping them. */
const KEPT = 1000;

/**
 * How often one person may ask: `perMinute` questions at once, then one more every `60 / perMinute` seconds. A click
 * costs a quarter of a question, so that turning pages stays free for a reader and not for a script. Whoever has not
 * asked for a minute is forgotten, so that memory stays flat.
 *
 * @example
 * const limit = new RateLimit(30);
 * limit.take('alice', COST.question); // 0: go on
 */
export class RateLimit {
  readonly perMinute: number;
  readonly #now: () => number;
  /** When a person's allowance will be whole again, in milliseconds of the clock. */
  readonly #wholeAt = new Map<string, number>();
  #tidyAbove = KEPT;

  /**
   * @param perMinute questions a minute; 0 for no limit
   * @param now a clock in milliseconds that never runs backwards
   */
  constructor(perMinute: number, now: () => number = () => performance.now()) {
    this.perMinute = perMinute;
    this.#now = now;
  }

  /** 0 where the person may go on, and the cost is taken; else the seconds to wait, and nothing is taken. */
  take(person: string, cost: number): number {
    if (this.perMinute === 0) return 0;
    const now = this.#now();
    const costMs = (cost * MINUTE_MS) / (this.perMinute * COST.question);
    const wholeAt = Math.max(this.#wholeAt.get(person) ?? now, now) + costMs;
    // A thousandth of a second is lost in adding up thirds.
    const tooMuch = wholeAt - now - MINUTE_MS;
    if (tooMuch > 1) return Math.ceil(tooMuch / 1000);
    this.#wholeAt.set(person, wholeAt);
    if (this.#wholeAt.size > this.#tidyAbove) this.#tidy(now);
    return 0;
  }

  /** How many people are remembered. */
  get size(): number {
    return this.#wholeAt.size;
  }

  #tidy(now: number): void {
    for (const [person, wholeAt] of this.#wholeAt) if (wholeAt <= now) this.#wholeAt.delete(person);
    this.#tidyAbove = Math.max(KEPT, this.#wholeAt.size * 2);
  }
}
