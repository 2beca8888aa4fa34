import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonWords } from '../../src/lexicon/thesaurus.ts';
import { WordList } from '../../src/lexicon/word-list.ts';
import { segment } from '../../src/search/segment.ts';

const inReports = new Set(['南泰', '片区', '争议']);
const cutting = {
  genre: new WordList(['疫苗', '接种率', '批发市场', '书记', '执法监督']),
  common: new WordList(['市场', '监督', '督察', '批发', '执法']),
  occurs: (text: string) => inReports.has(text),
};
const pieces = (run: string) => segment(run, cutting).map(({ text, kind }) => `${text} ${kind}`);

describe('segment', () => {
  it.each([
    ['疫苗接种率怎么样', ['疫苗 word', '接种率 word', '怎么样 stop']],
    ['南泰那个批发市场', ['南泰 found', '那个 stop', '批发市场 word']],
    ['书记系边个', ['书记 word', '系边个 stop']],
    ['量子', ['量子 unknown']],
    ['上驴', ['上驴 unknown']],
    ['', []],
  ])('cuts %s', (run, expected) => {
    expect(pieces(run)).toEqual(expected);
  });

  it.each([
    ['a word of the genre to common ones in it', '执法监督', ['执法监督 word']],
    ['a common word to a stretch of the reports', '市场争议', ['市场 word', '争议 found']],
  ])('prefers %s', (_, run, expected) => {
    expect(pieces(run)).toEqual(expected);
  });

  it('loses no character, whatever is typed', () => {
    const run = fc.string({
      unit: fc.constantFrom(...'疫苗接种率批发市场的了多少怎么样上哪个南泰量子'),
      maxLength: 30,
    });
    const real = { ...cutting, common: commonWords() };
    fc.assert(
      fc.property(run, (typed) => {
        expect(
          segment(typed, real)
            .map(({ text }) => text)
            .join(''),
        ).toBe(typed);
      }),
    );
  });
});
