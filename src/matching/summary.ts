import { z } from 'zod';
import { simplified } from '../search/traditional.ts';
import { bare } from '../text/bare.ts';
import { withoutYears } from './years.ts';
import { load } from './words.ts';

const data = load(
  new URL('./summary.yaml', import.meta.url),
  z.strictObject({
    filler: z.string(),
    summaries: z.array(
      z.strictObject({
        name: z.string(),
        says: z.string(),
        titles: z.array(z.string()).default([]),
        holds: z.string().nullable().default(null),
        audit: z.boolean().default(false),
      }),
    ),
  }),
);

/** What is asked of a report as a whole. */
export interface Summary {
  /** What the headings of the chapter hold, best first. */
  readonly titles: readonly RegExp[];
  /** What the sentences hold that are looked for instead. */
  readonly holds: RegExp | null;
  /** Where the report contradicts itself. */
  readonly audit: boolean;
}

const FILLER = new RegExp(data.filler, 'gu');
const SUMMARIES = data.summaries.map(({ says, titles, holds, audit }) => ({
  pattern: new RegExp(says, 'gu'),
  titles: titles.map((title) => new RegExp(title, 'u')),
  holds: holds === null ? null : new RegExp(holds, 'u'),
  audit,
}));
/** What is left of a question beside the words for it. */
const LEFT = 1;
const LONGEST = 24;

/**
 * What a question asks of a report as a whole; null where it asks of something in it.
 *
 * @param question without the names of offices
 * @example summaryIn('总结一下这份报告') // { titles: [/履职…/u], … }
 * @example summaryIn('河涌整治有什么成效') // null
 */
export function summaryIn(question: string): Summary | null {
  const text = withoutYears(bare(simplified(question)).text);
  if (text.length > LONGEST) return null;
  const found = SUMMARIES.find(({ pattern }) => {
    const left = text.replace(pattern, '');
    return left !== text && left.replace(FILLER, '').length <= LEFT;
  });
  return found ?? null;
}
