import type { Clock } from './clock.ts';

const DISCORD_EPOCH = 1_420_070_400_000;

/** Discord's ids: the time in the upper bits, so that discord.js reads when a thing was made; a counter below. */
export class Snowflakes {
  readonly #clock: Clock;
  #count = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  next(): string {
    this.#count += 1;
    return ((BigInt(this.#clock.now() - DISCORD_EPOCH) << 22n) | BigInt(this.#count & 0x3fffff)).toString();
  }
}
