import type { Noise } from './noise.ts';
import type { GeneratedReport } from './report.ts';
import type { Rng } from './rng.ts';

const SITE = ['首页 > 政务公开 > 重点领域信息公开 > 绩效评价', '当前位置：首页 > 信息公开 > 财政预决算'];

/** What stands above the title on a web page: a filing date of the year after among it. */
export function siteAbove(report: GeneratedReport, rng: Rng): string[] {
  const date = `${report.year + 1}-0${rng.int(3, 9)}-${rng.int(10, 28)}`;
  return [rng.pick(SITE), `发布时间：${date} 1${rng.int(0, 9)}:20  来源：本网  字体：[大 中 小]`];
}

/** What stands below the text. */
export function siteBelow(): string[] {
  return ['分享到：', '打印 关闭'];
}

/** The title, over one line or several, and the form lines below it. */
export function titleLines(report: GeneratedReport, noise: Noise): string[] {
  const { lines, form } = report.title;
  return [...(noise.brokenTitle ? lines : lines.length === 0 ? [] : [lines.join('')]), ...form];
}

/** A contents page: every heading of the first two levels with dots and a page number. */
export function contents(report: GeneratedReport, rng: Rng): string[] {
  const headings = report.sections.filter(({ kind, level }) => kind === 'heading' && level <= 2);
  if (headings.length === 0) return [];
  const dots = rng.pick(['……………………', '...................', '························']);
  return ['目 录', ...headings.map(({ heading }, i) => `${heading}${dots}${1 + (i >> 1)}`)];
}

/** A table flattened: rows as lines, one cell per line, or with bars. */
export function tableLines(rows: readonly (readonly string[])[], how: Noise['table']): string[] {
  switch (how) {
    case 'rows':
      return rows.map((row) => row.join('    '));
    case 'cells':
      return rows.flat();
    case 'pipes': {
      const [head = [], ...rest] = rows;
      const bar = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
      return [bar(head), bar(head.map(() => '---')), ...rest.map(bar)];
    }
  }
}
