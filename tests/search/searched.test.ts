import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../src/search/phrase.ts';
import { bare } from '../../src/text/bare.ts';
import { made, searchedOf } from './made.ts';
import { reports } from './seeds.ts';

const texts = reports.flatMap((report) => report.paragraphs.map(({ text }) => bare(text).text));
const searched = searchedOf(reports);

/** Chinese of the reports, mostly as it stands there, now and then two stretches that do not follow one another. */
const stretch = fc.nat(texts.length - 1).chain((i) => {
  const runs = /[\u3400-\u9fff]+/gu;
  const all = [...(texts[i] ?? '').matchAll(runs)].map(([run]) => run);
  return fc
    .tuple(fc.constantFrom(...(all.length > 0 ? all : ['街道'])), fc.nat(20), fc.integer({ min: 1, max: 6 }))
    .map(([run, start, length]) => run.slice(start % run.length).slice(0, length));
});
const word = fc.oneof(
  { weight: 3, arbitrary: stretch },
  { weight: 1, arbitrary: fc.tuple(stretch, stretch).map(([one, other]) => one + other) },
);

describe('a word', () => {
  it('stands in the paragraphs where a plain scan finds it', () => {
    fc.assert(
      fc.property(word, (one) => {
        const scanned = [...texts.keys()].filter((id) => holds(texts[id] ?? '', one));
        expect([...searched.with(one, texts.length)]).toEqual(scanned);
        expect(searched.inText(one)).toBe(scanned.length > 0);
        expect(searched.count(one)).toBeGreaterThanOrEqual(scanned.length);
      }),
      { numRuns: 300 },
    );
  });

  it('stands where a plain scan of the paragraphs and the headings above them finds it', () => {
    const headings = reports.flatMap(({ sections }) => sections.map(({ title }) => bare(title).text));
    const heading = fc
      .tuple(fc.constantFrom(...headings), fc.nat(10), fc.integer({ min: 2, max: 5 }))
      .map(([title, start, length]) => title.slice(start, start + length));
    fc.assert(
      fc.property(fc.oneof(word, heading), (one) => {
        fc.pre(/^[\u3400-\u9fff]+$/u.test(one));
        const all = [...texts, ...headings];
        expect(searched.stands(one)).toBe(all.some((text) => holds(text, one)));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['53', false],
    ['153', true],
    ['1.5', true],
    ['gdp', true],
    ['gd', false],
    ['老人', true],
    ['人饭堂', true],
    ['人堂', false],
    ['', false],
  ])('“%s” stands in “老人饭堂153家，gdp1.5亿”: %s', (one, expected) => {
    expect(searchedOf([made('a', '老人饭堂153家，GDP 1.5亿')]).stands(one)).toBe(expected);
  });

  it.each([
    ['疫苗', 'a', true],
    ['疫苗', 'b', false],
    ['电梯', 'a', false],
    ['电梯', 'b', true],
    ['消防', 'a', true],
    ['消防', 'b', false],
  ])('%s is looked for only in what is searched: in %s it stands: %s', (one, only, expected) => {
    const both = [made('a', '# 消防安全', '接种疫苗。'), made('b', '# 民生', '加装电梯。')];
    expect(searchedOf(both, [only]).stands(one)).toBe(expected);
  });

  it('tells more the rarer it is', () => {
    const { tells } = {
      tells: (one: string) => searchedOf([made('a', '树。', '树和花。', '草。')]).tells(one.charCodeAt(0)),
    };
    expect(tells('花')).toBeGreaterThan(tells('树'));
  });
});
