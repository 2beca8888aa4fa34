import { expect, it } from 'vitest';
import { keyed } from './keyed.ts';

it('a project’s rate is what its budget and its spending come to, however it is called', () => {
  expect(keyed('河道整治项目：年度预算7,600.00万元，支付6,460.00万元，完成85.00%，清淤5.8公里。')).toEqual([
    'project.budget 河道整治 7600',
    'project.executed 河道整治 6460',
    'project.rate 河道整治 85',
  ]);
});

it('is no other share told behind them', () => {
  expect(keyed('河道整治项目：年度预算7,600.00万元，支付6,460.00万元，达标92.00%。')).toEqual([
    'project.budget 河道整治 7600',
    'project.executed 河道整治 6460',
  ]);
});
