import { align, type Aligned } from '../library/align.ts';
import type { Fact } from '../facts/fact.ts';
import type { Entry, Library } from '../library/library.ts';
import type { Answer } from './answer.ts';
import type { Command, OptionValues } from './command.ts';
import { asksUnspent, metricOf } from './compare-metric.ts';
import { inOrder, SORT, type Sort, sortOf } from './compare-sort.ts';
import { headRows, otherRows, type Row, rowOf, type Unspent, unspentOf } from './compare-rows.ts';
import { computedIn, displayIn, rowScale } from './compare-scale.ts';
import { type Sides, sidesOf } from './compare-scope.ts';
import { alone, apart, introduction, only, silences, titleOf } from './compare-words.ts';
import { Draft } from './draft.ts';
import { DISTRICT, METRIC, YEAR } from './options.ts';
import { rowCaveats } from './row-caveats.ts';
import { coverageOf, unread } from './scope.ts';

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
    METRIC,
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
    DISTRICT,
    SORT,
  ],
  example: '/compare',
  answer: answerCompare,
};

/** Figures in one answer, as long as whole rows fit; of many offices the rows on the budget are always whole. */
const MOST = 40;

function answerCompare(library: Library, values: OptionValues, query: string): Answer {
  const draft = new Draft(query, compare.name);
  const sides = sidesOf(library, draft, values);
  if ('answer' in sides) return sides.answer;
  const sort = values['sort'] === undefined ? null : sortOf(values['sort']);
  if (sort === null && values['sort'] !== undefined) return unordered(draft, values['sort']);
  const question: Question = { library, draft, sides, all: align(sides.entries), sort };
  const metric = values['metric'];
  if (metric === undefined) return overview(question);
  return asksUnspent(metric) ? onUnspent(question, metric) : onMetric(question, metric);
}

/** What one answer is made of. */
interface Question {
  readonly library: Library;
  readonly draft: Draft;
  readonly sides: Sides;
  readonly all: readonly Aligned[];
  /** Null: as the offices were named, else by report. */
  readonly sort: Sort | null;
}

function unordered(draft: Draft, typed: string): Answer {
  const choices = SORT.choices.map(({ names }) => names['zh-CN']);
  return draft.answer({
    ...{ status: 'invalid', title: '无法理解排序方式', choices },
    message: `没有“${typed}”这种排序，可以写${choices.join('、')}。`,
  });
}

/** The question with its offices in the order asked for, by the first of the rows. */
function ordered(question: Question, rows: readonly Aligned[]): Question {
  const { sides, sort } = question;
  if (sort === null) return question;
  return { ...question, sides: { ...sides, entries: inOrder(sides.entries, rows[0], sort) } };
}

function overview(asked: Question): Answer {
  const question = ordered(
    asked,
    asked.all.filter(({ row }) => row?.key === 'budget'),
  );
  const { library, draft, sides, all } = question;
  const { entries } = sides;
  const head = headRows(all, entries);
  const unspent = unspentOf(head, entries);
  // One office beside others that are loaded: its budget will do until a second is named.
  const others =
    sides.unnamed.length > 0 && entries.length < 2
      ? []
      : otherRows(all, entries, Math.min(2, entries.length));
  const blocks: (Row | readonly Unspent[])[] = [
    ...head,
    ...(unspent.length === 0 ? [] : [unspent]),
    ...others,
  ];
  const shown: Row[] = [];
  let [count, lines] = [0, 0];
  for (const block of blocks) {
    const size = 'cells' in block ? block.cells.length : block.length;
    if (lines >= head.length + 1 && count + size > MOST) break;
    count += size;
    lines += 1;
    if ('cells' in block) {
      writeRow(draft, block);
      shown.push(block);
    } else writeUnspent(draft, block);
  }
  if (shown.length === 0) return nothing(question, '这些报告没有可以并排的数字。', []);
  const left = head.length + others.length - shown.length;
  const rest = left > 0 ? [`另有 ${left} 项${entries.length > 1 ? '可比' : ''}，请用 metric 指定`] : [];
  return finish(question, shown, titleOf(library, sides, '对比'), [
    introduction(library, sides, lines),
    ...silences(library, sides, shown),
    ...rest,
  ]);
}

/** What was not spent, with the two numbers it is worked out of. */
function onUnspent(question: Question, typed: string): Answer {
  const { library, draft, sides, all } = question;
  const rows = headRows(all, sides.entries).filter(({ aligned }) => aligned.row?.key !== 'rate');
  const unspent = unspentOf(rows, sides.entries);
  if (unspent.length === 0)
    return nothing(question, `查过的报告没有同时披露预算数和执行数，无法计算“${typed}”。`, []);
  writeUnspent(draft, unspent);
  for (const row of rows) writeRow(draft, row);
  return finish(question, rows, titleOf(library, sides, '未执行数'), [
    ...alone(library, sides),
    ...silences(library, sides, rows),
  ]);
}

function onMetric(question: Question, typed: string): Answer {
  const { library, draft, sides, all } = question;
  const match = metricOf(all, sides.entries, typed, library.search);
  switch (match.kind) {
    case 'none':
      return nothing(
        question,
        match.stated
          ? `报告里有“${typed}”，但它是排名、目标、别处的数，或用词太泛，没有别的单位的数可以与它并排。`
          : `查过的报告没有可供对比的“${typed}”。`,
        match.near,
      );
    case 'several':
      return draft.answer({
        status: 'ambiguous',
        title: `“${typed}”可能是几个指标`,
        message: `“${typed}”对应 ${match.rows.length} 个不同的指标，请写明是哪一个。`,
        choices: match.rows.map(({ name }) => name),
      });
    case 'rows': {
      const found = match.rows.toSorted(
        (a, b) => b.cells.length - a.cells.length || (a.name < b.name ? -1 : 1),
      );
      const { sides } = ordered(question, found);
      const rows = found.map((aligned) => rowOf(aligned, sides.entries));
      for (const row of rows) writeRow(draft, row);
      const [first, ...more] = rows;
      const title = more.length === 0 ? (first?.aligned.name ?? typed) : typed;
      return finish({ ...question, sides }, rows, titleOf(library, sides, title), [
        ...alone(library, sides),
        ...only(library, sides, rows),
        ...silences(library, sides, rows, all),
        ...apart(library, match.beside),
      ]);
    }
  }
}

function writeRow(draft: Draft, { aligned, cells }: Row): void {
  const scale = rowScale(cells.map(({ fact }) => fact));
  for (const { entry, fact } of cells)
    draft.figure(entry.report, { ...fact, name: aligned.name }, displayIn(fact, scale));
}

function writeUnspent(draft: Draft, unspent: readonly Unspent[]): void {
  const scale = rowScale(unspent.flatMap(({ computed }) => computed.from));
  for (const { entry, computed } of unspent) draft.computed(entry.report, computedIn(computed, scale));
}

/** Quotes, findings and warnings of the rows shown. */
function finish(
  { library, draft, sides }: Question,
  rows: readonly Row[],
  title: string,
  said: readonly string[],
): Answer {
  for (const { cells } of rows)
    for (const { entry, fact } of cells) draft.sentence(entry.report, fact.place, fact.alsoAt);
  const shown = new Map<Entry, Fact[]>(sides.entries.map((entry) => [entry, []]));
  for (const { cells } of rows) for (const { entry, fact } of cells) shown.get(entry)?.push(fact);
  for (const [entry, facts] of shown) draft.findingsOf(entry, facts);
  // What to beware of in comparing; one office alone has its findings.
  const compared = sides.entries.length > 1 ? rows : [];
  const caveats = compared.flatMap((row) => rowCaveats(library, draft, sides, row));
  const message = said.length === 0 ? null : `${said.join('；')}。`;
  const answer = draft.answer({ status: 'answered', title, message });
  return { ...answer, findings: [...answer.findings, ...caveats] };
}

function nothing({ library, draft, sides }: Question, message: string, near: readonly string[]): Answer {
  return draft.answer({
    ...{ status: 'not_found', title: `${sides.year} 年对比：没有找到`, choices: near },
    message: `${message}${unread(library)}`,
    coverage: coverageOf(library, sides.entries),
  });
}
