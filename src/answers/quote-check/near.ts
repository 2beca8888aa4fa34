import { scan } from '../../facts/scan.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { sentenceAt } from '../sentence-at.ts';
import { compact, compactClaim, originalSpan } from './compact.ts';
import { likeliest, type Place } from './corpus.ts';
import { nearest } from './nearest.ts';
import type { Named } from './named.ts';

/** A sentence of a report that says nearly what was claimed. */
export interface Near {
  readonly place: Place;
  /** A number, or a word that turns the sense, is another one. */
  readonly differs: boolean;
  /** What differs: offsets into the claim, and into the paragraph; half-open. */
  readonly inClaim: readonly [number, number][];
  readonly inText: readonly [number, number][];
}

/** How many characters in a hundred may differ. */
const FARTHEST = { quote: 30n, sentence: 20n };
const PARAGRAPHS = 6;
/** Of fewer characters almost anything is near something. */
const SHORTEST = 8;
/** Words that turn the sense of a sentence, and numbers in words. */
const TURNING = /[不未无没非否增减升降涨跌超欠首末零〇一二两三四五六七八九十百千万亿半]/u;
/**
 * The sentence nearest to a claim, among the paragraphs that share most of its words.
 *
 * @returns null where none is near
 */
export function nearTo({ entries }: Named, claim: string, kind: 'quote' | 'sentence'): Near | null {
  const words = compactClaim(claim);
  if (entries.length === 0 || words.text.length < SHORTEST) return null;
  let best: { near: Near; cost: number } | null = null;
  for (const { entry, paragraph: number } of likeliest(claim, entries, PARAGRAPHS)) {
    const paragraph = entry.report.paragraphs[number - 1];
    if (paragraph === undefined) continue;
    const text = compact(paragraph.text);
    const found = nearest(words.text, text.text);
    if (found === null || (best !== null && found.cost >= best.cost)) continue;
    if (BigInt(found.cost) * 100n > BigInt(words.text.length) * FARTHEST[kind]) continue;
    const span = originalSpan(text, found.start, found.end);
    const inClaim = whole(
      claim,
      found.inWords.map(([from, to]) => originalSpan(words, from, to)),
    );
    const inText = whole(
      paragraph.text,
      found.inText.map(([from, to]) => originalSpan(text, from, to)),
    );
    const said = paragraph.text.slice(span.start, span.end);
    const turned =
      inClaim.some(([from, to]) => TURNING.test(claim.slice(from, to))) ||
      inText.some(([from, to]) => TURNING.test(paragraph.text.slice(from, to)));
    const differs = turned || !sameNumbers(claim, said);
    const place = { entry, paragraph: paragraph.number, ...widened(paragraph.text, span) };
    best = { near: { place, differs, inClaim, inText }, cost: found.cost };
  }
  return best?.near ?? null;
}

/** A number that differs in a digit differs. */
function whole(text: string, spans: readonly Span[]): [number, number][] {
  const result: [number, number][] = [];
  for (const span of spans) {
    let [start, end] = [span.start, span.end];
    if (/\d/u.test(text.slice(start - 1, end + 1))) {
      while (/[\d.,]/u.test(text.charAt(start - 1))) start -= 1;
      while (/[\d.,]/u.test(text.charAt(end))) end += 1;
    }
    const last = result.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}

/** To whole sentences: a number is not quoted without what it is of. */
function widened(
  text: string,
  { start, end }: { start: number; end: number },
): {
  start: number;
  end: number;
} {
  return { start: sentenceAt(text, start).start, end: sentenceAt(text, Math.max(start, end - 1)).end };
}

/** Whether both state the same numbers: of the same worth, or printed with the same digits and units. */
function sameNumbers(one: string, other: string): boolean {
  const [a, b] = [numbersOf(one), numbersOf(other)];
  if (!alike(a.names, b.names)) return false;
  const known = !a.worths.includes('?') && !b.worths.includes('?');
  return (known && alike(a.worths, b.worths)) || (alike(a.digits, b.digits) && alike(a.units, b.units));
}

interface Numbers {
  /** "130925400 元"; "?" for one that cannot be read. */
  readonly worths: readonly string[];
  readonly units: readonly string[];
  readonly digits: readonly string[];
  /** Digits that are no quantities, such as years and names: “07·08”. */
  readonly names: readonly string[];
}

function numbersOf(text: string): Numbers {
  const quantities = scan(text);
  let rest = text;
  for (const { start, end } of quantities)
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return {
    worths: quantities.map(({ value, unit }) => (value === null ? '?' : `${value.toFixed()} ${unit.base}`)),
    units: quantities.map(({ unit }) => unit.base),
    digits: digitsOf(text),
    names: digitsOf(rest),
  };
}

function digitsOf(text: string): string[] {
  return (
    fold(text)
      .replace(/(?<=\d),(?=\d)/gu, '')
      .match(/\d+(?:\.\d+)?/gu) ?? []
  );
}

function alike(one: readonly string[], other: readonly string[]): boolean {
  return [...one].sort().join('|') === [...other].sort().join('|');
}
