import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalOf, meet, minus, ratioMeets, sum, type Interval } from '../../src/checks/interval.ts';
import { Decimal } from '../../src/facts/decimal.ts';
import { told } from '../support/figure.ts';

const of = (text: string): string => {
  const [fact] = told(text).facts;
  const interval = fact === undefined ? null : intervalOf(fact);
  return `${interval?.low?.toFixed() ?? '−∞'} … ${interval?.high?.toFixed() ?? '∞'}`;
};

describe('what a printed number can stand for', () => {
  it.each([
    ['12.13 万平方米', '121250 … 121350'],
    ['6061.31 万元', '60613050 … 60613150'],
    ['430 万元', '4295000 … 4305000'],
    ['301275.73 元', '301275.725 … 301275.735'],
    ['87.9%', '87.85 … 87.95'],
    // Cases and people are counted, not measured.
    ['58 宗', '58 … 58'],
    ['5 人', '5 … 5'],
    ['330 万人次', '3295000 … 3305000'],
    // Hedges widen by a unit of the last digit that is not 0, or open an end.
    ['约1118.3万元', '11182000 … 11184000'],
    ['约 206 家', '205 … 207'],
    ['350 余家', '350 … 360'],
    ['330 余万人次', '3295000 … 3400000'],
    ['近 20 万人次', '100000 … 205000'],
    ['76%以上', '75.5 … ∞'],
    ['超 30 个项', '30 … ∞'],
    ['不足 30 家', '−∞ … 30'],
  ])('%s is %s', (text, expected) => {
    expect(of(text)).toBe(expected);
  });

  it.each([
    ['≥', '29.5 … ∞'],
    ['≤', '−∞ … 30.5'],
  ])('knows %s', (hedge, expected) => {
    const [fact] = told('约 30%').facts;
    const interval = fact === undefined ? null : intervalOf({ ...fact, hedge });
    expect(`${interval?.low?.toFixed() ?? '−∞'} … ${interval?.high?.toFixed() ?? '∞'}`).toBe(expected);
  });

  it('is open both ways behind a hedge nobody knows', () => {
    const [fact] = told('约 30 家').facts;
    if (fact === undefined) throw new Error('a figure expected');
    expect(intervalOf({ ...fact, hedge: '说不准' })).toEqual({ low: null, high: null });
    expect(intervalOf({ ...fact, value: null })).toBeNull();
  });
});

const cents = fc.integer({ min: 0, max: 10 ** 9 }).map((n) => new Decimal(String(n)).div('100'));
const around = (value: Decimal, half: string): Interval => ({
  low: value.minus(half),
  high: value.plus(half),
});

describe('arithmetic of intervals', () => {
  it('never calls a true sum wrong, however its parts are rounded', () => {
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 6 }), fc.constantFrom(0, 1), (exact, places) => {
        const half = places === 0 ? '0.5' : '0.05';
        const parts = exact.map((value) => around(new Decimal(value.toFixed(places)), half));
        const total = exact.reduce((a, b) => a.plus(b));
        return meet(sum(parts), around(new Decimal(total.toFixed(places)), half));
      }),
    );
  });

  it('never calls a true difference wrong', () => {
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const rounded = [a, b, a.minus(b)].map((value) => around(new Decimal(value.toFixed(1)), '0.05'));
        const [from, take, result] = rounded;
        return (
          from !== undefined && take !== undefined && result !== undefined && meet(minus(from, take), result)
        );
      }),
    );
  });

  it('never calls a true rate wrong, and any rate a whole per cent off', () => {
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const [part, whole] = a.lt(b) ? [a, b] : [b, a];
        fc.pre(whole.gte('1000'));
        const rate = new Decimal(part.times('100').div(whole).toFixed(2));
        const [p, w] = [around(part, '0.005'), around(whole, '0.005')];
        const off = rate.plus('1');
        return ratioMeets(p, w, around(rate, '0.005')) && !ratioMeets(p, w, around(off, '0.005'));
      }),
    );
  });

  it('lets an open end fit', () => {
    const open = { low: new Decimal('76'), high: null };
    const hundred = around(new Decimal('100'), '0');
    expect(meet(open, hundred)).toBe(true);
    expect(meet(open, around(new Decimal('75'), '0'))).toBe(false);
    expect(ratioMeets(open, { low: null, high: null }, hundred)).toBe(true);
    expect(ratioMeets(open, hundred, around(new Decimal('95'), '0'))).toBe(true);
    expect(ratioMeets(open, hundred, around(new Decimal('70'), '0'))).toBe(false);
  });
});
