import { z } from 'zod';
import { load } from './words.ts';

const data = load(
  new URL('./polite.yaml', import.meta.url),
  z.strictObject({ before: z.array(z.string().min(1)), behind: z.array(z.string().min(1)) }),
);
const BEFORE = new RegExp(`^(?:(?:${data.before.join('|')})[，,：:、 ]*)+`, 'u');
const BEHIND = new RegExp(`(?:[，,；;。？?！! ]*(?:${data.behind.join('|')}))+[。！!～~ ]*$`, 'u');

/** Nobody is polite at greater length; the patterns look at every place. */
const LONGEST = 300;

/**
 * A question without the words that only ask politely; as it is where nothing else is left.
 *
 * @example withoutCourtesy('请问一下，拆了多少违建？谢谢') // '拆了多少违建'
 */
export function withoutCourtesy(question: string): string {
  if (question.length > LONGEST) return question;
  const left = question.trim().replace(BEFORE, '').replace(BEHIND, '');
  return left === '' ? question : left;
}
