import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare } from '../../src/search/bare.ts';
import { holds, occurrences } from '../../src/search/phrase.ts';
import { reports, search } from './seeds.ts';

const texts = reports.flatMap((report) =>
  report.paragraphs.map((paragraph) => ({
    key: `${report.id} ${paragraph.number}`,
    printed: paragraph.text,
    text: bare(paragraph.text).text,
  })),
);

/** Where the whole phrase is found, by search. */
function found(phrase: string): Set<string> {
  const { passages } = search.find(phrase, { limit: 10_000 });
  const whole = passages.filter(({ match }) => match === 'phrase');
  const retold = whole.flatMap(({ alsoAt }) => alsoAt);
  return new Set(
    [...whole, ...retold]
      .filter(({ paragraph }) => holds(bare(paragraph.text).text, bare(phrase).text))
      .map(({ report, paragraph }) => `${report.id} ${paragraph.number}`),
  );
}

/** Where a plain scan finds it. The rule of whole numbers is written a second time, another way. */
function scanned(phrase: string): Set<string> {
  const sought = bare(phrase).text;
  const escaped = sought.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
  const head = /^\d/u.test(sought) ? '(?<!\\d)(?<!\\d[.,])' : '';
  const tail = /\d$/u.test(sought) ? '(?!\\d)(?![.,]\\d)' : '';
  const scan = new RegExp(`${head}${escaped}${tail}`, 'u');
  return new Set(texts.filter(({ text }) => scan.test(text)).map(({ key }) => key));
}

describe('the exact phrase', () => {
  it('is found where a plain scan finds it, for any stretch of any paragraph', () => {
    const stretch = fc.nat(texts.length - 1).chain((i) => {
      const length = texts[i]?.printed.length ?? 0;
      return fc
        .tuple(fc.nat(length - 1), fc.integer({ min: 1, max: 24 }))
        .map(([start, size]) => texts[i]?.printed.slice(start, start + size) ?? '');
    });
    fc.assert(
      fc.property(stretch, (phrase) => {
        fc.pre(bare(phrase).text !== '');
        expect(found(phrase)).toEqual(scanned(phrase));
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    '8',
    '83.25',
    '3.25',
    '22',
    '10·22',
    'T.I.T',
    'I',
    'V 谷',
    '率',
    '，',
    '（二）',
    '100%',
    '2022 年',
  ])('is found where a plain scan finds it, for %s', (phrase) => {
    expect(found(phrase)).toEqual(scanned(phrase));
  });

  it('comes before all words, and these before some', () => {
    const order = { phrase: 0, all: 1, some: 2 };
    for (const query of ['违建', '满意度', '疫苗接种率', '垃圾分类']) {
      const ranks = search.find(query).passages.map(({ match }) => order[match]);
      expect(ranks.length).toBeGreaterThan(1);
      expect(ranks).toEqual([...ranks].sort());
    }
  });
});

describe('occurrences', () => {
  it.each([
    ['共1100家', '100', []],
    ['共100.5家', '100', []],
    ['1,100家', '100', []],
    ['100家和100栋', '100', [0, 5]],
    ['第3.', '3', [1]],
    ['', '100', []],
    ['100', '', []],
  ])('in %s of %s are %j', (text, phrase, expected) => {
    expect(occurrences(text, phrase)).toEqual(expected);
  });
});
