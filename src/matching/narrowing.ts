import { z } from 'zod';
import { load } from './words.ts';

const words = z.array(z.string().min(1)).min(1);
const patterns = z.array(z.string().min(1)).min(2);
/** What narrows a fact unasked, by the names of the rows of words. */
const NARROWED = [
  ...(['planned', 'fullMark', 'otherTime', 'grown', 'added', 'average'] as const),
  ...(['excess', 'extreme', 'lacking', 'lost', 'gravest'] as const),
] as const;
/** What a question asks for, and its answer must say. */
const LACKING = [
  ...(['left', 'average', 'most', 'notDone', 'net', 'lost'] as const),
  ...(['beyond', 'vacant', 'beginning', 'due', 'together', 'new', 'cumulative'] as const),
] as const;

const data = load(
  new URL('./narrowing.yaml', import.meta.url),
  z.strictObject({
    unasked: z.record(z.enum(NARROWED), words),
    asked: z.record(z.enum(LACKING), z.tuple([words, words])),
    apart: z.array(patterns),
    split: z.array(patterns),
    must: patterns,
  }),
);

/** Rows of words that narrow a fact where the question says none of the row. */
export const UNASKED = data.unasked;
/** Words of a question, and those of which its answer has one. */
export const ASKED = data.asked;
/** Rows of words that tell alike facts apart: who says one is not answered by another of the row. */
export const APART = data.apart.map((row) => row.map((one) => new RegExp(one, 'u')));
/** Words of a question that its answer must say, too; and those of its row, of which another may be meant by the sentence. */
export const SPLIT: readonly Split[] = [
  ...data.split.flatMap((row) =>
    row.map((one) => ({ words: new RegExp(one, 'u'), row: row.filter((other) => other !== one).join('|') })),
  ),
  ...data.must.map((one) => ({ words: new RegExp(one, 'u'), row: null })),
].map(({ words, row }) => ({ words, others: row === null ? null : new RegExp(row, 'u') }));

interface Split {
  readonly words: RegExp;
  /** The other words of the row; null where only the fact's own words and its heading count. */
  readonly others: RegExp | null;
}
