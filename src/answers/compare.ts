import { align, type Aligned, judgementOf } from '../library/align.ts';
import type { Library } from '../library/library.ts';
import type { Answer, AnswerFinding } from './answer.ts';
import type { Command, OptionValues } from './command.ts';
import { asksUnspent, metricOf } from './compare-metric.ts';
import { headRows, otherRows, type Row, rowOf, unspentOf } from './compare-rows.ts';
import { nameOf, type Sides, sidesOf } from './compare-scope.ts';
import { Draft } from './draft.ts';
import { YEAR } from './options.ts';
import { coverageOf } from './scope.ts';

/** Offices side by side, on the budget and on whatever else they report in common. */
export const compare: Command = {
  name: 'compare',
  names: { 'zh-CN': '对比', 'zh-TW': '對比' },
  description: 'Offices side by side on what their reports state in common, with what to beware of',
  descriptions: {
    'zh-CN': '几个单位并排：预算执行，以及各份报告都有、口径可比的数字',
    'zh-TW': '幾個單位並排：預算執行，以及各份報告都有、口徑可比的數字',
  },
  options: [
    {
      name: 'metric',
      names: { 'zh-CN': '指标', 'zh-TW': '指標' },
      description: 'What to compare: budget, demolished area, labour disputes …',
      descriptions: { 'zh-CN': '要对比的指标，如 拆违面积', 'zh-TW': '要對比的指標，如 拆違面積' },
      required: false,
      completes: 'metric',
      kind: 'text',
    },
    {
      name: 'offices',
      names: { 'zh-CN': '单位', 'zh-TW': '單位' },
      description: 'Two or more offices; all that are loaded where none is named',
      descriptions: {
        'zh-CN': '两个以上单位；不写则为已载入的全部',
        'zh-TW': '兩個以上單位；不寫則為已載入的全部',
      },
      required: false,
      completes: 'offices',
      kind: 'text',
    },
    YEAR,
  ],
  example: '/compare',
  answer: answerCompare,
};

/** Figures in one answer, as long as whole rows fit; the first row is always whole. */
const MOST = 40;
/** Names in one sentence before it only says how many there are. */
const NAMED = 8;

function answerCompare(library: Library, values: OptionValues, query: string): Answer {
  const draft = new Draft(query, compare.name);
  const sides = sidesOf(library, draft, values);
  if ('answer' in sides) return sides.answer;
  const all = align(sides.entries);
  const metric = values['metric'];
  return metric === undefined
    ? overview(library, draft, sides, all)
    : onMetric(library, draft, sides, all, metric);
}

function overview(library: Library, draft: Draft, sides: Sides, all: readonly Aligned[]): Answer {
  const { entries } = sides;
  const head = headRows(all, entries);
  const unspent = unspentOf(head, entries);
  const others = otherRows(all, entries, Math.min(2, entries.length));
  const shown: Row[] = [];
  let room = MOST - unspent.length;
  for (const row of [...head, ...others]) {
    if (shown.length > 0 && row.cells.length > room) break;
    room -= row.cells.length;
    shown.push(row);
  }
  if (shown.length === 0) return nothing(library, draft, sides, '这些报告没有可以并排的数字。', []);
  for (const row of shown) {
    writeRow(draft, row);
    if (
      row.aligned.row?.key === 'rate' ||
      (row === shown.findLast((one) => head.includes(one)) && !hasRate(shown))
    )
      for (const { entry, computed } of unspent) draft.computed(entry.report, computed);
  }
  const left = head.length + others.length - shown.length;
  return finish(library, draft, sides, shown, {
    title: titleOf(library, sides, '对比'),
    said: [
      aloneOrCount(library, sides, shown),
      ...silences(library, sides, shown),
      left > 0 ? `另有 ${left} 项${entries.length > 1 ? '可比' : ''}，请用 metric 指定` : '',
    ],
  });
}

function hasRate(rows: readonly Row[]): boolean {
  return rows.some(({ aligned }) => aligned.row?.key === 'rate');
}

/** What was not spent, with the two numbers it is worked out of. */
function onUnspent(
  library: Library,
  draft: Draft,
  sides: Sides,
  all: readonly Aligned[],
  typed: string,
): Answer {
  const rows = headRows(all, sides.entries).filter(({ aligned }) => aligned.row?.key !== 'rate');
  const unspent = unspentOf(rows, sides.entries);
  if (unspent.length === 0)
    return nothing(library, draft, sides, `查过的报告没有同时披露预算数和执行数，无法计算“${typed}”。`, []);
  for (const { entry, computed } of unspent) draft.computed(entry.report, computed);
  for (const row of rows) writeRow(draft, row);
  return finish(library, draft, sides, rows, {
    title: titleOf(library, sides, '未执行数'),
    said: [
      ...(sides.entries.length === 1 ? [aloneOrCount(library, sides, rows)] : []),
      ...silences(library, sides, rows),
    ],
  });
}

function onMetric(
  library: Library,
  draft: Draft,
  sides: Sides,
  all: readonly Aligned[],
  typed: string,
): Answer {
  if (asksUnspent(typed)) return onUnspent(library, draft, sides, all, typed);
  const match = metricOf(all, sides.entries, typed);
  switch (match.kind) {
    case 'none': {
      const known = match.known === null || match.known === typed ? '' : `（${match.known}）`;
      return nothing(library, draft, sides, `查过的报告没有可供对比的“${typed}”${known}。`, match.near);
    }
    case 'several':
      return draft.answer({
        status: 'ambiguous',
        title: `“${typed}”可能是几个指标`,
        message: `“${typed}”对应 ${match.rows.length} 个不同的指标，请写明是哪一个。`,
        choices: match.rows.map(({ name }) => name),
      });
    case 'rows': {
      const rows = otherwise(match.rows).map((aligned) => rowOf(aligned, sides.entries));
      for (const row of rows) writeRow(draft, row);
      const beside = match.beside.map(
        ({ name, cells }) => `${name}（仅${cells.map(({ entry }) => nameOf(library, entry)).join('、')}）`,
      );
      return finish(library, draft, sides, rows, {
        title: titleOf(library, sides, rows.length === 1 ? (rows[0]?.aligned.name ?? typed) : typed),
        said: [
          sides.entries.length === 1 ? aloneOrCount(library, sides, rows) : '',
          ...silences(library, sides, rows),
          beside.length > 0 ? `相近而不能并排的：${beside.slice(0, NAMED).join('、')}` : '',
        ],
      });
    }
  }
}

/** Rows of one matter, those of most reports first. */
function otherwise(rows: readonly Aligned[]): readonly Aligned[] {
  return rows.toSorted((a, b) => b.cells.length - a.cells.length || (a.name < b.name ? -1 : 1));
}

function writeRow(draft: Draft, { aligned, cells }: Row): void {
  for (const { entry, figure } of cells) draft.figure(entry.report, { ...figure, metric: aligned.name });
}

interface Words {
  readonly title: string;
  readonly said: readonly string[];
}

/** Quotes, warnings and findings of the rows shown. */
function finish(
  library: Library,
  draft: Draft,
  sides: Sides,
  rows: readonly Row[],
  { title, said }: Words,
): Answer {
  for (const { cells } of rows)
    for (const { entry, figure } of cells) draft.sentence(entry.report, figure.place, figure.alsoAt);
  for (const entry of sides.entries) {
    const figures = rows.flatMap(({ cells }) => cells.filter((cell) => cell.entry === entry));
    draft.findingsOf(
      entry,
      figures.map(({ figure }) => figure),
    );
  }
  const caveats = rows.flatMap((row) => caveatOf(library, draft, row));
  const message = said.filter((words) => words !== '').join('；');
  const answer = draft.answer({ status: 'answered', title, message: message === '' ? null : `${message}。` });
  return { ...answer, findings: [...answer.findings, ...caveats] };
}

function caveatOf(library: Library, draft: Draft, { aligned, cells }: Row): AnswerFinding[] {
  const { caveats } = judgementOf({ ...aligned, cells });
  if (caveats.length === 0) return [];
  const offices = cells.map(({ entry }) => nameOf(library, entry));
  const sources = cells.map(({ entry, figure }) => draft.source(entry.report, figure.place.paragraph));
  const message = `${aligned.name}（${few(offices)}）：${caveats.join('；')}`;
  return [{ code: 'CAVEAT', severity: 'note', message, sources: [...new Set(sources)] }];
}

/** Who reports nothing of a row: a value of its own, and not a zero. */
function silences(library: Library, { entries }: Sides, rows: readonly Row[]): string[] {
  if (entries.length < 2) return [];
  const silent = rows.flatMap(({ aligned, cells }) => {
    const missing = entries.filter((entry) => !cells.some((cell) => cell.entry === entry));
    return missing.length === 0
      ? []
      : [`${aligned.name}——${few(missing.map((entry) => nameOf(library, entry)))}`];
  });
  const more = silent.length > NAMED ? `等 ${silent.length} 项` : '';
  return silent.length === 0 ? [] : [`未披露：${silent.slice(0, NAMED).join('，')}${more}`];
}

function aloneOrCount(library: Library, { entries, year, absent }: Sides, rows: readonly Row[]): string {
  const [first] = entries;
  if (entries.length === 1 && first !== undefined)
    return `只有${nameOf(library, first)} ${year} 年的报告，没有别的单位可以对比，以下是它自己的数字`;
  const without = absent.length === 0 ? '' : `；${few(absent)}没有 ${year} 年的报告`;
  return `${entries.length} 个单位 ${year} 年可以并排的 ${rows.length} 项${without}`;
}

function nothing(
  library: Library,
  draft: Draft,
  { entries, year }: Sides,
  message: string,
  near: readonly string[],
): Answer {
  return draft.answer({
    ...{ status: 'not_found', title: `${year} 年对比：没有找到`, message, choices: near },
    coverage: coverageOf(library, entries),
  });
}

function titleOf(library: Library, { entries, year }: Sides, what: string): string {
  const names = entries.map((entry) => nameOf(library, entry));
  return `${names.length > 3 ? `${names.length} 个单位` : names.join('、')} ${year} 年：${what}`;
}

function few(names: readonly string[]): string {
  return names.length > NAMED
    ? `${names.slice(0, NAMED).join('、')}等 ${names.length} 个单位`
    : names.join('、');
}
