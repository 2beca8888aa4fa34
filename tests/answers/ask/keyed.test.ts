import { describe, expect, it } from 'vitest';
import { itemMoney, ownMoney } from '../../../src/answers/ask/keyed.ts';
import { moneyIn } from '../../../src/matching/money.ts';
import { entryOf } from '../../support/entries.ts';

const TOLD = [
  '全年支出 6000 万元。基本支出 2316 万元，含人员经费 1713.88 万元、日常公用经费 602.12 万元。',
  '“三公”经费预算 9.80 万元，开支 8.46 万元，其中公务用车运行 8.12 万元、接待 0.34 万元，上年开支 9.05 万元。',
];

/** What a question after a part of the office's money finds of a year, as it is printed, the head first. */
async function printed(question: string, year = 2022, said: readonly string[] = TOLD): Promise<string[]> {
  const money = moneyIn(question);
  const entry = await entryOf('南石头', 2022, ...said);
  return money === null ? [] : (itemMoney(entry, money, year)?.facts ?? []).map((one) => one.printed);
}

describe('what is left of the office’s money', () => {
  const spent = '全年预算数 6000 万元，执行数 5400 万元。';
  it.each([
    ['goes on to the next year', '年末结转和结余 600 万元。', '600 万元'],
    [
      'is not given where some of it was taken back',
      '年末结转和结余 480 万元，财政收回 120 万元。',
      undefined,
    ],
  ])('%s', async (_, left, expected) => {
    const entry = await entryOf('南石头', 2022, spent, left);
    expect(ownMoney(entry, ['carryover', 'unspent'])?.facts[0]?.printed).toBe(expected);
  });
});

describe('by how much the budget was changed', () => {
  it.each([
    ['is what both budgets differ by', '年初预算 1128.40 万元，全年预算数 1264.75 万元。', '1363500'],
    ['is not worked out of one of them', '全年预算数 1264.75 万元。', undefined],
  ])('%s', async (_, said, expected) => {
    const found = ownMoney(await entryOf('南石头', 2022, said), ['budget.change']);
    expect(found?.computed[0]?.value).toBe(expected);
  });
});

describe('a part of the office’s money by its name', () => {
  it.each([
    ['请客吃饭花了多少', '0.34 万元'],
    ['公家车一年用了多少钱', '8.12 万元'],
    ['三公一共花了多少', '8.46 万元'],
    ['三公的预算是多少', '9.80 万元'],
    ['养人的钱用了多少', '1713.88 万元'],
    ['日常公用经费多少', '602.12 万元'],
  ])('%s: %s', async (question, head) => {
    expect((await printed(question))[0]).toBe(head);
  });

  it('is of the year that is asked', async () => {
    expect((await printed('三公一共花了多少', 2021))[0]).toBe('9.05 万元');
  });

  it('comes with what is told beside it', async () => {
    expect(await printed('三公一共花了多少')).toEqual(['8.46 万元', '9.80 万元', '8.12 万元', '0.34 万元']);
  });

  it.each([
    ['it is told in two ways', ['公务接待费 0.34 万元。', '公务接待费 0.43 万元。']],
    ['it is not told', ['全年支出 6000 万元。']],
  ])('is none where %s', async (_, said) => {
    expect(await printed('请客吃饭花了多少', 2022, said)).toEqual([]);
  });
});
