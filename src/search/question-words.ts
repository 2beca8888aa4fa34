import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const list = z.array(z.string().min(1));
const form = z.strictObject({
  stop: list,
  joining: list,
  light: list,
  outcomes: list,
  asks: z.array(
    z.strictObject({
      kind: z.enum(['reason', 'date', 'percent', 'age', 'money', 'area', 'people', 'any']),
      words: list,
      ending: list.default([]),
    }),
  ),
  who: list,
  'which-office': list,
  list,
  openers: list,
  surnames: z.string(),
});

const file = form.parse(parse(readFileSync(new URL('./question-words.yaml', import.meta.url), 'utf8')));

/** What a question wants: a reason, a date, or a number of some kind. */
export type Kind = z.infer<typeof form>['asks'][number]['kind'];

/** Words that say how something is asked, not about what. */
export const STOP_WORDS: ReadonlySet<string> = new Set(file.stop);
/** One-character stop words that are also parts of longer words. */
export const JOINING: ReadonlySet<string> = new Set(file.joining);
/** Words that a passage need not hold. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set([...file.light, ...file.outcomes]);
/** Beginnings of sentences that lean on the one before. */
export const OPENERS: readonly string[] = file.openers;
export const SURNAMES: string = file.surnames.replace(/\s/gu, '');

/**
 * The kind of thing a bare query wants, null where it does not tell.
 *
 * @example kindAsked('拆违花了多少钱') // 'money'
 */
export function kindAsked(query: string): Kind | null {
  const asked = file.asks.find(
    ({ words, ending }) =>
      words.some((word) => query.includes(word)) || ending.some((word) => query.endsWith(word)),
  );
  return asked?.kind ?? null;
}

/** Whether a bare query asks for a person's name. */
export function asksWho(query: string): boolean {
  if (file['which-office'].some((word) => query.includes(word))) return false;
  return file.who.some((word) => query.includes(word));
}

/** Whether a bare query asks for the items of a list. */
export function asksList(query: string): boolean {
  return file.list.some((word) => query.includes(word));
}
