import { z } from 'zod';
import { load } from './words.ts';

const MANNER = new RegExp(
  `^(?:${load(new URL('./manner.yaml', import.meta.url), z.array(z.string().min(1))).join('|')})$`,
  'u',
);

/**
 * Whether a word of a question says how something is done, and not of what.
 *
 * @example isManner('拉走') // true: what was 拉走 is told by other words
 */
export function isManner(word: string): boolean {
  return MANNER.test(word);
}
