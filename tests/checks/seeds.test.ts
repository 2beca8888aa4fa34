import { beforeAll, describe, expect, it } from 'vitest';
import { checkReport } from '../../src/checks/check.ts';
import { findingWords } from '../../src/checks/words.ts';
import { readFacts } from '../../src/facts/ledger.ts';
import { readReport } from '../../src/report/read.ts';
import { NANSHITOU, ZHONGNAN, seedText } from '../support/seeds.ts';

interface Checked {
  readonly codes: readonly string[];
  readonly words: readonly string[];
  readonly held: readonly string[];
}

async function checked(file: string, text: string): Promise<Checked> {
  const report = await readReport(file, new TextEncoder().encode(text));
  const { findings, held } = checkReport(report, readFacts(report));
  return {
    codes: findings.map(({ severity, code }) => `${severity} ${code}`),
    words: findings.map(findingWords),
    held: held.map((one) => one.reckoned.map(({ formula, display }) => `${formula} = ${display}`).join()),
  };
}

const known = new Map<string, Checked>();
beforeAll(async () => {
  for (const file of [NANSHITOU, ZHONGNAN]) known.set(file, await checked(file, seedText(file)));
});

describe('the seeds', () => {
  it('has all that is known of 中南, and no other conflict', () => {
    const { codes, words, held } = known.get(ZHONGNAN) ?? { codes: [], words: [], held: [] };
    expect(codes).toEqual(['conflict SUM_MISMATCH', 'note SPENT_ALL_BUT_CARRIED', 'note NAME_VARIANT']);
    expect(words[0]).toContain(
      '比执行数 6,061.31 万元少 88.35 万元（5,612.47 + 360.49 + 0.00 + 0.00 = 5,972.96）',
    );
    expect(words[1]).toContain('年末仍结转和结余 121.20 万元');
    expect(words[2]).toContain('如意坊系统工程（二期），另一处为如意坊放射性（二期）');
    expect(held).toEqual([
      '6,061.31 ÷ 6,061.31 = 100.00%',
      '2,482.58 + 3,578.73 万元 = 6,061.31 万元',
      '58 ÷ 66 = 87.88%',
    ]);
  });

  it('has all that is known of 南石头, and no other conflict', () => {
    const { codes, words, held } = known.get(NANSHITOU) ?? { codes: [], words: [], held: [] };
    expect(codes).toEqual([
      'conflict OFFICE_NAME_MISMATCH',
      'note MALFORMED_NUMBER',
      'note MALFORMED_NUMBER',
      'note RESTATED_DIFFERENTLY',
      'note RESTATED_DIFFERENTLY',
      'note TEXT_STOPS',
    ]);
    expect(words[0]).toContain('海珠区确有南洲街道');
    expect(words[1]).toContain('130,92.54');
    expect(words[2]).toContain('115,28.89');
    expect(words[3]).toContain('自建房摸排，另一处为自建房摸查');
    expect(words[4]).toContain('评价满意率，另一处为评价满意度');
    expect(held).toEqual([
      '11,528.89 ÷ 13,092.54 = 88.06%',
      '76 − 5 人 = 71 人',
      '429.61 ÷ 430 = 99.91%',
      '139.2 + 979.04 万元 = 约1,118.24 万元',
    ]);
  });
});

describe('a fault planted in a seed is found, and nothing else', () => {
  it.each([
    [NANSHITOU, '完成预算的 99.91%', '完成预算的 89.91%', ['conflict RATE_MISMATCH']],
    [
      NANSHITOU,
      '执行数 429.61 万元',
      '执行数 492.61 万元',
      ['conflict RATE_MISMATCH', 'note SPENT_OVER_BUDGET'],
    ],
    [NANSHITOU, '非住宅税979.04万元', '非住宅税997.04万元', ['conflict SUM_MISMATCH']],
    [
      NANSHITOU,
      '实际完成 76 人',
      '实际完成 67 人',
      ['conflict DIFFERENCE_MISMATCH', 'conflict RESTATED_DIFFERENTLY'],
    ],
    [NANSHITOU, '处罚金额 213.96 万元', '处罚金额 231.96 万元', ['conflict RESTATED_DIFFERENTLY']],
    [NANSHITOU, '调处劳资纠纷 731 起', '调处劳资纠纷 713 起', ['conflict RESTATED_DIFFERENTLY']],
    [NANSHITOU, '评价满意率 100%', '评价满意率 90%', []],
    [NANSHITOU, '今年以来共立案 224 宗', '今年以来共立案 XX 宗', ['note TEMPLATE_LEFTOVER']],
    [NANSHITOU, '处罚金额 213.96 万元', '处罚金额为 万元', ['note MISSING_NUMBER']],
    [
      NANSHITOU,
      '我街五大行业 GDP50.99 亿元',
      '我街五大行业产值下降（增长）50.99 亿元',
      ['note TEMPLATE_LEFTOVER'],
    ],
    [ZHONGNAN, '办结率为 87.9%', '办结率为 78.9%', ['conflict RATE_MISMATCH']],
    [ZHONGNAN, '基本支出 2482.58 万元', '基本支出 2428.58 万元', ['conflict SUM_MISMATCH']],
    [ZHONGNAN, '预算的 100%。', '预算的 90%。', ['conflict RATE_MISMATCH']],
    [ZHONGNAN, '二是环境卫', '三是环境卫', ['note BROKEN_NUMBERING']],
    [
      ZHONGNAN,
      '执行数 6061.31 万元',
      '执行数 6601.31 万元',
      [
        ...['conflict RATE_MISMATCH', 'conflict SUM_MISMATCH'],
        ...['note DIFFERENCE_MISMATCH', 'note SPENT_OVER_BUDGET'],
      ],
    ],
  ])('%s: %s → %s', async (file, from, to, expected) => {
    const text = seedText(file);
    const first = text.indexOf(from);
    const planted = first < 0 ? text : text.slice(0, first) + to + text.slice(first + from.length);
    const before = [...(known.get(file)?.codes ?? [])];
    const { codes } = await checked(file, planted);
    const found = codes.filter((code) => {
      const at = before.indexOf(code);
      if (at >= 0) before.splice(at, 1);
      return at < 0;
    });
    expect(found.toSorted()).toEqual(expected.toSorted());
  });
});
