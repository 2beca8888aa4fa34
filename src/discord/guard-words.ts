import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const words = z.strictObject({ apology: z.string(), tooFast: z.string(), leaving: z.string() });
const languages = z.strictObject({ 'zh-CN': words, 'zh-TW': words, en: words });

const WORDS = languages.parse(
  parse(readFileSync(new URL('./guard-words.yaml', import.meta.url), 'utf8')) as unknown,
);

/**
 * What the guard says, in the language of a Discord locale: the two Chinese ones, English for all others.
 *
 * @example guardWords('zh-CN', 'tooFast', { rate: 30, seconds: 4 })
 * // '您问得太快了：每人每分钟最多 30 次。请 4 秒后再试。'
 */
export function guardWords(
  locale: string,
  which: keyof z.infer<typeof words>,
  facts: Readonly<Record<string, string | number>> = {},
): string {
  const language = locale === 'zh-CN' || locale === 'zh-TW' ? locale : 'en';
  return WORDS[language][which].replace(/\{(\w+)\}/gu, (_, name: string) => String(facts[name] ?? ''));
}
