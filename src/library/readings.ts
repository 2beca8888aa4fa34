import { pinyin } from 'pinyin-pro';

interface Ways {
  /** The character itself and all its readings without tones. */
  readonly whole: readonly string[];
  /** First letters of the readings: "sh" and "s". */
  readonly initials: readonly string[];
}

const HAN = /^\p{Script=Han}$/u;
const known = new Map<string, Ways>();

function waysToType(char: string): Ways {
  let ways = known.get(char);
  if (ways === undefined) {
    // All readings of a character: names of places often have a rare one (番 pān, 尉 yù) that no dictionary of words tells.
    const readings = HAN.test(char)
      ? pinyin(char, { type: 'array', multiple: true, toneType: 'none', v: true })
      : [];
    const initials = readings.flatMap((reading) => [
      ...(/^[zcs]h/u.exec(reading) ?? []),
      reading.slice(0, 1),
    ]);
    ways = { whole: [...new Set([char, ...readings])], initials: [...new Set(initials)] };
    known.set(char, ways);
  }
  return ways;
}

/** What a text that `spells` takes may begin with: its first character, or a letter. */
export function beginnings(text: string): readonly string[] {
  const [char] = text;
  if (char === undefined) return [];
  const { whole, initials } = waysToType(char);
  return [...new Set([...whole, ...initials].map((way) => way.slice(0, 1)))];
}

/** How well typed letters spell a text: every syllable in full, some by their initials only, or not at all. */
export type Spelling = 'full' | 'initials' | null;

/**
 * Whether `typed` (a lookup form) spells the Chinese `text` by its characters, their pinyin in any reading, their
 * initials, or a mixture; `open` also takes a text that has only been begun.
 *
 * @example spells('nanshitou', '南石头') // 'full'
 * @example spells('nst', '南石头') // 'initials'
 * @example spells('nansh', '南石头', true) // 'full'
 */
export function spells(typed: string, text: string, open = false): Spelling {
  return typed === '' ? null : spell(typed, Array.from(text), open);
}

function spell(typed: string, chars: readonly string[], open: boolean): Spelling {
  if (typed === '') return open || chars.length === 0 ? 'full' : null;
  const [char, ...rest] = chars;
  if (char === undefined) return null;
  const ways = waysToType(char);
  let best: Spelling = null;
  for (const way of ways.whole) {
    if (open && way.startsWith(typed)) return 'full';
    if (typed.startsWith(way)) best = better(best, spell(typed.slice(way.length), rest, open));
    if (best === 'full') return best;
  }
  if (best !== null) return best;
  const begun = ways.initials.some(
    (way) => typed.startsWith(way) && spell(typed.slice(way.length), rest, open),
  );
  return begun ? 'initials' : null;
}

function better(one: Spelling, other: Spelling): Spelling {
  return one === 'full' || other === null ? one : other;
}
