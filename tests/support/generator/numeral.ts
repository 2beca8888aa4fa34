import { Decimal, grouped, plain } from '../../../src/facts/decimal.ts';

/** A decimal as whole steps of its last printed digit: 12.13 is 1213 with 2 decimals. Exact. */
export interface Numeral {
  readonly steps: bigint;
  readonly decimals: number;
}

/** "12.13", trailing zeros kept: what is printed. */
export function digitsOf({ steps, decimals }: Numeral): string {
  const digits = (steps < 0n ? -steps : steps).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const sign = steps < 0n ? '-' : '';
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-decimals)}`;
}

/** "1,581,803.20": thousands parted, decimals kept. */
export function groupedDigits(numeral: Numeral): string {
  const [whole = '', fraction] = digitsOf(numeral).split('.');
  const left = grouped(new Decimal(whole));
  return fraction === undefined ? left : `${left}.${fraction}`;
}

/** The exact value in the base unit. */
export function valueOf(numeral: Numeral, factor: string): string {
  return plain(new Decimal(digitsOf(numeral)).times(factor));
}

/**
 * part ÷ whole in percent, rounded half up to so many decimals.
 *
 * @example digitsOf(percentOf(58n, 66n, 1)) // '87.9'
 */
export function percentOf(part: bigint, whole: bigint, decimals: number): Numeral {
  const scaled = part * 100n * 10n ** BigInt(decimals);
  const negative = scaled < 0n;
  const steps = ((negative ? -scaled : scaled) * 2n + whole) / (whole * 2n);
  return { steps: negative ? -steps : steps, decimals };
}
