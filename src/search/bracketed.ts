/** A text as it reads where a bracket stands inside a word, with the way back. */
export interface BracketReading {
  readonly text: string;
  /** `at[i]` is where `text[i]` stands in the text that was read. */
  readonly at: readonly number[];
}

/** Only so much is read on either side: words are no longer. */
const REACH = 10;
const BRACKET = /(?<=[\u3400-\u9fff])\([\u3400-\u9fff]{1,4}\)(?=[\u3400-\u9fff])/gu;
const HAN_BEFORE = /[\u3400-\u9fff]{1,10}$/u;
const HAN_BEHIND = /^[\u3400-\u9fff]{1,10}/u;

/**
 * How a bare text reads around each bracket inside a word: 村(居)民满意度 is 村民满意度 and 居民满意度.
 *
 * @example bracketReadings('村(居)民满意度').map(({ text }) => text) // ['村民满意度', '居民满意度']
 */
export function bracketReadings(text: string): BracketReading[] {
  if (!text.includes('(')) return [];
  return Array.from(text.matchAll(BRACKET)).flatMap(({ 0: bracket, index }) => {
    const end = index + bracket.length;
    const before = HAN_BEFORE.exec(text.slice(Math.max(0, index - REACH), index))?.[0].length ?? 0;
    const behind = HAN_BEHIND.exec(text.slice(end, end + REACH))?.[0].length ?? 0;
    const left = places(index - before, index);
    const inside = places(index + 1, end - 1);
    const right = places(end, end + behind);
    const without = [...left, ...right];
    const instead = [...left.slice(0, Math.max(0, left.length - inside.length)), ...inside, ...right];
    return [without, instead].map((at) => ({ text: at.map((one) => text.charAt(one)).join(''), at }));
  });
}

function places(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

/** The stretch of the text that characters [start, end) of a reading are read from; null where it reads there as it stands. */
export function readFrom(
  { at }: BracketReading,
  start: number,
  end: number,
): { start: number; end: number } | null {
  const [from = 0, to = 0] = [at[start], at[end - 1]];
  return to - from === end - 1 - start ? null : { start: from, end: to + 1 };
}
