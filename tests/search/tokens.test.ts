import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../src/search/phrase.ts';
import {
  eachToken,
  hanOf,
  isCharacter,
  keysOf,
  pairKey,
  runs,
  scriptOf,
  wordKey,
} from '../../src/search/tokens.ts';

/** The tokens of a text as it has them, in order. */
function tokens(text: string): string[] {
  const found: string[] = [];
  eachToken(text, (_, start, end) => found.push(text.slice(start, end)));
  return found;
}

function keys(text: string): number[] {
  const found: number[] = [];
  eachToken(text, (key) => found.push(key));
  return found;
}

const isHan = (text: string): boolean => /^[\u3400-\u9fff々〇]+$/u.test(text);

/** Texts of every kind of writing, Chinese above all. */
const text = fc.string({
  unit: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...'疫苗接种率々〇') },
    { weight: 3, arbitrary: fc.constantFrom(...'gdp508.，。·%') },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
  ),
  maxLength: 40,
});

describe('eachToken', () => {
  it.each([
    ['every character and every pair', '接种率', ['接', '接种', '种', '种率', '率']],
    ['whole numbers, never their digits', '83.25%', ['83.25']],
    ['a number before a stop without it', '共53.', ['共', '53']],
    ['both parts of a name with a point', '10·22', ['10', '22']],
    ['Latin words parted from numbers', 'gdp50.99亿', ['gdp', '50.99', '亿']],
    ['no pair over a sign', '城管，环卫', ['城', '城管', '管', '环', '环卫', '卫']],
    ['a word as often as it stands', '树树', ['树', '树树', '树']],
    ['nothing of signs', '，。“”', []],
  ])('gives %s', (_, said, expected) => {
    expect(tokens(said)).toEqual(expected);
  });

  it('has every pair of Chinese characters of any text, where it stands', () => {
    fc.assert(
      fc.property(text, (said) => {
        const found = new Map<number, number>();
        eachToken(said, (key, start, end) => {
          if (end - start === 2 && isHan(said.slice(start, end))) found.set(start, key);
        });
        for (let i = 0; i < said.length; i += 1) {
          const key = pairKey(said.charCodeAt(i), said.charCodeAt(i + 1));
          expect(found.get(i)).toBe(isHan(said.slice(i, i + 2)) && i + 1 < said.length ? key : undefined);
        }
      }),
    );
  });

  it('gives keys of 32 bits, the same for the same token and apart by kind', () => {
    fc.assert(
      fc.property(text, (said) => {
        eachToken(said, (key, start, end) => {
          const token = said.slice(start, end);
          const expected = isHan(token)
            ? end - start === 1
              ? token.charCodeAt(0)
              : pairKey(token.charCodeAt(0), token.charCodeAt(1))
            : wordKey(token);
          expect(key).toBe(expected);
          expect(key >>> 0).toBe(key);
          expect(isCharacter(key)).toBe(isHan(token) && token.length === 1);
        });
      }),
    );
  });
});

describe('keysOf', () => {
  it.each([
    ['疫苗接种', ['疫苗', '苗接', '接种']],
    ['树', ['树']],
    ['第1剂', ['第', '1', '剂']],
    ['疫苗疫苗', ['疫苗', '苗疫']],
    ['', []],
  ])('of %s are those of %j', (phrase, expected) => {
    const named = expected.map((token) =>
      isHan(token)
        ? token.length === 1
          ? token.charCodeAt(0)
          : pairKey(token.charCodeAt(0), token.charCodeAt(1))
        : wordKey(token),
    );
    expect(keysOf(phrase)).toEqual(named);
  });

  it('are in every text that holds the phrase', () => {
    const han = fc.string({ unit: fc.constantFrom(...'疫苗接种率'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(text, han, text, (before, phrase, after) => {
        const whole = before + phrase + after;
        expect(holds(whole, phrase)).toBe(true);
        expect(keys(whole)).toEqual(expect.arrayContaining(keysOf(phrase)));
      }),
    );
  });
});

describe('runs', () => {
  it('part a text by kinds of writing', () => {
    expect(runs('gdp50.99亿元，T').map(({ kind, text: run }) => `${kind} ${run}`)).toEqual([
      ...['latin gdp', 'number 50.99', 'han 亿元'],
    ]);
  });

  it('together are all that is writing, each where it says', () => {
    fc.assert(
      fc.property(text, (said) => {
        const covered = runs(said)
          .map(({ text: run, start, kind }) => {
            expect(said.startsWith(run, start)).toBe(true);
            return kind === 'number' ? run.replaceAll('.', '') : run;
          })
          .join('');
        const written = Array.from({ length: said.length }, (_, i) => said.charAt(i))
          .filter((unit) => scriptOf(unit.charCodeAt(0)) !== 'other')
          .join('');
        expect(covered).toBe(written);
      }),
    );
  });

  it.each([
    [pairKey('疫'.charCodeAt(0), '苗'.charCodeAt(0)), '疫苗'],
    ['苗'.charCodeAt(0), '苗'],
    [wordKey('50.99'), null],
  ])('of the key %i the Chinese is %s', (key, expected) => {
    expect(hanOf(key)).toBe(expected);
  });
});
