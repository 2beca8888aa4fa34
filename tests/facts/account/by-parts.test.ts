import { describe, expect, it } from 'vitest';
import { keyedIn, OWN, WORK } from './keyed.ts';

const TOTAL = '全年预算数26,318.40万元，执行数24,739.30万元。';

describe('parts that come to a total', () => {
  it.each([
    [
      'behind a word of how it is split',
      '按来源，一般公共预算13,862.15万元，政府性基金9,640.00万元，国有资本经营预算237.15万元，其他1,000.00万元。',
      [
        'source.executed 一般公共预算 13862.15',
        'source.executed 政府性基金 9640',
        'source.executed 国有资本经营 237.15',
        'source.executed 其他资金 1000',
      ],
    ],
    [
      'by shorter names, a clause ahead of the number',
      '花费之中，公共预算占大头，达13,862.15万元，基金9,640.00万元，国资预算237.15万元，村里配套等其他资金1,000.00万元。',
      [
        'source.executed 一般公共预算 13862.15',
        'source.executed 政府性基金 9640',
        'source.executed 国有资本经营 237.15',
        'source.executed 其他资金 1000',
      ],
    ],
    [
      'with the parts of a part between',
      '基本支出3,516.28万元（人员经费3,000.00万元、日常公用经费516.28万元），项目支出21,223.02万元。',
      [
        'nature.executed 基本支出 3516.28',
        'nature.executed 人员经费 3000',
        'nature.executed 公用经费 516.28',
        'nature.executed 项目支出 21223.02',
      ],
    ],
  ])('are its parts: %s', (_, split, expected) => {
    const found = keyedIn([
      [TOTAL, OWN],
      [split, WORK],
    ]);
    expect(found.filter((one) => /^(?:source|nature)/u.test(one))).toEqual(expected);
  });

  it.each([
    ['come to nothing', '一般公共预算13,862.15万元，政府性基金9,640.01万元。'],
    ['are of the year before', '上年一般公共预算15,099.30万元，上年政府性基金9,640.00万元。'],
    ['have one name twice', '政府性基金15,099.30万元，政府性基金9,640.00万元。'],
  ])('are none where they %s', (_, split) => {
    const found = keyedIn([
      [TOTAL, OWN],
      [split, WORK],
    ]);
    expect(found.filter((one) => /^(?:source|nature)/u.test(one))).toEqual([]);
  });

  it('are none where a round sum beside other money fits by chance', () => {
    const found = keyedIn([
      ['全年预算数6000万元，执行数5000万元。', OWN],
      ['拨付企业奖补2200万元，另有一般公共预算3000万元、政府性基金2000万元待分配。', WORK],
    ]);
    expect(found.filter((one) => /^(?:source|nature)/u.test(one))).toEqual([]);
  });
});

describe('what was left of the budget', () => {
  it.each([
    ['余28.21万元，为两名新招人员的绩效工资。', ['carryover 28.21']],
    ['余下28.21万元由财政收回。', []],
    ['没有花完的28.21万元分两路：18.21万元结转下年，10.00万元由区财政收回。', ['carryover 18.21']],
    ['购置办公设备28.21万元。', []],
  ])('%s', (text, expected) => {
    const found = keyedIn([[`全年预算数2,014.79万元，执行数1,986.58万元。${text}`, OWN]]);
    expect(found.filter((one) => one.startsWith('carryover'))).toEqual(expected);
  });
});
