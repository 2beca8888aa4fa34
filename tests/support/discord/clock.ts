/** Time as the loopback Discord sees it: the real one, and as far ahead as a test has put it. */
export class Clock {
  #ahead = 0;

  now(): number {
    return Date.now() + this.#ahead;
  }

  advance(ms: number): void {
    this.#ahead += ms;
  }
}
