import type { Rng } from './rng.ts';
import type { Style } from './style.ts';

/** The money of one department in one year, in 分: exact, and adding up. */
export interface Budget {
  readonly initial: bigint;
  readonly budget: bigint;
  readonly executed: bigint;
  /** By source, in the order that reports list them. */
  readonly sources: readonly (readonly [string, bigint])[];
  /** What was planned by source: the same, and what was left, which is 一般公共预算's. */
  readonly planned: readonly (readonly [string, bigint])[];
  readonly natures: readonly (readonly [string, bigint])[];
  readonly carryover: bigint;
  readonly projects: readonly Project[];
  readonly last: { readonly budget: bigint; readonly executed: bigint } | null;
}

export interface Project {
  readonly name: string;
  readonly budget: bigint;
  readonly executed: bigint;
}

/** What a budget is made from. */
export interface BudgetPlan {
  readonly style: Style;
  readonly projects: readonly string[];
  /** In 元; drawn where left out. */
  readonly size?: bigint;
  /** Null: no year before is told; drawn where left out. */
  readonly last?: Budget['last'];
  /** All is spent, and yet some is carried over. */
  readonly spentButCarried?: boolean;
}

const FEN = 100n;
/** The smallest amount that the author's unit can print: 0.01 万元, 0.01 元, 0.0001 亿元. */
export const STEP = { 万元: 10_000n, 元: 1n, 亿元: 1_000_000n } as const;

/** A budget drawn by chance: sources and natures add up to what was executed, projects to no more than 项目支出. */
export function budgetOf(rng: Rng, plan: BudgetPlan): Budget {
  const step = STEP[plan.style.money];
  const share = (whole: bigint, low: number, high: number): bigint =>
    ((whole * BigInt(rng.int(low, high))) / 10_000n / step) * step;
  const size = plan.size ?? BigInt(rng.int(20_000_000, 400_000_000)) * BigInt(rng.int(1, 3));
  const budget = ((size * FEN) / step) * step;
  const all = plan.spentButCarried === true || rng.chance(12);
  const executed = all ? budget : share(budget, 6800, 9960);
  const fund = share(executed, 300, 1500);
  const state = rng.chance(25) ? share(executed, 10, 90) : 0n;
  const other = rng.chance(40) ? share(executed, 20, 300) : 0n;
  const basic = share(executed, 3000, 6500);
  const ofProjects = executed - basic;
  const left = budget - executed;
  const bySource = (general: bigint): Budget['sources'] => [
    ['一般公共预算', general],
    ['政府性基金', fund],
    ['国有资本经营', state],
    ['其他资金', other],
  ];
  const general = executed - fund - state - other;
  return {
    budget,
    executed,
    initial: share(budget, 7800, 9900),
    sources: bySource(general),
    planned: bySource(general + left),
    natures: [
      ['基本支出', basic],
      ['项目支出', ofProjects],
    ],
    carryover: plan.spentButCarried === true ? share(budget, 80, 400) : left,
    projects: plan.projects.map((name) => {
      const planned = share(ofProjects, 300, 1400);
      return { name, budget: planned, executed: rng.chance(20) ? planned : share(planned, 7000, 9980) };
    }),
    last: plan.last === undefined ? lastOf(budget, share, rng) : plan.last,
  };
}

/** The year before, in a third of the reports. */
function lastOf(
  budget: bigint,
  share: (whole: bigint, low: number, high: number) => bigint,
  rng: Rng,
): Budget['last'] {
  if (!rng.chance(35)) return null;
  const before = share(budget, 8200, 11_500);
  return { budget: before, executed: share(before, 7000, 9960) };
}
