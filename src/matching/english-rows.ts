import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A row of english.txt. */
export interface EnglishRow {
  /** In lower case: "how much". */
  readonly english: string;
  /** What the reports write; null for words that only hold a question together. */
  readonly chinese: string | null;
  /** What asks stands at the end of a Chinese question. */
  readonly asks: boolean;
}

const Row = z.tuple([z.string().regex(/^\??[a-z][a-z -]*$/u), z.string().min(1)]);

let rows: ReadonlyMap<string, EnglishRow> | null = null;

/**
 * The English words of the genre by what is typed, read once.
 *
 * @throws ZodError where a line of the file has not the shape "english：中文"
 * @example englishRows().get('vaccination rate')?.chinese // '接种率'
 */
export function englishRows(): ReadonlyMap<string, EnglishRow> {
  rows ??= new Map(
    readFileSync(new URL('./english.txt', import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .map((line) => {
        const [typed, chinese] = Row.parse(line.trim().split('：'));
        const asks = typed.startsWith('?');
        const english = asks ? typed.slice(1) : typed;
        return [english, { english, chinese: chinese === '-' ? null : chinese, asks }];
      }),
  );
  return rows;
}
