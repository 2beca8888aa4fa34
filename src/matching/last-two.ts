import { z } from 'zod';
import { simplified } from '../search/traditional.ts';
import { bare } from '../text/bare.ts';
import { load } from './words.ts';

const WAYS = ['most', 'times', 'over', 'growth', 'average', 'share', 'sum', 'difference'] as const;
/** What a short line asks of the two numbers that were answered last. */
export type LastTwo = (typeof WAYS)[number];

const SAYS = load(
  new URL('./last-two.yaml', import.meta.url),
  z.array(z.strictObject({ way: z.enum(WAYS), say: z.string().min(1) })),
).map(({ way, say }) => ({ way, pattern: new RegExp(say, 'u') }));
const LONGEST = 20;

/**
 * What a line asks of the two numbers answered last; null where it asks of something else.
 *
 * @example lastTwoIn('那差多少') // 'difference'
 */
export function lastTwoIn(line: string): LastTwo | null {
  if (line.length > LONGEST) return null;
  const { text } = bare(simplified(line).replace(/[，,。？?！!呢啊]/gu, ''));
  return SAYS.find(({ pattern }) => pattern.test(text))?.way ?? null;
}
