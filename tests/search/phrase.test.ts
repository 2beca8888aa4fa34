import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare } from '../../src/text/bare.ts';
import { chapterAsked } from '../../src/search/chapters.ts';
import { holds, occurrences } from '../../src/search/phrase.ts';
import { searchedOf } from './made.ts';
import { reports, search } from './seeds.ts';

const searched = searchedOf(reports);
const entries = Array.from({ length: searched.corpus.size }, (_, id) => searched.corpus.entry(id));
const sentences = entries.flatMap(({ bare: { text }, sentences: all, report, paragraph }) =>
  all.map(({ start, end }) => ({ key: `${report.id} ${paragraph.number}`, text: text.slice(start, end) })),
);

/** Where the whole phrase is found, by search: itself, or as a telling of the same. */
function found(phrase: string): Set<string> {
  const { passages } = search.find(phrase, { limit: 10_000 });
  const whole = passages.filter(({ match }) => match === 'phrase').flatMap((one) => [one, ...one.alsoAt]);
  return new Set(
    whole
      .filter(({ paragraph }) => holds(bare(paragraph.text).text, bare(phrase).text))
      .map(({ report, paragraph }) => `${report.id} ${paragraph.number}`),
  );
}

/** In which paragraphs a plain scan finds it in one sentence. The rule of whole numbers is written another way. */
function scanned(phrase: string): string[] {
  const sought = bare(phrase).text;
  const escaped = sought.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  const head = /^\d/u.test(sought) ? '(?<!\\d)(?<!\\d[.,])' : '';
  const tail = /\d$/u.test(sought) ? '(?!\\d)(?![.,]\\d)' : '';
  const scan = new RegExp(`${head}${escaped}${tail}`, 'u');
  return [...new Set(sentences.filter(({ text }) => scan.test(text)).map(({ key }) => key))];
}

/** Any stretch of a sentence that no number and no Latin word is cut by, with two Chinese characters at least. */
const stretch = fc
  .constantFrom(...sentences.map(({ text }) => text))
  .chain((text) =>
    fc
      .tuple(fc.nat(text.length - 1), fc.integer({ min: 2, max: 24 }))
      .map(([start, size]) => text.slice(start, start + size)),
  )
  .filter((text) => /[\u3400-\u9fff]{2}/u.test(text) && !/^[\da-z.]|[\da-z.]$/u.test(text));

describe('the exact phrase', () => {
  it('is found where a plain scan finds it, for any stretch of any sentence', () => {
    fc.assert(
      fc.property(stretch, (phrase) => {
        // A chapter that is asked for by its name, or by its very heading, is given as a whole.
        fc.pre(chapterAsked([bare(phrase).text]) === null && !searched.headings.has(bare(phrase).text));
        expect([...found(phrase)]).toEqual(expect.arrayContaining(scanned(phrase)));
        expect(search.find(phrase).status).not.toBe('not_found');
      }),
      { numRuns: 150 },
    );
  });

  it.each(['8', '83.25', '10·22', 'T.I.T', 'V 谷', '率', '100%', '2022 年', '1918'])(
    'is found where a plain scan finds it, for %s',
    (phrase) => {
      expect([...found(phrase)].toSorted()).toEqual(scanned(phrase).toSorted());
    },
  );

  it.each(['3.25', '22.', '，', '100.5'])(
    'is not found in the middle of a number, or of nothing: %s',
    (phrase) => {
      expect([...found(phrase)]).toEqual([]);
    },
  );

  it.each(['违建', '满意度', '垃圾分类', '乡村振兴'])('comes first: %s', (phrase) => {
    expect(search.find(phrase).passages[0]?.match).toBe('phrase');
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
