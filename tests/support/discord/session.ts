import type { Json } from './json.ts';

/** A gateway session: numbers what is dispatched and keeps it, so that a client that was away gets it again. */
export class Session {
  readonly id: string;
  readonly #log: Json[] = [];

  constructor(id: string) {
    this.id = id;
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
