import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/facts/decimal.ts';
import { decimalsOf, display, displayComputed, fixed, scaleOf } from '../../src/facts/display.ts';
import { readFacts } from '../../src/facts/ledger.ts';
import { reportOf } from './report-of.ts';

const shown = (text: string): string[] => readFacts(reportOf([text])).map(display);

describe('a figure for people', () => {
  it.each([
    ['全年预算数130925400元。', ['130,925,400 元']],
    ['全年预算数13092.54万元。', ['13,092.54 万元']],
    ['全年预算数1.50亿元。', ['1.50 亿元']],
    ['国有资本经营支出0.00万元。', ['0.00 万元']],
    ['完成预算的88.06%。', ['88.06%']],
    ['清运垃圾 约 3.2 万吨。', ['约 3.2 万吨']],
    ['满意率排名全区第五名。', ['第 5 名']],
    ['立案53宗。', ['53 宗']],
  ])('%s keeps its scale, decimals and hedge', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('is as printed where it could not be read', () => {
    expect(shown('全年预算数130,92.54万元。')).toEqual(['130,92.54万元']);
  });
});

describe('the parts of a display', () => {
  it.each([
    ['6061.31 万元', 2],
    ['8.\u20095 万元', 1],
    ['６．５％', 1],
    ['53 宗', 0],
  ])('%s has so many decimals', (printed, decimals) => {
    expect(decimalsOf(printed)).toBe(decimals);
  });

  it('a rate has no scale, whatever stands in it', () => {
    expect(scaleOf({ printed: '万分之五', kind: 'rate' }).word).toBe('');
  });

  it.each([
    ['1234.5', 2, '1,234.50'],
    ['1234', 2, '1,234.00'],
    ['1234.567', 2, '1,234.567'],
  ])('%s with at least %i decimals is %s', (value, decimals, expected) => {
    expect(fixed(new Decimal(value), decimals)).toBe(expected);
  });

  it('a computed value is in the scale of its operands', () => {
    const scale = scaleOf({ printed: '1.5 万元', kind: 'money' });
    expect(displayComputed(new Decimal('15636500'), scale, '元', 2)).toBe('1,563.65 万元');
  });
});
