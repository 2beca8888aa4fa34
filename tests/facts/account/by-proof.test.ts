import { describe, expect, it } from 'vitest';
import { keyed, keyedIn, OWN, WORK } from './keyed.ts';

describe('the office’s money that its own numbers prove', () => {
  it.each([
    [
      'whatever it is called',
      '年初安排8,426.50万元，年中追加612.35万元，全年可用盘子9,038.85万元。到12月31日，实际用出去8,812.60万元，支付进度97.50%。',
      ['budget.initial 8426.5', 'budget.added 612.35', 'budget 9038.85', 'executed 8812.6', 'rate 97.5'],
    ],
    [
      'with what went on to the next year',
      '当年可动用3,000万元，用款2,850万元，用款率95.00%，其余150万元结转下年。',
      ['budget 3000', 'executed 2850', 'rate 95', 'carryover 150'],
    ],
    [
      'by what was left, where no rate is printed',
      '全年盘子定格在3,000万元，列账2,850万元，余下150万元结转下年继续使用。',
      ['budget 3000', 'executed 2850', 'carryover 150'],
    ],
    [
      'but what was taken back did not go on',
      '当年可动用3,000万元，用款2,850万元，用款率95.00%，剩下150万元，由财政收回。',
      ['budget 3000', 'executed 2850', 'rate 95'],
    ],
    [
      'of what was adopted, and of what it came to',
      '区财政局批复我街道部门预算1,486.20万元。增减相抵，年末预算数1,668.33万元。全年实际拨付1,641.09万元，占年末预算数的98.37%。',
      ['budget.initial 1486.2', 'budget 1668.33', 'executed 1641.09', 'rate 98.37'],
    ],
    [
      'beside projects that are bounded by more',
      '全年预算达到3,000万元，全年兑付2,850万元，完成预算的95.00%。两个投资超5亿元的项目预算指标未批。',
      ['budget 3000', 'executed 2850', 'rate 95'],
    ],
    [
      'as a share of the whole year’s budget, not of the beginning’s',
      '年初批下2,000万元，中途减为1,900万元，全年实支1,805万元，占全年盘子的95.00%，占年初数的90.25%。',
      ['budget.initial 2000', 'budget 1900', 'executed 1805', 'rate 95'],
    ],
    [
      'where it is called what may be spent',
      '年初经区人代会批准的部门预算为4,186.40万元，调整后全年可支配财力为5,225.55万元。到12月31日，街道共支用4,958.77万元，占调整后盘子的94.89%。',
      ['budget.initial 4186.4', 'budget 5225.55', 'executed 4958.77', 'rate 94.89'],
    ],
    [
      'whenever its change was told, and whoever granted it',
      '年初县人代会批复我局预算2,700万元，10月因收入减少，预算调整为2,600万元。当年账面支出2,470万元，相当于调整后预算的95.00%。',
      ['budget.initial 2700', 'budget 2600', 'executed 2470', 'rate 95'],
    ],
    [
      'where what was spent is told ahead of the budget and its rate',
      '本年支出2,850万元。\n年初预算2,700万元，加上追加，全年可支配预算3,000万元，支用率95.00%。',
      ['expenditure 2850', 'budget.initial 2700', 'budget 3000', 'rate 95'],
    ],
    [
      'where the budget is what it was after a change',
      '人大年初核批2,700万元；年度内因增人增加300万元，增加后合计3,000万元。\n全年决算支出2,850万元，占增加后预算的95.00%。\n年末财政应返还额度150万元。',
      ['budget.initial 2700', 'budget.added 300', 'budget 3000', 'executed 2850', 'rate 95', 'carryover 150'],
    ],
  ])('is known %s', (_, text, expected) => {
    expect(keyedIn(text.split('\n').map((line) => [line, OWN]))).toEqual(expected);
  });

  it.each([
    ['where the rate is of other numbers', '全年盘子3,000万元，用款2,850万元，用款率91.00%。'],
    ['where the rate has no places', '全年盘子3,000万元，用款2,850万元，用款率95%。'],
    ['where projects are spoken of', '安排项目12个，盘子3,000万元，用款2,850万元，用款率95.00%。'],
    ['of the year before', '2021年盘子3,000万元，用款2,850万元，用款率95.00%。'],
    ['where nothing was spent', '全区产值3,000万元，其中工业2,850万元，占比95.00%。'],
  ])('is not known %s', (_, text) => {
    expect(keyed(text)).toEqual([]);
  });

  it('is known behind the mark of an item', () => {
    expect(keyed('2.1 年初部门预算2,000万元，年中净追加100万元，全年预算数2,100万元。')).toEqual([
      ...['budget.initial 2000', 'budget.added 100', 'budget 2100'],
    ]);
  });

  it('is not taken from what came in', () => {
    const told = keyed('本年收入3,000万元，本年支出2,850万元，结余150万元。');
    expect(told).toEqual(['income 3000', 'expenditure 2850', 'carryover 150']);
  });

  it('is no part’s, though its words and its rate are told as a whole’s', () => {
    const whole = '全年可用盘子调整为30,000万元。';
    expect(
      keyedIn([
        [whole, OWN],
        ['“三公”开销另算。预算40万元，开支30万元，为预算的75.00%。', OWN],
        ['3号宿舍改造安排3,000万元，付出2,010万元，进度67.00%。', WORK],
      ]),
    ).toEqual([]);
    expect(
      keyedIn([
        [`${whole}到12月31日，实际开销28,500万元，占调整后盘子的95.00%。`, OWN],
        ['通组路县里给衔接资金3,860万元，到年底兑付3,517万元，占91.11%。', WORK],
      ]),
    ).toEqual(['budget 30000', 'executed 28500', 'rate 95']);
  });

  it('is not dwarfed by what the whole area takes in, or what goes through its hands', () => {
    const told = '全年可用盘子3,000万元，用款2,850万元，用款率95.00%。';
    const own = ['budget 3000', 'executed 2850', 'rate 95'];
    for (const other of ['辖区一般公共预算收入9.3亿元。', '全年支付待遇8.7亿元。', '带动税收支出1.2亿元。'])
      expect(
        keyedIn([
          [told, OWN],
          [other, WORK],
        ]),
      ).toEqual(own);
  });

  it('takes nothing from what the words told, but what the proof dwarfs', () => {
    const proven = '全年盘子30,000万元，实际用去28,500万元，用款率95.00%。';
    expect(keyed(`全年预算数2,000万元。${proven}`)).toEqual(['budget 30000', 'executed 28500', 'rate 95']);
    expect(keyed(`执行数29,000万元。${proven}`)).toEqual(['executed 29000']);
  });
});
