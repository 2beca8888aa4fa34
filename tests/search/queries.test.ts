import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { bare } from '../../src/text/bare.ts';
import { findElsewhere } from './elsewhere.ts';
import { find, quoteOf } from './seeds.ts';

const form = z.array(
  z.strictObject({
    ask: z.coerce.string(),
    office: z.string().optional(),
    finds: z.array(z.string()).default([]),
    none: z.boolean().default(false),
  }),
);
const read = (name: string) => form.parse(parse(readFileSync(new URL(name, import.meta.url), 'utf8')));

describe.each([
  { reports: 'both seeds', queries: read('./queries.yaml'), find },
  { reports: 'five made-up reports', queries: read('./queries-elsewhere.yaml'), find: findElsewhere },
])('over $reports', ({ queries, find }) => {
  it.each(queries.filter(({ none }) => !none))(
    'finds $finds for “$ask” ($office)',
    ({ ask, office, finds }) => {
      const quotes = find(ask, office)
        .passages.slice(0, 4)
        .map((passage) => bare(quoteOf(passage)).text);
      for (const stretch of finds)
        expect(quotes.some((quote) => quote.includes(bare(stretch).text))).toBe(true);
    },
  );

  it('shows the first of them in the first passage, for four in five', () => {
    const asked = queries.filter(({ none }) => !none);
    const first = asked.filter(({ ask, office, finds }) => {
      const [best] = find(ask, office).passages;
      return best !== undefined && bare(quoteOf(best)).text.includes(bare(finds[0] ?? '?').text);
    });
    expect(first.length / asked.length).toBeGreaterThanOrEqual(0.8);
  });

  it.each(queries.filter(({ none }) => none))(
    'does not answer “$ask” ($office), which no report says',
    ({ ask, office }) => {
      const { status, passages } = find(ask, office);
      expect(status).not.toBe('answered');
      expect(status === 'not_found').toBe(passages.length === 0);
    },
  );
});
