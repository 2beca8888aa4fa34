/** A number in a chart, or that there is none. */
export interface ChartValue {
  /** Exact decimal that gives the length, "130925400"; null where nothing is drawn: 未披露, another unit. */
  readonly value: string | null;
  /** What stands beside it, as the answer shows it: "13,092.54 万元", "约 350 多人", "未披露". */
  readonly text: string;
  /** 约, 以上, 余 …: drawn hatched or hollow. */
  readonly hedged: boolean;
  /** Worked out of printed numbers by a formula that the answer shows. */
  readonly computed: boolean;
}

/** One label and a bar a series. */
export interface BarRow {
  readonly label: string;
  /** A heading over the first row of a group; null for rows in no group. */
  readonly group: string | null;
  /** As many as there are series; null where a series does not concern the row. */
  readonly values: readonly (ChartValue | null)[];
}

/** Horizontal bars: offices beside each other, or what one budget is made of. */
export interface BarChart {
  readonly kind: 'bars';
  /** File name without ending, ASCII: "compare". */
  readonly name: string;
  readonly title: string;
  /** Names of the series, in the order of the values; one has no legend. */
  readonly series: readonly string[];
  readonly rows: readonly BarRow[];
  /** What a row is, for saying how many are not drawn: "个单位". */
  readonly counted: string;
  /** Where those stand: "见 CSV". */
  readonly rest: string;
  /** «数据来自各单位自评报告原文» */
  readonly source: string;
}

/** A year of a line. */
export interface LinePoint extends ChartValue {
  readonly year: number;
  /** Other values that another year's report gives for this year: "1,230.00 万元（2022 年报告）". */
  readonly restated: readonly string[];
}

/** One number of one office over years. */
export interface LineChart {
  readonly kind: 'line';
  readonly name: string;
  readonly title: string;
  /** By year, each year once; a year between the first and the last that is not there is a gap. */
  readonly points: readonly LinePoint[];
  readonly source: string;
}

/** What can be drawn. */
export type ChartData = BarChart | LineChart;

/** A picture, and what it shows in words. */
export interface ChartImage {
  /** "compare.png": ASCII, for an attachment. */
  readonly file: string;
  readonly png: Uint8Array;
  /** At most 1,024 characters, the values among them. */
  readonly alt: string;
}

/** A row, or the place of those that are left out. */
export type Drawn = BarRow | { readonly left: number };
