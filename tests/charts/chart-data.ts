import type { BarChart, BarRow, ChartValue, LineChart, LinePoint } from '../../src/charts/chart.ts';

/** A value, exact and printed; none where it is null. */
export function value(exact: string | null, text: string, marks: Partial<ChartValue> = {}): ChartValue {
  return { value: exact, text, hedged: false, computed: false, ...marks };
}

export function row(label: string, ...values: readonly (ChartValue | null)[]): BarRow {
  return { label, group: null, values };
}

export function bars(rows: readonly BarRow[], series: readonly string[] = ['全年预算数']): BarChart {
  return {
    ...{ kind: 'bars', name: 'compare', title: '2022 年：对比', series, rows },
    ...{ counted: '个单位', rest: '见 CSV', source: '数据来自各单位自评报告原文' },
  };
}

export function point(
  year: number,
  exact: string | null,
  text: string,
  marks: Partial<LinePoint> = {},
): LinePoint {
  return { year, restated: [], ...value(exact, text), ...marks };
}

export function line(points: readonly LinePoint[]): LineChart {
  return {
    ...{ kind: 'line', name: 'trend', title: '中南街道：全年预算数', points },
    source: '数据来自该单位自评报告原文',
  };
}
