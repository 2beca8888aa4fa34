import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../src/discord/traditional.ts';
import { LANGUAGES, languageOf, TEMPLATES, wordsIn } from '../../src/discord/words.ts';
import { BUDGET } from './canned.ts';

/** No names that would be kept as they are. */
const NOTHING = { query: '', figures: [], sources: [], choices: [], coverage: [] };

const placeholders = (text: string): string[] => (text.match(/\{\w+\}/gu) ?? []).sort();

describe('the bot’s own words', () => {
  it.each(Object.entries(TEMPLATES))('say %s in every language, with the same facts', (_, template) => {
    const [first, ...others] = LANGUAGES.map((language) => template[language]);
    for (const text of [first, ...others]) expect(text?.trim()).not.toBe('');
    for (const text of others) expect(placeholders(text)).toEqual(placeholders(first ?? ''));
  });

  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-TW'],
    ['en-US', 'en-US'],
    ['en-GB', 'en-US'],
    ['ja', 'en-US'],
    ['', 'en-US'],
  ])('speak to a Discord set to %j in %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });

  it('are written in the characters of Taiwan there', () => {
    const toTaiwan = (text: string): string =>
      inLanguage({ ...BUDGET, ...NOTHING, title: text }, 'zh-TW').title;
    for (const { 'zh-TW': text } of Object.values(TEMPLATES)) {
      const own = text.replace(/“[^“”]*”|未披露/gu, '');
      // The converter takes 只 (only) for 隻 (one of a pair) where it stands alone.
      expect(toTaiwan(own).replaceAll('隻', '只')).toBe(own);
    }
  });

  it('are refused where a fact is missing', () => {
    expect(() => wordsIn('zh-CN')('page')).toThrow('words: page lacks page');
  });
});
