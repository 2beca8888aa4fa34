import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COST, RateLimit } from '../../src/discord/rate-limit.ts';

/** A limit with a clock that a test sets. */
function limitOf(perMinute: number) {
  const clock = { ms: 0 };
  return { clock, limit: new RateLimit(perMinute, () => clock.ms) };
}

describe('RateLimit', () => {
  it('lets a person ask as often at once as in a minute, then says how long to wait', () => {
    const { limit, clock } = limitOf(3);
    const ask = (): number => limit.take('alice', COST.question);
    expect([ask(), ask(), ask(), ask()]).toEqual([0, 0, 0, 20]);
    clock.ms = 19_000;
    expect(ask()).toBe(1);
    clock.ms = 20_000;
    expect([ask(), ask()]).toEqual([0, 20]);
  });

  it('does not count one person for another', () => {
    const { limit } = limitOf(1);
    expect([limit.take('alice', COST.question), limit.take('bob', COST.question)]).toEqual([0, 0]);
  });

  it('takes four clicks for one question', () => {
    const { limit } = limitOf(1);
    const waits = Array.from({ length: 5 }, () => limit.take('alice', COST.click));
    expect(waits).toEqual([0, 0, 0, 0, 15]);
  });

  it('has no limit at 0, and remembers nobody', () => {
    const { limit } = limitOf(0);
    for (let times = 0; times < 100; times++) expect(limit.take('alice', COST.question)).toBe(0);
    expect(limit.size).toBe(0);
  });

  it('forgets who has not asked for a while', () => {
    const { limit, clock } = limitOf(60);
    for (let person = 0; person < 1000; person++) limit.take(`early ${person}`, COST.question);
    clock.ms = 120_000;
    limit.take('late', COST.question);
    expect(limit.size).toBe(1);
  });

  it('never lets more through in any minute than twice its number, nor fewer than its number in all', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 200 }),
        (perMinute, gaps) => {
          const { limit, clock } = limitOf(perMinute);
          const passed: number[] = [];
          for (const gap of gaps) {
            clock.ms += gap;
            if (limit.take('alice', COST.question) === 0) passed.push(clock.ms);
          }
          const busiest = passed.map(
            (from) => passed.filter((at) => at >= from && at < from + 60_000).length,
          );
          expect(Math.max(0, ...busiest)).toBeLessThanOrEqual(perMinute * 2);
          expect(passed.length).toBeGreaterThanOrEqual(Math.min(perMinute, gaps.length));
        },
      ),
    );
  });
});
