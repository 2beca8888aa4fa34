/**
 * Part of what a snapshot must fit: raise it when `eachToken` gives other tokens for the same text.
 */
export const TOKENS_VERSION = 4;

/** What kind of writing a UTF-16 unit belongs to. */
export type Script = 'han' | 'number' | 'latin' | 'other';

/** @example scriptOf('率'.charCodeAt(0)) // 'han' */
export function scriptOf(unit: number): Script {
  if ((unit >= 0x3400 && unit <= 0x9fff) || unit === 0x3005 || unit === 0x3007) return 'han';
  if (unit >= 0x30 && unit <= 0x39) return 'number';
  return unit >= 0x61 && unit <= 0x7a ? 'latin' : 'other';
}

/** An unbroken stretch of one kind of writing, offsets into the bare text. */
export interface Run {
  readonly kind: Exclude<Script, 'other'>;
  readonly text: string;
  readonly start: number;
}

/**
 * The runs of Chinese, whole numbers and Latin words of a bare text; a number keeps its decimal point.
 *
 * @example runs('gdp50.99亿元').map(({ text }) => text) // ['gdp', '50.99', '亿元']
 */
export function runs(text: string): Run[] {
  const found: Run[] = [];
  for (let start = 0; start < text.length;) {
    const kind = scriptOf(text.charCodeAt(start));
    const end = kind === 'other' ? start + 1 : runEnd(text, start, kind);
    if (kind !== 'other') found.push({ kind, text: text.slice(start, end), start });
    start = end;
  }
  return found;
}

function runEnd(text: string, start: number, kind: Script): number {
  let end = start + 1;
  for (; end < text.length; end += 1) {
    const goesOn = scriptOf(text.charCodeAt(end)) === kind;
    const point =
      kind === 'number' && text.charAt(end) === '.' && scriptOf(text.charCodeAt(end + 1)) === 'number';
    if (!goesOn && !point) break;
  }
  return end;
}

/** A pair of characters that follow one another. The key of a lone character is its UTF-16 unit. */
export function pairKey(first: number, second: number): number {
  return first * 0x10000 + second;
}

/** Keys of numbers and Latin words begin where no pair of characters can: in the surrogates and behind. */
const FIRST_WORD_KEY = 0xd8000000;
const WORD_KEYS = 0x27ff0000;

/**
 * The key of a number or Latin word, by a hash (FNV-1a). Two words in one key, one pair among hundreds of millions, would only
 * share a weight in the order: what is said to stand in a text is always looked up there.
 */
export function wordKey(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return FIRST_WORD_KEY + (hash % WORD_KEYS);
}

/** Whether a key is that of a lone Chinese character. */
export function isCharacter(key: number): boolean {
  return key < 0x10000;
}

/**
 * Gives each token of a bare text as its key, in order, with where it stands: every Chinese character, every pair of
 * them, whole numbers and Latin words. No list of words takes part: an index stays as it is whatever words are learned.
 *
 * @example eachToken('第1剂', (key, start, end) => undefined) // 第, 1, 剂
 */
export function eachToken(text: string, take: (key: number, start: number, end: number) => void): void {
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    const kind = scriptOf(unit);
    if (kind === 'han') {
      take(unit, at, at + 1);
      const next = text.charCodeAt(at + 1);
      if (scriptOf(next) === 'han') take(pairKey(unit, next), at, at + 2);
      at += 1;
    } else if (kind === 'other') at += 1;
    else {
      const end = runEnd(text, at, kind);
      take(wordKey(text, at, end), at, end);
      at = end;
    }
  }
}

/**
 * The one or two Chinese characters of a key; null where it is of a number or a Latin word.
 *
 * @example hanOf(pairKey('疫'.charCodeAt(0), '苗'.charCodeAt(0))) // '疫苗'
 */
export function hanOf(key: number): string | null {
  if (key >= FIRST_WORD_KEY) return null;
  const second = String.fromCharCode(key % 0x10000);
  return isCharacter(key) ? second : String.fromCharCode(Math.floor(key / 0x10000)) + second;
}

/** The keys that every text with this phrase has: of its pairs, or its one character; whole numbers and words. */
export function keysOf(phrase: string): number[] {
  const keys: number[] = [];
  eachToken(phrase, (key, start, end) => {
    const alone = end - start === 1 && isCharacter(key);
    const inPair = alone && (isHanAt(phrase, start - 1) || isHanAt(phrase, end));
    if (!inPair) keys.push(key);
  });
  return [...new Set(keys)];
}

function isHanAt(text: string, at: number): boolean {
  return scriptOf(text.charCodeAt(at)) === 'han';
}
