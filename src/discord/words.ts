import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** The languages of the bot's own words. Discord falls back from none of them to another; `languageOf` does. */
export const LANGUAGES = ['zh-CN', 'zh-TW', 'en-US'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEYS = [
  ...(['source', 'paragraph', 'row', 'rows', 'also', 'printed', 'computed', 'coverage', 'choices'] as const),
  ...(['choicesBelow', 'helpMenu'] as const),
  ...(['asked', 'sourcesFollow', 'continued', 'elsewhere', 'conflictsElsewhere', 'notesElsewhere'] as const),
  ...(['seeSource', 'seeSums', 'download', 'share', 'jump', 'page', 'otherSources'] as const),
  ...(['figures', 'passages', 'findings', 'sourceTitle', 'before', 'after', 'sumsTitle'] as const),
  ...(['operand', 'tableTitle', 'tableNote', 'renewed', 'unloaded', 'oldButton'] as const),
  ...(['goesOn'] as const),
  ...(['unknownCommand', 'helpTitle', 'helpIntro', 'helpCommands', 'helpCoverage'] as const),
  ...(['helpLoaded', 'helpRefused', 'helpLimits', 'helpLimitsText'] as const),
  ...(['helpPrivacy', 'helpPrivacyText'] as const),
  ...(['checkTitle', 'checkSummary', 'checkNothing', 'checkEmpty', 'checkCut', 'checkPrivacy'] as const),
  ...(['verbatim', 'nearly', 'different', 'missing', 'said', 'reported', 'otherOffice'] as const),
] as const;

/** Something the bot says. */
export type WordKey = (typeof KEYS)[number];

/** Says a key in one language, with what belongs into its braces. */
export type Words = (key: WordKey, facts?: Readonly<Record<string, string | number>>) => string;

const text = z.string().min(1);
const shape = z.record(
  z.enum(KEYS),
  z.strictObject({ 'zh-CN': text, 'zh-TW': text, 'en-US': text } satisfies Record<Language, unknown>),
);

/** Every word in every language; reading it fails where one is missing or unknown. */
export const TEMPLATES = shape.parse(parse(readFileSync(new URL('./words.yaml', import.meta.url), 'utf8')));

/**
 * The language for somebody whose Discord is set to `locale`: Chinese as it is written there, and English for all others.
 *
 * @example languageOf('fr') // 'en-US'
 */
export function languageOf(locale: string): Language {
  return LANGUAGES.find((language) => language === locale) ?? 'en-US';
}

/**
 * The bot's own words in a language.
 *
 * @throws RangeError (when saying) where a fact is missing
 * @example wordsIn('zh-CN')('page', { page: 2 }) // '第 2 页'
 */
export function wordsIn(language: Language): Words {
  return (key, facts = {}) =>
    TEMPLATES[key][language].replace(/\{(\w+)\}/gu, (_, name: string) => {
      const fact = facts[name];
      if (fact === undefined) throw new RangeError(`words: ${key} lacks ${name}`);
      return String(fact);
    });
}
