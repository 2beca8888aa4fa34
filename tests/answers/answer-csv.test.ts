import { beforeAll, describe, expect, it } from 'vitest';
import { answerCsv } from '../../src/answers/answer-csv.ts';
import { answerLine } from '../../src/answers/ask-line.ts';
import { commands } from '../../src/answers/commands.ts';
import { silentOf } from '../../src/answers/silent.ts';
import type { Library } from '../../src/library/library.ts';
import { entryOf, libraryOf } from '../support/entries.ts';
import { parseCsv } from '../support/parse-csv.ts';

let library: Library;
beforeAll(async () => {
  library = libraryOf(
    await Promise.all([
      entryOf('南石头', 2022, '全年预算数 200 万元，执行数约 90 万元，完成预算的 45%。'),
      entryOf('中南', 2022, '全年预算数 300 万元，执行数 90 万元，完成预算的 30%。'),
      entryOf('南洲', 2022, '本年未公开收支情况。'),
    ]),
  );
});

function table(line: string, values: Record<string, string>): string[][] {
  const answer = answerLine(library, commands, line);
  return parseCsv(answerCsv(answer, silentOf(library, answer, values)));
}

describe('the figures of an answer as a table', () => {
  it('have the columns in this order', () => {
    const [head] = table('/compare 执行数', { metric: '执行数' });
    expect(head?.join()).toBe(
      '单位,地区,年度,指标,数值,计量单位,约数,增减,期间,显示,原文数字,公式,章节,段落,行,原句,文件',
    );
  });

  it('have a row each, exact, with print and sentence, and a row for an office that is silent', () => {
    const [, ...rows] = table('/compare 执行数', { metric: '执行数' });
    const cells = rows.map((row) => [3, 4, 6, 9, 10, 15].map((at) => row[at]));
    expect(rows.map(([office]) => office)).toEqual(['南石头街道', '中南街道', '南洲街道']);
    expect(cells).toEqual([
      [
        ...['执行数', '900000', '约', '约 90 万元', '约 90 万元'],
        '全年预算数 200 万元，执行数约 90 万元，完成预算的 45%。',
      ],
      ['执行数', '900000', '', '90 万元', '90 万元', '全年预算数 300 万元，执行数 90 万元，完成预算的 30%。'],
      ['执行数', '', '', '未披露', '', ''],
    ]);
  });

  it('have a formula and no sentence where they are worked out', () => {
    const [, ...rows] = table('/budget 中南', { office: '中南' });
    const computed = rows.find((row) => row[3]?.startsWith('未执行数'));
    expect([computed?.[4], computed?.[10], computed?.[11], computed?.[15]]).toEqual([
      ...['2100000', '', '300 − 90 万元', ''],
    ]);
  });
});

describe('who is silent', () => {
  const silent = (line: string, values: Record<string, string>): string[] =>
    silentOf(library, answerLine(library, commands, line), values).map(
      ({ name, metric }) => `${name} ${metric}`,
    );

  it.each<[string, string, Record<string, string>, string[]]>([
    [
      'an office asked about without the metric',
      '/compare 执行数',
      { metric: '执行数' },
      ['南洲街道 执行数'],
    ],
    [
      'nobody who was not asked about',
      '/compare metric:执行数 offices:南石头、中南',
      { metric: '执行数', offices: '南石头、中南' },
      [],
    ],
    ['in a ranking too', '/rank 执行数', { metric: '执行数' }, ['南洲街道 执行数']],
    ['nobody in the budget of one office', '/budget 中南', { office: '中南' }, []],
    ['nobody where the answer is a refusal', '/compare 没有这个', { metric: '没有这个' }, []],
  ])('is %s', (_, line, values, expected) => {
    expect(silent(line, values)).toEqual(expected);
  });
});
