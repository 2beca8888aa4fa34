import { describe, expect, it } from 'vitest';
import { commonUnit, unitless } from '../../src/charts/unit.ts';
import { value } from './chart-data.ts';

const said = (text: string) => value('1', text, { hedged: /[约余多]|以上/u.test(text) });

describe('the unit said once for all', () => {
  it.each([
    [['13,092.54 万元', '11,528.89 万元'], '万元'],
    [['12.13 万平方米', '9.604605 万平方米'], '万平方米'],
    [['5,000.00 万元', '约 5,800 万元', '265 万余元'], '万元'],
    [['88.06%', '100%'], null],
    [['5‰'], null],
    [['1,350 多场', '40 多万平方米'], null],
    [['12 人（每月）'], null],
    [[], null],
  ])('of %j is %s', (texts, unit) => {
    expect(commonUnit(texts.map(said))).toBe(unit);
  });

  it('is that of most values, and the same whatever their order', () => {
    const texts = ['3 亿元', '5 万元', '6 万元'];
    expect(commonUnit(texts.map(said))).toBe('万元');
    expect(commonUnit(['3 亿元', '5 万元'].map(said))).toBe(commonUnit(['5 万元', '3 亿元'].map(said)));
  });

  it('is not asked of what has no length', () => {
    expect(commonUnit([value(null, '3 亩'), value(null, '未披露')])).toBeNull();
  });
});

describe('a value beside it', () => {
  it.each([
    ['13,092.54 万元', '13,092.54'],
    ['0.00 万元', '0.00'],
    ['约 5,800 万元', '约 5,800'],
    ['↓ 12 万元', '↓ 12'],
    ['265 万余元', '265 万余元'],
    ['30 万元以上', '30 万元以上'],
    ['1.2 亿元', '1.2 亿元'],
    ['5,000 万元（截至11月）', '5,000 万元（截至11月）'],
  ])('%s is shown as %s', (text, shown) => {
    expect(unitless(said(text), '万元')).toBe(shown);
  });

  it('is whole where no unit is said, or where it has no length', () => {
    expect(unitless(said('5 万元'), null)).toBe('5 万元');
    expect(unitless(value(null, '5 万元'), '万元')).toBe('5 万元');
  });
});
