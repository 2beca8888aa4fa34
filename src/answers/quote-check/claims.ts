import { scan } from '../../facts/scan.ts';
import { sentences } from '../../text/sentences.ts';

/** Something in a text that a report may say or not. */
export interface Claim {
  /** Put in quotation marks or set off as a quote; or a sentence of the writer's own. */
  readonly kind: 'quote' | 'sentence';
  readonly text: string;
}

/** “…”, «…», 「…」, 『…』 and "…". */
const QUOTED = /“([^“”]+)”|«([^«»]+)»|「([^「」]+)」|『([^『』]+)』|"([^"\n]+)"/gu;
const OMISSION = /…+|\.{3,}/u;
/** Shorter quotes are names and catchwords: “四个一”. */
const SHORTEST_QUOTE = 5;
/** What a number is of. */
const SHORTEST_NAME = 2;
/** A shorter sentence without a number says too little to be looked up. */
const SHORTEST_SENTENCE = 10;

/**
 * What of a text can be looked up in the reports: quoted phrases, lines set off by ">", and the writer's sentences; in
 * order. A quote with an omission gives its parts.
 *
 * @example claimsIn('他说“执行数 6061.31 万元”。').map(({ text }) => text) // ['执行数 6061.31 万元']
 */
export function claimsIn(text: string): Claim[] {
  return text.split('\n').flatMap((row) => {
    if (!isQuote(row)) return inRow(row);
    return quotesOf(row.replace(/^[\s>]+/u, '').replace(/^[“"「]|[”"」]$/gu, ''));
  });
}

/**
 * A text without what it quotes: what its writer says himself, whose reports he speaks of.
 *
 * @example ownWords('中南街道说“执行数”') // '中南街道说，'
 */
export function ownWords(text: string): string {
  return text
    .split('\n')
    .filter((row) => !isQuote(row))
    .map((row) => row.replace(QUOTED, '，'))
    .join('\n');
}

function isQuote(row: string): boolean {
  return /^\s*>/u.test(row);
}

function inRow(row: string): Claim[] {
  const claims: { at: number; claim: Claim }[] = [];
  let own = row;
  for (const match of row.matchAll(QUOTED)) {
    const words = match.slice(1).find((group: string | undefined) => group !== undefined) ?? '';
    const quotes = quotesOf(words);
    if (quotes.length === 0) continue;
    for (const claim of quotes) claims.push({ at: match.index, claim });
    // What is left must not run together over the gap.
    own = own.replace(match[0], '，'.padEnd(match[0].length));
  }
  for (const { start, end } of sentences(own)) {
    const words = own
      .slice(start, end)
      .replace(/^[\s，、：:]+/u, '')
      .replace(/[\s，、：:]{2,}/gu, '，');
    if (isWorth(words)) claims.push({ at: start, claim: { kind: 'sentence', text: words } });
  }
  return claims.sort((a, b) => a.at - b.at).map(({ claim }) => claim);
}

function quotesOf(words: string): Claim[] {
  return words
    .split(OMISSION)
    .map((part) => part.trim())
    .filter((part) => lettersOf(part) >= SHORTEST_QUOTE || (/\d/u.test(part) && scan(part).length > 0))
    .map((part) => ({ kind: 'quote', text: part }));
}

/** A number alone says nothing: it must be of something. */
function isWorth(sentence: string): boolean {
  const quantities = scan(sentence);
  let words = sentence;
  for (const { start, end } of quantities)
    words = words.slice(0, start) + ' '.repeat(end - start) + words.slice(end);
  return lettersOf(words) >= (quantities.length > 0 ? SHORTEST_NAME : SHORTEST_SENTENCE);
}

function lettersOf(text: string): number {
  return text.replace(/\P{L}/gu, '').length;
}
