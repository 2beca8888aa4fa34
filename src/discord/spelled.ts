import { bestSpelling } from '../library/office-known.ts';

/** Texts that are looked through for what is typed in letters: a menu must be there before the next key. */
const MOST_SPELLED = 1500;
/** How far into a text letters may begin: what people type is near its beginning. */
const DEEPEST = 10;

/**
 * The texts that hold what was typed, those that begin with it first; else, where letters were typed, those that the
 * letters spell from some character on: pinyin, initials, or both. Otherwise in the order given.
 *
 * @param typed a lookup form; all texts hold ''
 * @param formOf a text as compared with what is typed
 * @example holding([{ name: '拆违面积' }], 'cwmj', ({ name }) => name) // [{ name: '拆违面积' }]
 */
export function holding<T>(texts: readonly T[], typed: string, formOf: (text: T) => string): T[] {
  const held = texts.filter((text) => formOf(text).includes(typed));
  const begun = (text: T): number => (formOf(text).startsWith(typed) ? 0 : 1);
  if (held.length > 0 || !/^[a-z]{1,40}$/u.test(typed)) return held.sort((a, b) => begun(a) - begun(b));
  const spelled = texts.slice(0, MOST_SPELLED).flatMap((text) => {
    const form = formOf(text);
    if (bestSpelling([form], typed, true) !== null) return [{ text, at: 0 }];
    return bestSpelling(tailsOf(form), typed, true) === null ? [] : [{ text, at: 1 }];
  });
  return spelled.sort((a, b) => a.at - b.at).map(({ text }) => text);
}

/**
 * A text of the reports in the form that what is typed is brought to (`lookupForm`), but for traditional characters,
 * which reports do not have: turning them takes long.
 *
 * @example menuForm('60 岁及以上、Ａ类') // '60岁及以上a类'
 */
export function menuForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'’·・,，、。.\-_]/gu, '');
}

function tailsOf(text: string): string[] {
  return Array.from({ length: Math.min(DEEPEST, text.length) }, (_, at) => text.slice(at + 1));
}
