import { languageOf, wordsIn, type Language, type Words } from './words.ts';

/** How the bot speaks to one person. */
export interface Voice {
  readonly language: Language;
  readonly say: Words;
}

/**
 * The voice for somebody whose Discord is set to `locale`.
 *
 * @example voiceFor('zh-TW').say('also') // '另見'
 */
export function voiceFor(locale: string): Voice {
  const language = languageOf(locale);
  return { language, say: wordsIn(language) };
}
