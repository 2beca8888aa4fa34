import { LastUsed } from './last-used.ts';

/** The paragraphs with a token by impact slot, strongest first, numbers rising within a slot; slots may be empty. */
export type Slots = readonly (Uint32Array | undefined)[];

/** Four numbers stand before the tables: how many tokens, characters and bytes follow. */
const HEAD = 4;
const WIDTH = Uint32Array.BYTES_PER_ELEMENT;
/** Ids of this many postings are kept unpacked: queries come back to the same words. */
const KEPT = 6_000_000;
const MORE = 0x80;
const LOW = 0x7f;
const BITS = 7;

/** The tables of packed postings, as views of their bytes. */
export interface Tables {
  /** All tokens, one behind the other, in order of their UTF-16 units. */
  readonly units: Uint16Array;
  /** Where each token ends in `units`. */
  readonly tokenEnds: Uint32Array;
  /** In how many paragraphs each token stands. */
  readonly counts: Uint32Array;
  /** Where the postings of each token end in `bytes`. */
  readonly ends: Uint32Array;
  /** For each slot in use: its number, how many ids, and their differences, as variable-length numbers. */
  readonly bytes: Uint8Array;
}

/** The bytes of these tables, to be read by `Postings`. */
export function packed({ units, tokenEnds, counts, ends, bytes }: Tables): Uint8Array {
  const head = Uint32Array.of(tokenEnds.length, units.length, bytes.length, 0);
  const parts = [head, tokenEnds, counts, ends, units, bytes];
  const all = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    all.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return all;
}

/**
 * Postings as they lie in a file: a token is looked up by halving, and its paragraphs are unpacked when they are asked
 * for. Nothing is built when they are loaded, and a large corpus costs a tenth of what arrays of numbers would.
 *
 * @example new Postings(kept).get('疫苗') // [undefined, Uint32Array [12, 57], …]
 */
export class Postings {
  readonly #tables: Tables;
  readonly #unpacked = new LastUsed<string, Slots>(KEPT);

  /** @throws RangeError where the bytes are not as long as they say. */
  constructor(kept: Uint8Array = new Uint8Array(HEAD * WIDTH)) {
    this.#tables = tablesOf(kept);
  }

  get size(): number {
    return this.#tables.counts.length;
  }

  get tables(): Tables {
    return this.#tables;
  }

  /** In how many paragraphs a token stands. */
  count(token: string): number {
    return this.#tables.counts[this.#find(token)] ?? 0;
  }

  get(token: string): Slots | undefined {
    const known = this.#unpacked.get(token);
    if (known !== undefined) return known;
    const at = this.#find(token);
    if (at < 0) return undefined;
    const slots = this.at(at);
    this.#unpacked.set(token, slots, this.#tables.counts[at] ?? 0);
    return slots;
  }

  /** The token with a number, by order. */
  token(at: number): string {
    const { units, tokenEnds } = this.#tables;
    return String.fromCharCode(...units.subarray(tokenEnds[at - 1] ?? 0, tokenEnds[at]));
  }

  /** The postings of the token with a number. */
  at(at: number): Slots {
    const { bytes, ends } = this.#tables;
    const slots: (Uint32Array | undefined)[] = [];
    let place = ends[at - 1] ?? 0;
    const stop = ends[at] ?? 0;
    const number = (): number => {
      let [value, shift, byte] = [0, 0, MORE];
      while (byte >= MORE) {
        byte = bytes[place] ?? 0;
        place += 1;
        value |= (byte & LOW) << shift;
        shift += BITS;
      }
      return value;
    };
    while (place < stop) {
      const slot = number();
      const ids = new Uint32Array(number());
      let id = 0;
      for (let i = 0; i < ids.length; i += 1) ids[i] = id += number();
      while (slots.length < slot) slots.push(undefined);
      slots.push(ids);
    }
    return slots;
  }

  /** Every UTF-16 unit of the tokens. */
  characters(): ReadonlySet<string> {
    // There are millions of units, and few different ones.
    const met = new Uint8Array(0x10000);
    for (const unit of this.#tables.units) met[unit] = 1;
    const found = new Set<string>();
    for (const [unit, one] of met.entries()) if (one === 1) found.add(String.fromCharCode(unit));
    return found;
  }

  /** The tokens that hold a stretch of text, in order. */
  containing(part: string): string[] {
    const { units, tokenEnds } = this.#tables;
    // The engine's own search through bytes is many times faster than a look at each token.
    const bytes = Buffer.from(units.buffer, units.byteOffset, units.byteLength);
    const found: string[] = [];
    let [at, from] = [0, 0];
    for (;;) {
      const hit = bytes.indexOf(part, from, 'utf16le');
      if (hit < 0 || part === '') return found;
      const start = hit / Uint16Array.BYTES_PER_ELEMENT;
      at = firstAbove(tokenEnds, start, at);
      const end = tokenEnds[at] ?? 0;
      const whole = start + part.length <= end;
      if (whole) found.push(this.token(at));
      from = (whole ? end : start + 1) * Uint16Array.BYTES_PER_ELEMENT;
    }
  }

  #find(token: string): number {
    let [low, high] = [0, this.size - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = this.#compare(middle, token);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  #compare(at: number, token: string): number {
    const { units, tokenEnds } = this.#tables;
    const start = tokenEnds[at - 1] ?? 0;
    const length = (tokenEnds[at] ?? 0) - start;
    const shorter = Math.min(length, token.length);
    for (let i = 0; i < shorter; i += 1) {
      const difference = (units[start + i] ?? 0) - token.charCodeAt(i);
      if (difference !== 0) return difference;
    }
    return length - token.length;
  }
}

/** The first place from `low` on whose number is above a value; the numbers rise. */
function firstAbove(numbers: Uint32Array, value: number, low: number): number {
  let [from, to] = [low, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? 0) > value) to = middle;
    else from = middle + 1;
  }
  return from;
}

function tablesOf(kept: Uint8Array): Tables {
  // Numbers are read where they lie, which must be at a multiple of their width.
  const aligned = kept.byteOffset % WIDTH === 0 ? kept : kept.slice();
  const { buffer, byteOffset } = aligned;
  const [tokens = 0, characters = 0, length = 0] = new Uint32Array(buffer, byteOffset, HEAD);
  let at = byteOffset + HEAD * WIDTH;
  const numbers = (): Uint32Array => {
    const table = new Uint32Array(buffer, at, tokens);
    at += table.byteLength;
    return table;
  };
  const [tokenEnds, counts, ends] = [numbers(), numbers(), numbers()];
  const units = new Uint16Array(buffer, at, characters);
  at += units.byteLength;
  const bytes = new Uint8Array(buffer, at, length);
  if (at + length !== byteOffset + kept.byteLength) throw new RangeError('search: postings are cut off');
  return { tokenEnds, counts, ends, units, bytes };
}
