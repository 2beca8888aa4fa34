import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { claimsIn } from '../../src/answers/quote-check/claims.ts';
import { nearest } from '../../src/answers/quote-check/nearest.ts';
import { type Checked, quoteCheck } from '../../src/answers/quote-check/quote-check.ts';
import type { Library } from '../../src/library/library.ts';
import { seedLibrary } from '../support/printed-answer.ts';

let library: Library;
beforeAll(async () => {
  library = await seedLibrary();
});

/** Each claim with its status, what is marked of it, and whose report is shown beside it. */
function told(text: string): string[] {
  const { checked, sources } = quoteCheck(library, text);
  return checked.map(({ status, claim, marks, found }) => {
    const marked = marks.map(([start, end]) => claim.slice(start, end)).join('、');
    const offices = [...new Set(found.map(({ source }) => sources[source]?.office))].join('、');
    return [status, marked, offices].filter((part) => part !== '').join(' ');
  });
}

describe('what of a text can be looked up', () => {
  it.each([
    [
      'quotes in every kind of marks',
      '“执行数与预算数”«完成了全部工作»「群众满意度高」',
      ['执行数与预算数', '完成了全部工作', '群众满意度高'],
    ],
    ['no catchword in quotes', '落实“四个一”。', []],
    ['a line set off as a quote', '> 办结率为 87.9%', ['办结率为 87.9%']],
    [
      'the parts of a quote with an omission',
      '“年末结转和结余……完成预算的 100%”',
      ['年末结转和结余', '完成预算的 100%'],
    ],
    ['a sentence with a number', '大家好。执行数 5 万元。', ['执行数 5 万元。']],
    ['no number that is of nothing', '6,061.31 万元', []],
    ['no date, year or list mark', '2022 年 3 月 5 日开会', []],
    ['nothing of small talk', '收到，谢谢！', []],
  ])('is %s', (_, text, expected) => {
    expect(claimsIn(text).map((claim) => claim.text)).toEqual(expected);
  });
});

describe('a quote held against the reports', () => {
  it.each([
    [
      'word for word',
      '“年末结转和结余 121.20 万元”“办结率为 87.9%”',
      ['verbatim 中南街道', 'verbatim 中南街道'],
    ],
    ['with other blanks', '“全年预算数6061.31 万元，执行数6061.31万元”', ['verbatim 中南街道']],
    ['in traditional characters', '“接種量排名全區第一”', ['nearly 南石头街道']],
    ['with another comma', '“全年预算数 6061.31万元,执行数 6061.31 万元”', ['nearly 中南街道']],
    [
      'with a word changed',
      '“持续发力抓好疫苗接种宣传，我街 60 岁及以上老年人第一针接种完成 25314 人”',
      ['nearly 抓 南石头街道'],
    ],
    [
      'with a number changed',
      '“我街 60 岁及以上老年人第一针接种完成 25413 人，接种率达 83.25%”',
      ['different 25413 南石头街道'],
    ],
    ['with a place in words changed', '> 接种率达 83.25%，接种量排名全区第二。', ['different 二 南石头街道']],
    ['that nobody wrote', '“新建学位三千个，开通地铁两条”', ['missing']],
  ])('is told apart: %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('is found in another office’s report, and that is said', () => {
    const { checked } = quoteCheck(library, '中南街道说“接种率达 83.25%，接种量排名全区第一”');
    expect(checked.map(({ status, elsewhere }) => [status, elsewhere])).toEqual([['verbatim', true]]);
  });
});

describe('a number held against the reports', () => {
  it.each([
    ['the same', '中南街道 2022 年执行数 6061.31 万元。', ['verbatim 6061.31 万元 中南街道']],
    ['the same in another unit', '中南街道执行数 60613100 元。', ['verbatim 60613100 元 中南街道']],
    ['another', '中南街道 2022 年执行数 6000 万元。', ['different 6000 万元 中南街道']],
    ['rounded', '中南街道执行数 0.61 亿元。', ['nearly 0.61 亿元 中南街道']],
    ['a misprint as it is read', '南石头街道执行数 11,528.89 万元。', ['nearly 11,528.89 万元 南石头街道']],
    ['of an office that is not loaded', '南洲街道 2022 年执行数 6061.31 万元。', ['missing 6061.31 万元']],
    ['of a year that is not loaded', '中南街道 2021 年执行数 6061.31 万元。', ['missing 6061.31 万元']],
    ['of nobody by name, and the same', '今年拆违 53 宗。', ['verbatim 53 宗 中南街道']],
    ['of nobody by name, and another', '全年预算数 7000 万元。', ['missing 7000 万元']],
    ['of something that no report counts', '中南街道新种树木 300 棵。', ['missing 300 棵']],
  ])('is told apart: %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what is shown beside a claim', () => {
  it('is always a verbatim stretch of its source, with marks inside it, whatever the message', () => {
    const words = fc.constantFrom(
      ...[
        '中南街道',
        '南石头',
        '2022 年',
        '2021 年',
        '执行数',
        '全年预算数',
        ' 6061.31 万元',
        '接种率',
        ' 83.25%',
      ],
      ...[
        '“',
        '”',
        '> ',
        '。',
        '，',
        '\n',
        '53 宗',
        '排名全区第一',
        '第二',
        '😀',
        '\ud800',
        '不',
        '1,0,0',
        '…',
      ],
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), (parts) => {
        const text = parts.join('');
        const { checked, sources } = quoteCheck(library, text);
        for (const { claim, marks, found } of checked) {
          expect(marks.every(([start, end]) => 0 <= start && start < end && end <= claim.length)).toBe(true);
          for (const { quote, source, marks: inQuote } of found) {
            expect(sources[source]?.text).toContain(quote);
            expect(inQuote.every(([start, end]) => 0 <= start && start < end && end <= quote.length)).toBe(
              true,
            );
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is a source for every status but not found', () => {
    const { checked } = quoteCheck(
      library,
      '中南街道执行数 6000 万元，“办结率为 87.9%”，“谁也没有写过这句话”',
    );
    const bare = checked.filter(({ found }) => found.length === 0).map(({ status }: Checked) => status);
    expect(bare).toEqual(['missing']);
  });

  it('stops at 20 claims and says how many are left', () => {
    const { checked, left } = quoteCheck(library, '> 谁也没有写过这样的一句话\n'.repeat(23));
    expect([checked.length, left]).toEqual([20, 3]);
  });
});

describe('the nearest stretch of a text', () => {
  /** The number of changes by the textbook, over every stretch. */
  function oracle(words: string, text: string): number {
    const distance = (a: string, b: string): number => {
      let row = Array.from({ length: b.length + 1 }, (_, at) => at);
      for (const [i, letter] of [...a].entries()) {
        const next = [i + 1];
        for (const [j, other] of [...b].entries())
          next.push(
            Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1),
          );
        row = next;
      }
      return row.at(-1) ?? 0;
    };
    let best = words.length;
    for (let start = 0; start <= text.length; start += 1)
      for (let end = start; end <= text.length; end += 1)
        best = Math.min(best, distance(words, text.slice(start, end)));
    return best;
  }

  it('costs as little as any stretch does', () => {
    const text = (maxLength: number): fc.Arbitrary<string> =>
      fc.string({ unit: fc.constantFrom(...'甲乙丙1'), maxLength });
    fc.assert(
      fc.property(text(8), text(14), (words, whole) => {
        expect(nearest(words, whole)?.cost).toBe(oracle(words, whole));
      }),
      { numRuns: 200 },
    );
  });
});
