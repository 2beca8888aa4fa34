import type { Postings } from './postings.ts';
import { packed } from './postings.ts';

const MORE = 0x80;
const BITS = 7;
const HAS_MORE = 0x7f;

/** Bytes, or other small numbers, that grow at the end. */
class Growing<Table extends Uint8Array | Uint16Array> {
  #table: Table;
  #length = 0;
  readonly #make: (length: number) => Table;

  constructor(make: (length: number) => Table, length: number) {
    this.#make = make;
    this.#table = make(length);
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#table.length) this.#grow(1);
    this.#table[this.#length] = value;
    this.#length += 1;
  }

  append(values: ArrayLike<number>): void {
    if (this.#length + values.length > this.#table.length) this.#grow(values.length);
    this.#table.set(values, this.#length);
    this.#length += values.length;
  }

  done(): Table {
    return this.#table.subarray(0, this.#length) as Table;
  }

  #grow(by: number): void {
    const larger = this.#make(Math.max(2 * this.#table.length, this.#length + by));
    larger.set(this.#table);
    this.#table = larger;
  }
}

/** Paragraph numbers by impact slot, as FlexSearch keeps them for a token. */
export type Added = readonly (readonly number[] | null | undefined)[];

/**
 * Packs postings: those kept before, and those of paragraphs added since, whose numbers are all higher.
 *
 * @example pack(new Postings(), new Map([['疫苗', [[12, 57]]]])).byteLength
 */
export function pack(kept: Postings, added: ReadonlyMap<string, Added>): Uint8Array {
  const fresh = [...added.keys()].sort();
  const most = kept.size + fresh.length;
  const [tokenEnds, counts, ends] = [new Uint32Array(most), new Uint32Array(most), new Uint32Array(most)];
  const units = new Growing((length) => new Uint16Array(length), 4 * most + 1);
  const bytes = new Growing((length) => new Uint8Array(length), 8 * most + kept.tables.bytes.length + 1);
  let size = 0;
  const write = (token: string, count: number): void => {
    for (let i = 0; i < token.length; i += 1) units.push(token.charCodeAt(i));
    [tokenEnds[size], counts[size], ends[size]] = [units.length, count, bytes.length];
    size += 1;
  };
  let at = 0;
  const keepUntil = (limit: string | null): void => {
    for (; at < kept.size; at += 1) {
      const token = kept.token(at);
      if (limit !== null && token >= limit) return;
      const { ends: oldEnds, bytes: old, counts: oldCounts } = kept.tables;
      bytes.append(old.subarray(oldEnds[at - 1] ?? 0, oldEnds[at]));
      write(token, oldCounts[at] ?? 0);
    }
  };
  for (const token of fresh) {
    keepUntil(token);
    const known = at < kept.size && kept.token(at) === token;
    const count = writeSlots(bytes, known ? kept.at(at) : [], added.get(token) ?? []);
    write(token, count);
    if (known) at += 1;
  }
  keepUntil(null);
  const cut = (table: Uint32Array): Uint32Array => table.subarray(0, size);
  return packed({
    ...{ units: units.done(), bytes: bytes.done() },
    ...{ tokenEnds: cut(tokenEnds), counts: cut(counts), ends: cut(ends) },
  });
}

/** Writes the slots of both, the kept ids before the added ones, and gives how many there are. */
function writeSlots(
  bytes: Growing<Uint8Array>,
  kept: readonly (Uint32Array | undefined)[],
  added: Added,
): number {
  let count = 0;
  for (let slot = 0; slot < Math.max(kept.length, added.length); slot += 1) {
    const [before, after] = [kept[slot] ?? [], added[slot] ?? []];
    const length = before.length + after.length;
    if (length === 0) continue;
    writeNumber(bytes, slot);
    writeNumber(bytes, length);
    let last = 0;
    for (const ids of [before, after]) {
      for (const id of ids) {
        writeNumber(bytes, id - last);
        last = id;
      }
    }
    count += length;
  }
  return count;
}

function writeNumber(bytes: Growing<Uint8Array>, value: number): void {
  let left = value;
  while (left > HAS_MORE) {
    bytes.push((left & HAS_MORE) | MORE);
    left >>>= BITS;
  }
  bytes.push(left);
}
