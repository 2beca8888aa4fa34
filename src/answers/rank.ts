import { align, type Aligned, type Cell } from '../library/align.ts';
import type { Library } from '../library/library.ts';
import { Decimal } from '../facts/decimal.ts';
import type { Answer } from './answer.ts';
import type { Command, OptionValues } from './command.ts';
import { metricOf } from './compare-metric.ts';
import { rowScale, computedIn, displayIn } from './compare-scale.ts';
import { nameOf, type Sides, sidesOf } from './compare-scope.ts';
import { few } from './compare-words.ts';
import { isKnown } from './computed.ts';
import { Draft } from './draft.ts';
import { DISTRICT, METRIC, YEAR } from './options.ts';
import { rowCaveats } from './row-caveats.ts';
import { coverageOf, unread } from './scope.ts';
import { type Ranked, median, spread } from './spread.ts';

/** Who has most and who has least of something, with the sentences; the middle and the spread. */
export const rank: Command = {
  name: 'rank',
  names: { 'zh-CN': '排名', 'zh-TW': '排名' },
  description: 'Highest and lowest of a metric among the offices, with their sentences; median and spread',
  descriptions: {
    'zh-CN': '某项指标哪个单位最高、哪个最低，附原句；中位数与极差',
    'zh-TW': '某項指標哪個單位最高、哪個最低，附原句；中位數與極差',
  },
  options: [{ ...METRIC, required: true }, DISTRICT, YEAR],
  example: '/rank 预算完成率',
  answer: answerRank,
};

/** Offices shown from the top and from the bottom, where there are more than both. */
const TOP = 10;

function answerRank(library: Library, values: OptionValues, query: string): Answer {
  const draft = new Draft(query, rank.name);
  const sides = sidesOf(library, draft, values);
  if ('answer' in sides) return sides.answer;
  const { entries, year } = sides;
  const typed = values['metric'] ?? '';
  const match = metricOf(align(entries), entries, typed, library.search);
  switch (match.kind) {
    case 'none':
      return draft.answer({
        ...{ status: 'not_found', title: `${year} 年没有可以排名的“${typed}”`, choices: match.near },
        message: match.stated
          ? `报告里有“${typed}”，但它是名次、目标、别处的数，或用词太泛，不能排名。${unread(library)}`
          : `查过的报告没有可供排名的“${typed}”。${unread(library)}`,
        coverage: coverageOf(library, entries),
      });
    case 'several':
      return draft.answer({
        status: 'ambiguous',
        title: `“${typed}”可能是几个指标`,
        message: `“${typed}”对应 ${match.rows.length} 个不同的指标，请写明是哪一个。`,
        choices: match.rows.map(({ name }) => name),
      });
    case 'rows':
      return ranking(library, draft, sides, match.rows);
  }
}

function ranking(library: Library, draft: Draft, sides: Sides, rows: readonly Aligned[]): Answer {
  const [row, ...others] = rows.toSorted(
    (a, b) => b.cells.length - a.cells.length || (a.name < b.name ? -1 : 1),
  );
  if (row === undefined) throw new RangeError('a match without rows');
  const clear = row.cells.filter((cell) => cell.others.length === 0);
  const ranked = clear.flatMap(rankedOf).toSorted(byValue);
  const shown = ranked.length > 2 * TOP ? [...ranked.slice(0, TOP), ...ranked.slice(-TOP)] : ranked;
  const scale = rowScale(shown.map(({ fact }) => fact));
  for (const { report, fact } of shown)
    draft.figure(report, { ...fact, name: row.name }, displayIn(fact, scale));
  for (const across of [median(row.name, ranked), spread(row.name, ranked)])
    if (across !== null) {
      const [report] = across.reports;
      if (report !== undefined) draft.computed(report, computedIn(across.computed, scale), across.reports);
      for (const [k, operand] of across.computed.from.entries())
        draft.sentence(across.reports[k] ?? shown[0]?.report ?? failed(), operand.place);
    }
  for (const { report, fact } of shown) draft.sentence(report, fact.place, fact.alsoAt);
  for (const entry of sides.entries)
    draft.findingsOf(
      entry,
      shown.filter(({ report }) => report === entry.report).map(({ fact }) => fact),
    );
  const answer = draft.answer({
    status: 'answered',
    title: `${sides.year} 年${row.name}：${ranked.length} 个单位排名`,
    message: message(library, sides, row, ranked, others),
  });
  const reports = new Set(shown.map(({ report }) => report));
  const cells = clear.filter(({ entry }) => reports.has(entry.report));
  const caveats = rowCaveats(library, draft, sides, { aligned: row, cells });
  return { ...answer, findings: [...answer.findings, ...caveats] };
}

function failed(): never {
  throw new RangeError('an operand without a report');
}

function rankedOf({ entry, fact }: Cell): Ranked[] {
  if (!isKnown(fact)) return [];
  const value = new Decimal(fact.value);
  return [{ report: entry.report, fact, value: fact.change?.way === 'down' ? value.times('-1') : value }];
}

/** Highest first; those with the same value in the order of their reports. */
function byValue(a: Ranked, b: Ranked): number {
  return b.value.cmp(a.value) || (a.report.id < b.report.id ? -1 : 1);
}

function message(
  library: Library,
  { entries }: Sides,
  { name, cells }: Aligned,
  ranked: readonly Ranked[],
  others: readonly Aligned[],
): string {
  const named = (all: readonly Ranked[]): string =>
    few(
      all.map(({ report }) => {
        const entry = entries.find((one) => one.report === report);
        return entry === undefined ? report.office.name : nameOf(library, entry);
      }),
    );
  const [first, last] = [ranked[0], ranked.at(-1)];
  const top = ranked.filter(({ value }) => first !== undefined && value.eq(first.value));
  const bottom = ranked.filter(({ value }) => last !== undefined && value.eq(last.value));
  const level = top.length === ranked.length && ranked.length > 1;
  const silent = entries.filter((entry) => !cells.some((cell) => cell.entry === entry));
  const doubtful = cells.filter((cell) => cell.others.length > 0);
  const parts = [
    level
      ? `${ranked.length} 个单位并列`
      : `最高：${named(top)}${top.length > 1 ? '（并列）' : ''}；最低：${named(bottom)}${bottom.length > 1 ? '（并列）' : ''}`,
    ranked.length > 2 * TOP ? `只列最高和最低各 ${TOP} 个，全部见 /compare ${name}` : '',
    silent.length === 0 ? '' : `没有同口径的数：${few(silent.map((entry) => nameOf(library, entry)))}`,
    doubtful.length === 0
      ? ''
      : `印有几个不同的数、未列入：${few(doubtful.map(({ entry }) => nameOf(library, entry)))}`,
    others.length === 0
      ? ''
      : `另有相近的指标：${others
          .slice(0, 3)
          .map((one) => one.name)
          .join('、')}`,
  ];
  return `${parts.filter((part) => part !== '').join('；')}。`;
}
