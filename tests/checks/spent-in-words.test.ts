import { describe, expect, it } from 'vitest';
import { told } from '../support/figure.ts';
import { sentencesOf, verdictOf } from '../support/findings.ts';

const NOTE = ['note SPENT_ALL_BUT_CARRIED'];

describe('all spent in words, and something left', () => {
  it.each([
    ['全年预算资金已全部支出完毕，年末结转和结余 {carryover}12.50 万元。', NOTE],
    ['财政资金已百分之百执行，年末结转和结余 {carryover}0.01 万元。', NOTE],
    // The words of the rest, where the ledger has no key for it.
    ['部门预算均已全部执行完毕。年末结余资金 12.50 万元。', NOTE],
    ['部门预 算均已全部执 行完毕。年末仍有结余资金 12.50 万元。', NOTE],
    // 0, and what may be rounded from 0.
    ['全年预算资金已全部支出完毕，年末结转和结余 {carryover}0.00 万元。', []],
    ['全年预算资金已全部支出完毕，年末结转和结余{carryover}不足 12 万元。', []],
    ['全年预算资金已全部支出完毕，年末结转和结余{carryover}约 12 万元。', NOTE],
    // Nothing left is told; it is not all; it is hoped for; it is other money; it is another year's rest.
    ['全年预算资金已全部支出完毕。', []],
    ['全年预算资金已基本支出完毕，年末结转和结余 {carryover}12.50 万元。', []],
    ['力争年底前预算资金均已全部支出，年末结转和结余 {carryover}12.50 万元。', []],
    ['上年结转资金已全部支出。年末结转和结余 {carryover}12.50 万元。', []],
    ['该项目资金已全部支出。年末结转和结余 {carryover}12.50 万元。', []],
    ['全年预算资金已全部支出完毕，2021年末结转和结余 {carryover|2021年}12.50 万元。', []],
    ['全年预算资金已全部支出完毕，开展活动 12 场。', []],
  ])('%s', (text, expected) => {
    expect(verdictOf(told(text))).toEqual(expected);
  });

  it('leaves it to the arithmetic where amounts or a rate are told', () => {
    const said = '全年预算资金已全部支出完毕，年末结转和结余 {carryover}12.50 万元';
    expect(verdictOf(told(`${said}，预算执行率 {rate}100%。`))).toEqual(NOTE);
    expect(verdictOf(told(`${said}，全年预算数 {budget}100.00 万元，执行数 {executed}87.50 万元。`))).toEqual(
      ['1 hold'],
    );
  });

  it('quotes the claim', () => {
    expect(sentencesOf(told('全年预算资金已全部支出完毕。年末结余资金 12.50 万元。'))).toEqual([
      '报告称“预算资金已全部支出完毕”，但年末仍结转和结余 12.50 万元，报告没有说明来源',
    ]);
  });
});
