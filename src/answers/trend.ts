import { align, type Aligned } from '../library/align.ts';
import type { Entry, Library } from '../library/library.ts';
import { display as officeDisplay } from '../library/offices.ts';
import type { Answer } from './answer.ts';
import type { Command, OptionValues } from './command.ts';
import { asksUnspent, metricOf } from './compare-metric.ts';
import { headRows, otherRows, type Row, rowOf, unspentOf } from './compare-rows.ts';
import { computedIn, displayIn, rowScale } from './compare-scale.ts';
import { Draft } from './draft.ts';
import { METRIC, OFFICE } from './options.ts';
import { restatements } from './restatements.ts';
import { rowCaveats } from './row-caveats.ts';
import { coverageOf, refusal, scopeOf, unread } from './scope.ts';
import { changesOf } from './year-changes.ts';

/** One office over its years: what each report says, and how it changed. */
export const trend: Command = {
  name: 'trend',
  names: { 'zh-CN': '趋势', 'zh-TW': '趨勢' },
  description: 'One office over its years: values, changes, and last year told anew',
  descriptions: {
    'zh-CN': '一个单位逐年的数字、变化，以及对上年数字的改口',
    'zh-TW': '一個單位逐年的數字、變化，以及對上年數字的改口',
  },
  options: [{ ...OFFICE, required: true }, METRIC],
  example: '/trend {office}',
  answer: answerTrend,
};

/** Rows beside the budget that are shown where no metric is named. */
const OTHERS = 6;

function answerTrend(library: Library, values: OptionValues, query: string): Answer {
  const draft = new Draft(query, trend.name);
  const scope = scopeOf(library, values);
  if (scope.kind === 'refused') return refusal(library, draft, scope);
  const entries = scope.entries.toSorted((a, b) => a.report.year - b.report.year);
  const rows = rowsOf(library, draft, entries, values['metric']);
  if ('answer' in rows) return rows.answer;
  for (const row of rows.rows) writeYears(draft, row);
  if (rows.unspent)
    for (const { entry, computed } of unspentOf(headRows(align(entries), entries), entries))
      draft.computed(entry.report, computed);
  for (const { cells } of rows.rows)
    for (const { entry, fact } of cells) draft.sentence(entry.report, fact.place, fact.alsoAt);
  const told = restatements(draft, entries, rows.keys);
  for (const entry of entries)
    draft.findingsOf(
      entry,
      rows.rows.flatMap(({ cells }) => cells.filter((cell) => cell.entry === entry).map(({ fact }) => fact)),
    );
  const caveats =
    entries.length > 1 ? rows.rows.flatMap((row) => rowCaveats(library, draft, { entries }, row)) : [];
  const answer = draft.answer({
    status: 'answered',
    title: `${nameOf(library, entries)}${spanOf(entries)}：${rows.title}`,
    message: message(library, entries, rows.rows),
  });
  return { ...answer, findings: [...told, ...answer.findings, ...caveats] };
}

interface Rows {
  readonly rows: readonly Row[];
  readonly title: string;
  /** Stable keys whose later tellings are held against the year's own; null: all of them. */
  readonly keys: readonly string[] | null;
  readonly unspent: boolean;
}

function rowsOf(
  library: Library,
  draft: Draft,
  entries: readonly Entry[],
  typed: string | undefined,
): Rows | { readonly answer: Answer } {
  const all = align(entries);
  if (typed === undefined || asksUnspent(typed)) {
    const head = headRows(all, entries);
    const others = typed === undefined ? otherRows(all, entries, Math.min(2, entries.length)) : [];
    const rows = [...head, ...others.slice(0, OTHERS)];
    if (rows.length > 0) return { rows, title: typed ?? '预算执行与主要指标', keys: null, unspent: true };
    return { answer: nothing(library, draft, entries, '这些报告没有可以逐年比较的数字。', []) };
  }
  const match = metricOf(all, entries, typed, library.search);
  switch (match.kind) {
    case 'none':
      return { answer: nothing(library, draft, entries, `查过的报告没有“${typed}”。`, match.near) };
    case 'several':
      return {
        answer: draft.answer({
          status: 'ambiguous',
          title: `“${typed}”可能是几个指标`,
          message: `“${typed}”对应 ${match.rows.length} 个不同的指标，请写明是哪一个。`,
          choices: match.rows.map(({ name }) => name),
        }),
      };
    case 'rows': {
      const found = match.rows.toSorted(
        (a, b) => b.cells.length - a.cells.length || (a.name < b.name ? -1 : 1),
      );
      return {
        rows: found.map((row) => rowOf(row, entries)),
        title: found.length === 1 ? (found[0]?.name ?? typed) : typed,
        keys: found.flatMap(({ row }) => row?.key ?? []),
        unspent: false,
      };
    }
  }
}

/** The value of each year, and behind it how it changed since the year before. */
function writeYears(draft: Draft, { aligned, cells }: Row): void {
  const scale = rowScale(cells.map(({ fact }) => fact));
  const changes = changesOf(aligned.name, cells);
  for (const cell of cells) {
    const { entry, fact } = cell;
    draft.figure(entry.report, { ...fact, name: aligned.name }, displayIn(fact, scale));
    for (const { computed, reports, to } of changes)
      if (to === cell) draft.computed(entry.report, computedIn(computed, scale), reports);
  }
}

function nothing(
  library: Library,
  draft: Draft,
  entries: readonly Entry[],
  message: string,
  near: readonly string[],
): Answer {
  return draft.answer({
    ...{ status: 'not_found', title: `${nameOf(library, entries)}：没有找到`, choices: near },
    message: `${message}${unread(library)}`,
    coverage: coverageOf(library, entries),
  });
}

function nameOf(library: Library, entries: readonly Entry[]): string {
  const [first] = entries;
  return first === undefined ? '' : officeDisplay(first.report.office, library.offices.all);
}

function spanOf(entries: readonly Entry[]): string {
  const [first, last] = [entries[0]?.report.year, entries.at(-1)?.report.year];
  return first === last ? ` ${first ?? ''} 年` : ` ${first ?? ''}–${last ?? ''} 年`;
}

/** Which years are loaded, which are missing between them, and which of them are silent on a row. */
function message(library: Library, entries: readonly Entry[], rows: readonly Row[]): string {
  const years = entries.map(({ report }) => report.year);
  const [from, to] = [years[0] ?? 0, years.at(-1) ?? 0];
  const gaps = Array.from({ length: to - from + 1 }, (_, k) => from + k).filter(
    (year) => !years.includes(year),
  );
  const silent = rows.flatMap(({ aligned, cells }: { aligned: Aligned; cells: Row['cells'] }) => {
    const without = entries.filter((entry) => !cells.some((cell) => cell.entry === entry));
    const list = without.map(({ report }) => `${report.year} 年`).join('、');
    return without.length === 0 ? [] : [`${aligned.name}——${list}`];
  });
  const parts = [
    years.length === 1
      ? `只载入了${nameOf(library, entries)} ${from} 年一份报告，没有别的年份可比`
      : `${years.length} 份报告，变化按报告原文的数计算`,
    gaps.length === 0 ? '' : `没有载入 ${gaps.join('、')} 年的报告`,
    silent.length === 0 ? '' : `未披露：${silent.join('，')}`,
  ];
  return `${parts.filter((part) => part !== '').join('；')}。`;
}
