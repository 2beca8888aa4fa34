import { Decimal } from '../facts/decimal.ts';
import type { Fact } from '../facts/fact.ts';

/**
 * Whether what a sum or a difference lacks is itself printed, as a number of its own: what came over from the year
 * before, what was taken back. Then the report has said where it went.
 *
 * @param facts all of the report
 * @param known those that the sum or the difference is made of
 * @example // 预算 100 万元，支出 90 万元，财政收回 6 万元，结转 4 万元 → the 6 that 100 − 90 and 4 differ by is printed
 */
export function isExplained(facts: readonly Fact[], whole: Fact, taken: readonly Fact[]): boolean {
  const known = [whole, ...taken];
  if (known.some(({ value }) => value === null)) return false;
  const lack = taken
    .reduce((left, { value }) => left.minus(value ?? ''), new Decimal(whole.value ?? ''))
    .abs();
  return facts.some(
    (fact) =>
      fact.value !== null &&
      fact.unit === whole.unit &&
      fact.change === null &&
      !known.includes(fact) &&
      lack.eq(fact.value),
  );
}
