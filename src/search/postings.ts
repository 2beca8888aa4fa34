import { LastUsed } from './last-used.ts';
import { dampings } from './scoring.ts';
import type { Posting, TokenIndex } from './token-index.ts';

const NONE: Posting = { ids: new Uint32Array(), counts: new Uint8Array() };
/** Ids of this many postings are kept unpacked: queries come back to the same words. */
const KEPT = 2_000_000;
const MORE = 0x80;
const LOW = 0x7f;
const BITS = 7;
const MOST_COUNT = 0xff;
/** Three numbers stand before the tables: how many tokens, texts and bytes follow. */
const HEAD = 4;
const WIDTH = Uint32Array.BYTES_PER_ELEMENT;

interface Tables {
  /** The tokens, rising. */
  readonly keys: Uint32Array;
  /** In how many texts each stands. */
  readonly frequencies: Uint32Array;
  /** Where the postings of each end in `bytes`. */
  readonly ends: Uint32Array;
  /** By text, how many tokens it has. */
  readonly lengths: Uint32Array;
  /** For each text of a token the difference to the one before, doubled, odd where a count above one follows. */
  readonly bytes: Uint8Array;
}

/**
 * Postings as they lie in a file: a token is looked up by halving, and its texts are unpacked when they are asked for.
 * Nothing is built when they are loaded.
 *
 * @example new Postings(kept).get(wordKey('gdp')).ids // Uint32Array [12, 57]
 */
export class Postings implements TokenIndex {
  readonly #tables: Tables;
  readonly #unpacked = new LastUsed<number, Posting>(KEPT);
  readonly damped: Float32Array;

  /** @throws RangeError where the bytes are not as long as they say. */
  constructor(kept: Uint8Array = new Uint8Array(HEAD * WIDTH)) {
    this.#tables = tablesOf(kept);
    this.damped = dampings(this.#tables.lengths);
  }

  /** How many texts there are. */
  get size(): number {
    return this.#tables.lengths.length;
  }

  get tables(): Tables {
    return this.#tables;
  }

  /** In how many texts a token stands. */
  frequency(key: number): number {
    return this.#tables.frequencies[this.#find(key)] ?? 0;
  }

  get(key: number): Posting {
    const known = this.#unpacked.get(key);
    if (known !== undefined) return known;
    const at = this.#find(key);
    if (at < 0) return NONE;
    const posting = this.at(at);
    this.#unpacked.set(key, posting, posting.ids.length);
    return posting;
  }

  /** The postings of the token with this place in the table. */
  at(at: number): Posting {
    const { bytes, ends, frequencies } = this.#tables;
    const length = frequencies[at] ?? 0;
    const [ids, counts] = [new Uint32Array(length), new Uint8Array(length)];
    let place = ends[at - 1] ?? 0;
    let id = 0;
    for (let i = 0; i < length; i += 1) {
      let [value, shift, byte] = [0, 0, MORE];
      while (byte >= MORE) {
        byte = bytes[place] ?? 0;
        place += 1;
        value |= (byte & LOW) << shift;
        shift += BITS;
      }
      ids[i] = id += value >>> 1;
      counts[i] = (value & 1) === 0 ? 1 : (bytes[place] ?? 1);
      place += value & 1;
    }
    return { ids, counts };
  }

  #find(key: number): number {
    const { keys } = this.#tables;
    let [low, high] = [0, keys.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const here = keys[middle] ?? 0;
      if (here === key) return middle;
      if (here < key) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}

/**
 * Takes texts in, token by token, and packs them behind those kept before. Each token's texts are a chain in one table
 * of numbers, so that adding is a write and no list is made for each of hundreds of thousands of tokens.
 *
 * @example builder.begin(12); builder.add(wordKey('gdp')); new Postings(builder.pack())
 */
export class PostingsBuilder {
  readonly #kept: Postings;
  readonly #last = new Map<number, number>();
  readonly #lengths: number[];
  #ids = new Uint32Array(1 << 12);
  #before = new Uint32Array(1 << 12);
  #counts = new Uint8Array(1 << 12);
  /** Place 0 ends every chain. */
  #used = 1;

  constructor(kept: Postings = new Postings()) {
    this.#kept = kept;
    this.#lengths = [...kept.tables.lengths];
  }

  /** Begins the next text, and gives its number. */
  begin(): number {
    return this.#lengths.push(0) - 1;
  }

  /** Adds a token to the text begun last. */
  add(key: number): void {
    const id = this.#lengths.length - 1;
    this.#lengths[id] = (this.#lengths[id] ?? 0) + 1;
    const last = this.#last.get(key) ?? 0;
    if (last > 0 && this.#ids[last] === id) {
      this.#counts[last] = Math.min(MOST_COUNT, (this.#counts[last] ?? 0) + 1);
      return;
    }
    if (this.#used === this.#ids.length) this.#grow();
    this.#ids[this.#used] = id;
    this.#before[this.#used] = last;
    this.#counts[this.#used] = 1;
    this.#last.set(key, this.#used);
    this.#used += 1;
  }

  /** The bytes of all, to be read by `Postings`. */
  pack(): Uint8Array {
    const old = this.#kept.tables;
    const fresh = Uint32Array.from(this.#last.keys()).sort();
    const most = old.keys.length + fresh.length;
    const [keys, frequencies, ends] = [new Uint32Array(most), new Uint32Array(most), new Uint32Array(most)];
    const bytes = new Bytes(old.bytes.length + 2 * this.#used);
    let [size, o, f] = [0, 0, 0];
    while (o < old.keys.length || f < fresh.length) {
      const key = Math.min(old.keys[o] ?? Number.POSITIVE_INFINITY, fresh[f] ?? Number.POSITIVE_INFINITY);
      const known = old.keys[o] === key;
      let [count, last] = [0, 0];
      if (known) {
        bytes.append(old.bytes.subarray(old.ends[o - 1] ?? 0, old.ends[o]));
        count = old.frequencies[o] ?? 0;
        if (fresh[f] === key) last = this.#kept.at(o).ids.at(-1) ?? 0;
        o += 1;
      }
      if (fresh[f] === key) {
        count += this.#writeChain(bytes, this.#last.get(key) ?? 0, last);
        f += 1;
      }
      [keys[size], frequencies[size], ends[size]] = [key, count, bytes.length];
      size += 1;
    }
    return packed({
      keys: keys.subarray(0, size),
      frequencies: frequencies.subarray(0, size),
      ends: ends.subarray(0, size),
      lengths: Uint32Array.from(this.#lengths),
      bytes: bytes.done(),
    });
  }

  /** Writes the texts of a token, the first first, and gives how many they are. */
  #writeChain(bytes: Bytes, end: number, before: number): number {
    const chain: number[] = [];
    for (let at = end; at > 0; at = this.#before[at] ?? 0) chain.push(at);
    let last = before;
    for (const at of chain.reverse()) {
      const [id, count] = [this.#ids[at] ?? 0, this.#counts[at] ?? 1];
      bytes.number((id - last) * 2 + (count > 1 ? 1 : 0));
      if (count > 1) bytes.push(count);
      last = id;
    }
    return chain.length;
  }

  #grow(): void {
    const length = 2 * this.#ids.length;
    const [ids, before, counts] = [this.#ids, this.#before, this.#counts];
    this.#ids = new Uint32Array(length);
    this.#ids.set(ids);
    this.#before = new Uint32Array(length);
    this.#before.set(before);
    this.#counts = new Uint8Array(length);
    this.#counts.set(counts);
  }
}

/** Bytes that grow at the end. */
class Bytes {
  #table: Uint8Array;
  length = 0;

  constructor(expected: number) {
    this.#table = new Uint8Array(expected + 1);
  }

  push(value: number): void {
    if (this.length === this.#table.length) this.#grow(1);
    this.#table[this.length] = value;
    this.length += 1;
  }

  /** Seven bits a byte, the lowest first; all but the last byte have the high bit. */
  number(value: number): void {
    let left = value;
    for (; left > LOW; left = Math.floor(left / MORE)) this.push((left & LOW) | MORE);
    this.push(left);
  }

  append(values: Uint8Array): void {
    if (this.length + values.length > this.#table.length) this.#grow(values.length);
    this.#table.set(values, this.length);
    this.length += values.length;
  }

  done(): Uint8Array {
    return this.#table.subarray(0, this.length);
  }

  #grow(by: number): void {
    const larger = new Uint8Array(Math.max(2 * this.#table.length, this.length + by));
    larger.set(this.#table);
    this.#table = larger;
  }
}

function packed({ keys, frequencies, ends, lengths, bytes }: Tables): Uint8Array {
  const head = Uint32Array.of(keys.length, lengths.length, bytes.length, 0);
  const parts = [head, keys, frequencies, ends, lengths, bytes];
  const all = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    all.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return all;
}

function tablesOf(kept: Uint8Array): Tables {
  // Numbers are read where they lie, which must be at a multiple of their width.
  const aligned = kept.byteOffset % WIDTH === 0 ? kept : kept.slice();
  const { buffer, byteOffset } = aligned;
  const [tokens = 0, texts = 0, length = 0] =
    kept.byteLength < HEAD * WIDTH ? [] : new Uint32Array(buffer, byteOffset, HEAD);
  const whole = (HEAD + 3 * tokens + texts) * WIDTH + length;
  if (kept.byteLength !== whole) throw new RangeError('search: postings are cut off');
  let at = byteOffset + HEAD * WIDTH;
  const numbers = (count: number): Uint32Array => {
    const table = new Uint32Array(buffer, at, count);
    at += table.byteLength;
    return table;
  };
  const [keys, frequencies, ends] = [numbers(tokens), numbers(tokens), numbers(tokens)];
  const lengths = numbers(texts);
  return { keys, frequencies, ends, lengths, bytes: new Uint8Array(buffer, at, length) };
}
