import { type Budget, STEP } from './budget.ts';
import { percentOf } from './numeral.ts';
import { exactly } from './quantity.ts';
import type { Stated } from './said.ts';
import type { Style } from './style.ts';

const DECIMALS = { 万元: 2, 元: 2, 亿元: 4 } as const;

/** An amount printed in the author's unit. */
export function money(fen: bigint, style: Style, key: string | null, of: string | null = null): Stated {
  const steps = fen / STEP[style.money];
  return exactly({ steps, decimals: DECIMALS[style.money] }, style.money, style, { key, of });
}

function rate(part: bigint, whole: bigint, style: Style, key: string | null, of: string | null): Stated {
  const decimals = part === whole ? 0 : style.rateDecimals;
  return exactly(percentOf(part, whole, decimals), '%', style, { key, of });
}

/** 约 1.15 亿元 for 11,528.89 万元: a rounding that contradicts nothing. */
function rounded(fen: bigint, style: Style): Stated {
  const hundredth = 100_000_000n; // 0.01 亿元 in 分
  const told = exactly({ steps: (fen * 2n + hundredth) / (hundredth * 2n), decimals: 2 }, '亿元', style);
  return { ...told, printed: `约${style.blanks === 'none' ? '' : ' '}${told.printed}`, hedge: '约' };
}

/**
 * The number that stands for a key, printed; undefined where the budget has none.
 *
 * @example numberOf(budget, style, 'source.executed', '政府性基金')?.printed // '360.49 万元'
 */
export function numberOf(budget: Budget, style: Style, key: string, of: string | null): Stated | undefined {
  const amount = (fen: bigint | undefined, as: string | null = key): Stated | undefined =>
    fen === undefined ? undefined : money(fen, style, as, of);
  const project = budget.projects.find(({ name }) => name === of);
  const { last } = budget;
  switch (key) {
    case 'budget':
      return amount(budget.budget);
    case 'budget.initial':
      return amount(budget.initial);
    case 'executed':
    case 'expenditure':
      return amount(budget.executed);
    case 'income':
      return amount(budget.budget);
    case 'carryover':
      return amount(budget.carryover);
    case 'rate':
      return rate(budget.executed, budget.budget, style, key, null);
    case 'source.executed':
      return amount(budget.sources.find(([name]) => name === of)?.[1]);
    case 'source.budget':
    case 'source.income':
      return amount(budget.planned.find(([name]) => name === of)?.[1]);
    case 'nature.executed':
      return amount(budget.natures.find(([name]) => name === of)?.[1]);
    case 'project.budget':
      return amount(project?.budget);
    case 'project.executed':
      return amount(project?.executed);
    case 'project.rate':
      return project === undefined ? undefined : rate(project.executed, project.budget, style, key, of);
    case 'executed.rounded':
      return rounded(budget.executed, style);
    case 'budget.last':
      return last === null ? undefined : amount(last.budget, null);
    case 'executed.last':
      return last === null ? undefined : amount(last.executed, null);
    case 'rate.last':
      return last === null ? undefined : rate(last.executed, last.budget, style, null, null);
    default:
      return undefined;
  }
}
