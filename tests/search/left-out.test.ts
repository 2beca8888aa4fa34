import { describe, expect, it } from 'vitest';
import { leaveOut } from '../../src/search/left-out.ts';
import type { Term } from '../../src/search/term.ts';
import { WordList } from '../../src/search/word-list.ts';

const words = new WordList(['加班费', '处分', '疫苗']);

/** "word" as the reports hold it, "word?" as they do not, "(word)" light. */
function term(written: string): Term {
  const text = written.replaceAll(/[?()]/gu, '');
  const held = !written.includes('?');
  const alternatives = held ? [{ text, weight: 1 }] : [];
  return { text, alternatives, weight: 3, light: written.startsWith('('), reports: null, leftOut: false };
}

const leftOut = (query: string, exact = false): string[] =>
  leaveOut(query.split(' ').map(term), words, exact)
    .filter((one) => one.leftOut)
    .map(({ text }) => text);

describe('leaveOut', () => {
  it.each([
    ['a modifier, where the head noun is there', '党纪? 处分', ['党纪']],
    ['a word before one that only asks how it went', '献血 书法? (情况)', ['书法']],
  ])('does without %s', (_, query, expected) => {
    expect(leftOut(query)).toEqual(expected);
  });

  it.each([
    ['the only word', '量子?'],
    ['the head noun', '学校 食堂?'],
    ['a concept that we know', '加班费? 处分'],
    ['the name of a place: 猎德街道 is in 天河区', '猎德? 疫苗'],
    ['a word that is all there is beside light ones', '奥运会? (情况)'],
  ])('does not do without %s', (_, query) => {
    expect(leftOut(query)).toEqual([]);
  });

  it('keeps to the head noun where a number is asked', () => {
    expect(leftOut('献血 书法? (情况)', true)).toEqual([]);
  });
});
