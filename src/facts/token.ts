import type { Span } from '../text/span.ts';
import { arabic, han, HAN_NUMERAL, type Numeral } from './numeral.ts';
import { unitAt } from './units.ts';

/** A run of digits or of Chinese numerals, before anything is made of it. */
export interface Token extends Span {
  /** Without blanks, full-width characters folded: "13,092.54". */
  readonly digits: string;
  readonly script: 'arabic' | 'han';
  /** Null where it is not one number properly written. */
  readonly numeral: Numeral | null;
}

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';
/** Marks that take no room: zero-width blanks, soft hyphens, a byte order mark. */
const isInvisible = (char: string | undefined): boolean =>
  char !== undefined && /[\u200b-\u200f\u2060\ufeff\u00ad]/u.test(char);
/** Letters that extractors put for 0 and 1. */
const LOOKALIKE = new Set(['O', 'o', 'l', 'I']);
const BLANK_GROUPS = / \d{3}(?: \d{3}){0,3}(?:\.\d{1,6})?(?![\d,.])/uy;

/**
 * The run of digits that begins at `at`, with its separators: a comma or a point between digits, one blank behind a
 * separator (a line was cut there), blanks between groups of three before a unit ("1 075亿元").
 *
 * @param text folded
 */
export function arabicAt(text: string, at: number): Token | null {
  if (!isDigit(text[at]) && !lookalikeAt(text, at)) return null;
  let i = at;
  for (;;) {
    const char = text[i];
    if (isInvisible(char) && isDigit(text[visible(text, i)])) i = visible(text, i);
    else if (isDigit(char) || (char !== undefined && LOOKALIKE.has(char) && lookalikeAt(text, i))) i += 1;
    else if ((char === ',' || char === '.') && joins(text, i)) i += text[i + 1] === ' ' ? 2 : 1;
    else if (char === ' ' && isDigit(text[i - 1]) && /^ (?:\.\d|,\d{3}(?!\d))/u.test(text.slice(i, i + 6)))
      i += 1;
    else if (char === ' ' && /^\d{1,3}$/u.test(text.slice(Math.max(at, i - 4), i)) && i - at <= 3) {
      BLANK_GROUPS.lastIndex = i;
      const end = i + (BLANK_GROUPS.exec(text)?.[0].length ?? 0);
      if (
        end === i ||
        (!/^ ?[万亿千]/u.test(text.slice(end, end + 2)) && unitAt(text, blank(text, end)) === null)
      )
        break;
      const digits = text.slice(at, end).replaceAll(' ', '');
      return { start: at, end, digits, script: 'arabic', numeral: arabic(digits) };
    } else break;
  }
  const digits = text.slice(at, i).replace(/[ \u200b-\u200f\u2060\ufeff\u00ad]/gu, '');
  return { start: at, end: i, digits, script: 'arabic', numeral: arabic(digits) };
}

/** The run of Chinese numerals that begins at `at`, 点 and decimals included. */
export function hanAt(text: string, at: number): Token | null {
  let i = at;
  while (HAN_NUMERAL.includes(text[i] ?? ' ')) i += 1;
  if (i === at) return null;
  if (text[i] === '点' && HAN_NUMERAL.includes(text[i + 1] ?? ' ')) {
    i += 1;
    while (HAN_NUMERAL.includes(text[i] ?? ' ')) i += 1;
  }
  const digits = text.slice(at, i);
  return { start: at, end: i, digits, script: 'han', numeral: han(digits) };
}

/** Past the marks at `at` that nobody sees. */
function visible(text: string, at: number): number {
  let i = at;
  while (isInvisible(text[i])) i += 1;
  return i;
}

/** Past the blanks at `at`; at most two, what extractors leave. */
export function blank(text: string, from: number): number {
  const at = visible(text, from);
  if (text[at] !== ' ' && text[at] !== '\n') return at;
  return text[at + 1] === ' ' || text[at + 1] === '\n' ? at + 2 : at + 1;
}

function joins(text: string, at: number): boolean {
  const next = text[at + 1] === ' ' ? at + 2 : at + 1;
  if (!isDigit(text[next])) return false;
  return !(next > at + 1 && text[at] === ',' && !/^\d{3}(?!\d)/u.test(text.slice(next, next + 4)));
}

/** O or l among digits: behind a digit or before one, no other letter beside it. */
function lookalikeAt(text: string, at: number): boolean {
  const char = text[at];
  if (char === undefined || !LOOKALIKE.has(char)) return false;
  const [before, next] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  if (/[A-Za-z]/u.test(before) && !LOOKALIKE.has(before)) return false;
  const follows = isDigit(next) || (/[,.]/u.test(next) && isDigit(text[at + 2])) || LOOKALIKE.has(next);
  return follows || (/[\d,.OolI]/u.test(before) && /[万亿元%\s]/u.test(next));
}
