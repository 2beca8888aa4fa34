import { kept } from '../text/kept.ts';
import { createHash } from 'node:crypto';
import type { Answer } from '../answers/answer.ts';

/**
 * A few letters that change when an answer does: buttons carry them, so that one made before the reports changed is
 * known. Answers are immutable, so each is read once.
 *
 * @example digestOf(answer) // 'x7Qf_'
 */
export const digestOf = kept((answer: Answer): string =>
  createHash('sha256').update(JSON.stringify(answer)).digest('base64url').slice(0, 5),
);
