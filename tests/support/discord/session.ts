import type { Json } from './json.ts';

/** A gateway session: numbers what is dispatched and keeps it, so that a client that was away gets it again. */
export class Session {
  readonly id: string;
  /** Which of how many shards the client said it is. */
  readonly shard: readonly [number, number];
  readonly #log: Json[] = [];

  constructor(id: string, shard?: unknown) {
    this.id = id;
    const [index, count] = Array.isArray(shard) ? shard.map(Number) : [];
    this.shard = [index ?? 0, count ?? 1];
  }

  /** Whether a server's events are this session's; what is of no server goes to the first shard. */
  has(guildId: string): boolean {
    const [index, count] = this.shard;
    return guildId === '' ? index === 0 : (BigInt(guildId) >> 22n) % BigInt(count) === BigInt(index);
  }

  dispatch(t: string, d: Json): Json {
    const packet = { op: 0, s: this.#log.length + 1, t, d };
    this.#log.push(packet);
    return packet;
  }

  /** What came after the number that the client saw last. */
  since(sequence: number): readonly Json[] {
    return this.#log.slice(sequence);
  }
}
