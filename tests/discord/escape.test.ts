import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/discord/escape.ts';
import { shownText } from '../support/discord/shown-text.ts';

describe('escapeMarkdown', () => {
  it.each([
    ['bold left by an extractor', '**强化群防群治。**', '\\*\\*强化群防群治。\\*\\*'],
    ['a numbered run-in heading', '1. 强党建、深治理', '1\\. 强党建、深治理'],
    ['a figure at the beginning of a line', '6061.31 万元', '6061.31 万元'],
    ['a sign before a number', '-9.7%', '-9.7%'],
    ['a list', '- 甲', '\\- 甲'],
    ['a quote of many lines', '>>> 甲', '\\>>> 甲'],
    ['a number of a source', '来源 [1] 南石头街道', '来源 [1] 南石头街道'],
    ['a mention of a person', '<@123456789012345678>', '\\<\\@123456789012345678>'],
    ['a mention of everybody', '@everyone', '\\@everyone'],
    ['a masked link', '[领奖](https://example.org)', '[领奖]\\(https\\://example.org)'],
    ['a heading', '# 标题', '\\# 标题'],
    ['small print', '-# 来源 [9]', '\\-# 来源 [9]'],
    ['a spoiler and a strike', '||a|| ~~b~~', '\\|\\|a\\|\\| \\~\\~b\\~\\~'],
    ['an order mark that turns digits round', '\u202e1,000', '1,000'],
  ])('shows %s as its characters', (_, text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  it('leaves plain report prose as it is', () => {
    const prose = '接种率达83.25%，接种量排名全区第一（“07·08”后）。';
    expect(escapeMarkdown(prose)).toBe(prose);
  });

  it('gives back the text when Discord has read it, for any text', () => {
    const visible = fc
      .string({ unit: fc.constantFrom(...'*_~`|<>@#-+.1 [](\\):/\n中万') })
      .filter((text) => !text.includes('\r'));
    fc.assert(fc.property(visible, (text) => shownText(escapeMarkdown(text)) === text));
  });
});
