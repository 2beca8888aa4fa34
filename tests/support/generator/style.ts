import type { Rng } from './rng.ts';

/** How one author prints numbers. */
export interface Style {
  /** Blanks around numbers: "执行数 6.5 万元", "执行数6.5 万元", "执行数6.5万元". */
  readonly blanks: 'around' | 'unit' | 'none';
  /** Thousands separators in money. */
  readonly grouped: boolean;
  /** What budgets are told in. */
  readonly money: '万元' | '元' | '亿元';
  /** Decimals of a rate. */
  readonly rateDecimals: 0 | 1 | 2;
  /** How often, of a hundred, a number that may be hedged is. */
  readonly hedges: number;
}

/** The style of an author drawn by chance. */
export function styleOf(rng: Rng): Style {
  return {
    blanks: rng.pick(['around', 'unit', 'none', 'none'] as const),
    grouped: rng.chance(30),
    money: rng.pick(['万元', '万元', '万元', '元', '亿元'] as const),
    rateDecimals: rng.pick([0, 1, 2, 2, 2] as const),
    hedges: rng.int(10, 60),
  };
}
