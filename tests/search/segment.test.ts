import { describe, expect, it } from 'vitest';
import { segment } from '../../src/search/segment.ts';
import { vocabulary } from './seeds.ts';

const inReports = new Set(['南泰', '片区', '争议']);
const pieces = (run: string) =>
  segment(run, vocabulary.words, (text) => inReports.has(text)).map(({ text, kind }) => `${text} ${kind}`);

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

  it('loses no character', () => {
    for (const run of ['去年拆了多少违建面积多大', '接下来要搞的大项目', '派人去支援了哪些片区']) {
      expect(
        segment(run, vocabulary.words, () => false)
          .map(({ text }) => text)
          .join(''),
      ).toBe(run);
    }
  });
});
