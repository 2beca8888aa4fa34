import { describe, expect, it } from 'vitest';
import { Headings } from '../../src/search/headings.ts';
import { eachToken, keysOf } from '../../src/search/tokens.ts';
import { bare } from '../../src/text/bare.ts';
import { reports } from './seeds.ts';

const sections = reports.flatMap((report) => report.sections.map(({ title }) => bare(title).text));

describe('headings', () => {
  const headings = new Headings(sections);

  it('keep each title once, and know which section has it', () => {
    expect(new Set(headings.titles).size).toBe(headings.titles.length);
    expect([...headings.titleOf].map((place) => headings.titles[place])).toEqual(sections);
  });

  it('are found by each of their tokens, as a plain scan finds them', () => {
    const all = headings.titles.map((title) => {
      const found = new Set<number>();
      eachToken(title, (key) => found.add(key));
      return found;
    });
    for (const key of new Set(all.flatMap((tokens) => [...tokens]))) {
      const scanned = [...all.keys()].filter((place) => all[place]?.has(key));
      expect([...headings.get(key).ids]).toEqual(scanned);
    }
  });

  it('are not found by what stands in none', () => {
    expect([...headings.get(keysOf('恐龙')[0] ?? 0).ids]).toEqual([]);
  });

  it.each([[[]], [['']]])('may be none: %j', (titles) => {
    const none = new Headings(titles);
    expect([...none.get(keysOf('职能')[0] ?? 0).ids]).toEqual([]);
  });
});
