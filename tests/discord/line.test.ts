import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownOf } from '../../src/discord/line.ts';
import { shownText } from '../support/discord/shown-text.ts';

describe('markdownOf', () => {
  it.each<[string, string, [number, number][], string]>([
    ['a matched word', '接种率达 83.25%', [[0, 3]], '> **接种率**达 83.25%'],
    [
      'touching matches as one',
      '疫苗接种率',
      [
        [0, 2],
        [2, 4],
      ],
      '> **疫苗接种**率',
    ],
    ['stars of the report as stars', '**强化**防治', [[2, 4]], '> \\*\\***强化**\\*\\*防治'],
    ['a match at a run-in number', '1. 强党建', [[0, 4]], '> **1\\. 强**党建'],
    ['no match where it is only blanks', 'a  b', [[1, 3]], '> a  b'],
    ['a quote of two lines', '甲\n乙丙', [[2, 3]], '> 甲\n> **乙**丙'],
    ['a match that ends inside a character, as the whole character', '甲😀乙', [[0, 2]], '> **甲😀**乙'],
    ['a match across two lines', '甲乙\n丙', [[1, 4]], '> 甲**乙**\n> **丙**'],
  ])('marks %s', (_, text, bold, expected) => {
    expect(markdownOf({ style: 'quote', text, bold })).toBe(expected);
  });

  it('makes no list of a sign before a blank that was to be bold', () => {
    expect(shownText(markdownOf({ style: 'plain', text: '+ 万', bold: [[1, 2]] }))).toBe('+ 万');
  });

  it('shows every character of its text, whatever is bold', () => {
    const words = fc.string({ unit: fc.constantFrom(...'*_~`|<>@#-+.1 [](\\):/中万'), minLength: 1 });
    const cuts = fc.array(fc.nat(40), { maxLength: 6 });
    fc.assert(
      fc.property(words, cuts, (text, places) => {
        const sorted = [...new Set(places.map((place) => Math.min(place, text.length)))].sort(
          (a, b) => a - b,
        );
        const bold = sorted.flatMap((at, index): [number, number][] => {
          const end = sorted[index + 1];
          return index % 2 === 0 && end !== undefined ? [[at, end]] : [];
        });
        const expected = text.trim() === '' ? '' : text;
        expect(shownText(markdownOf({ style: 'quote', text, bold }))).toBe(expected);
      }),
      { examples: [['+ ', [1, 2]]] },
    );
  });
});
