import { describe, expect, it } from 'vitest';
import {
  decimalsOf,
  lastDigit,
  numberIn,
  numberOf,
  percentOf,
  shown,
  unitOf,
} from '../../src/checks/printed.ts';
import { Decimal } from '../../src/facts/decimal.ts';
import type { Fact } from '../../src/facts/fact.ts';
import { told } from '../support/figure.ts';

const figure = (text: string): Fact => {
  const [only] = told(text).facts;
  if (only === undefined) throw new Error(`no figure in ${text}`);
  return only;
};

describe('numbers as a reader knows them', () => {
  it.each([
    ['6061.31万元', '6,061.31', '6,061.31 万元', 2],
    ['1,581,803 万元', '1,581,803', '1,581,803 万元', 0],
    ['0.00 万元', '0.00', '0.00 万元', 2],
    ['1.20 亿元', '1.20', '1.20 亿元', 2],
    ['301275.73 元', '301,275.73', '301,275.73 元', 2],
    ['58宗', '58', '58 宗', 0],
    ['87.9%', '87.9', '87.9%', 1],
    ['约139.2万元', '139.2', '约 139.2 万元', 1],
    ['350 余家', '350', '350 家', 0],
  ])('%s: %s, shown as %s', (text, number, whole, decimals) => {
    expect(numberOf(figure(text))).toBe(number);
    expect(shown(figure(text))).toBe(whole);
    expect(decimalsOf(figure(text))).toBe(decimals);
  });

  it('shows what cannot be read as it is printed', () => {
    const unread = { ...figure('1 万元'), value: null, printed: '130,92.54 万元' };
    expect(numberOf(unread)).toBe('130,92.54 万元');
    expect(shown(unread)).toBe('130,92.54 万元');
  });

  it('brings a number to another printed unit with the decimals of its like', () => {
    const like = figure('6061.31 万元');
    expect(numberIn(new Decimal('883500'), unitOf(like), [like])).toBe('88.35');
    expect(numberIn(new Decimal('-12345678900'), unitOf(like), [like])).toBe('-1,234,567.89');
  });

  it('knows the last digit that says something', () => {
    expect(lastDigit(figure('350 家')).toFixed()).toBe('10');
    expect(lastDigit(figure('20 万人次')).toFixed()).toBe('100000');
    expect(lastDigit(figure('12.13 万平方米')).toFixed()).toBe('100');
    expect(lastDigit(figure('0 家')).toFixed()).toBe('1');
  });

  it('reckons a per cent', () => {
    expect(percentOf(new Decimal('58'), new Decimal('66'), 2)).toBe('87.88');
  });
});
