import type { GeneratedReport, TrueTable } from './report.ts';
import type { Rng } from './rng.ts';

const ITEMS = ['公厕管护经费', '路灯运行经费', '档案整理经费'];

/**
 * The report with a table of three items behind its first paragraph of work: budget, spending and rate of each, and
 * the row of totals. `wrong`: one cell of it is another, a rate or a total.
 */
export function withTable(report: GeneratedReport, rng: Rng, wrong: boolean): GeneratedReport {
  const rows = ITEMS.map((name) => {
    const budget = rng.int(100_000, 900_000);
    return { name, budget, spent: Math.floor((budget * rng.int(70, 97)) / 100) };
  });
  const total = rows.reduce(
    (sum, { budget, spent }) => ({ budget: sum.budget + budget, spent: sum.spent + spent }),
    { budget: 0, spent: 0 },
  );
  const at = wrong ? rng.int(0, ITEMS.length) : -1;
  const cells = rows.map(({ name, budget, spent }, i) => [
    ...[name, money(budget), money(spent)],
    rate(i === at ? Math.floor(spent * 0.95) : spent, budget),
  ]);
  const spent = total.spent + (at === ITEMS.length ? 900 : 0);
  const last = ['合计', money(total.budget), money(spent), rate(spent, total.budget)];
  const head = ['项目', '全年预算数', '全年执行数', '执行率'];
  const table: TrueTable = {
    after: report.paragraphs[0]?.number ?? 1,
    rows: [['单位：万元'], head, ...cells, last],
  };
  return { ...report, tables: [table] };
}

function money(cents: number): string {
  return (cents / 100).toFixed(2);
}

function rate(part: number, whole: number): string {
  return `${((part * 100) / whole).toFixed(2)}%`;
}
