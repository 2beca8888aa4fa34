import type { Answer, AnswerFigure } from '../answers/answer.ts';
import { type Part, partIn, totalIn } from '../facts/keys.ts';
import type { BarChart, BarRow, ChartValue } from './chart.ts';
import { yearOf } from './period.ts';
import { sourceWords, titleWith, valueOf } from './value.ts';

/** Where a figure of a budget stands: in which group, on which row, in which series. */
interface Slot {
  readonly group: string | null;
  readonly label: string;
  readonly measure: string;
}

const UNIT = '元';
const WHOLE = '部门整体';
const GROUPS: Readonly<Record<string, string>> = { source: '按资金来源', nature: '按支出性质' };
const PROJECTS = '项目';
/** Measures that may fill a series, the first that an answer has of the whole department. */
const PLANNED = ['budget', 'budget.initial'];
const SPENT = ['executed', 'expenditure'];
const NAMES: Readonly<Record<string, string>> = {
  budget: '预算数',
  'budget.initial': '年初预算数',
  executed: '执行数',
  expenditure: '支出合计',
};

/** Unnamed projects are told apart by nothing: one's budget could come to stand beside another's spending. */
const NAMED_PROJECT = /^(?!项目)./u;

/**
 * Budget beside spending: of the whole department, by source, by nature, by project. What a report does not split so
 * has no bar, since the words of the answer tell whether it is undisclosed or unread.
 *
 * @returns null where there are fewer than two bars
 */
export function budgetBars({ command, title, figures }: Answer): BarChart | null {
  const slots = figures.flatMap((figure) => slotOf(figure) ?? []);
  const series = [PLANNED, SPENT].flatMap((measures) => seriesOf(slots, measures) ?? []);
  const rows = rowsOf(slots, series);
  const bars = rows.flatMap(({ values }) => values.filter((value) => value !== null));
  if (bars.length < 2) return null;
  const names = series.map((measure) => NAMES[measure] ?? '');
  return {
    ...{ kind: 'bars', name: command, rows, counted: '项', rest: '见正文' },
    title: names.length > 1 ? title : titleWith(title, names.join('')),
    series: names,
    source: sourceWords(1),
  };
}

/** The measure that a series shows: what the whole department has, else what its parts have; null for nothing. */
function seriesOf(slots: readonly Slotted[], measures: readonly string[]): string | null {
  const has = (whole: boolean): string | undefined =>
    measures.find((one) =>
      slots.some(
        ({ slot }) => (slot.group === null) === whole && slot.measure === (whole ? one : partOf(one)),
      ),
    );
  return has(true) ?? has(false) ?? null;
}

interface Slotted {
  readonly slot: Slot;
  readonly figure: AnswerFigure;
}

/** The names of metrics are the genre's own, so the grammar that gave them reads them. */
function slotOf(figure: AnswerFigure): Slotted | null {
  const { metric, unit, formula, period, year } = figure;
  if (unit !== UNIT || formula !== null || yearOf(period, year) !== year) return null;
  const total = totalIn(metric, 'money');
  const of = (slot: Slot): Slotted => ({ slot, figure });
  if (total?.ending === metric) return of({ group: null, label: WHOLE, measure: total.measure });
  const part = partIn(metric, 'money');
  if (part !== null) return of(partSlot(part, part.measure ?? 'executed'));
  if (total === null) return null;
  const label = metric.slice(0, metric.length - total.ending.length);
  const named = partIn(label, 'money');
  if (named !== null) return of(partSlot(named, total.measure));
  return NAMED_PROJECT.test(metric) ? of({ group: PROJECTS, label, measure: total.measure }) : null;
}

function partSlot({ group, of }: Part, measure: string): Slot {
  return { group: GROUPS[group] ?? '', label: of, measure };
}

function rowsOf(slots: readonly Slotted[], series: readonly string[]): BarRow[] {
  const keys = [null, ...Object.values(GROUPS), PROJECTS].flatMap((group) => {
    const labels = slots.flatMap(({ slot }) => (slot.group === group ? [slot.label] : []));
    return [...new Set(labels)].map((label) => ({ group, label }));
  });
  return keys.flatMap(({ group, label }) => {
    const own = slots.filter(({ slot }) => slot.group === group && slot.label === label);
    const values = series.map((measure) => valueIn(own, group === null ? measure : partOf(measure)));
    return values.every((value) => value === null) ? [] : [{ group, label, values }];
  });
}

/** What a part calls the measure that the whole calls so: 支出合计 is spent, as 执行数 is. */
function partOf(measure: string): string {
  return SPENT.includes(measure) ? 'executed' : 'budget';
}

/** The value of a measure; for a part that is told twice differently none, since one of them is of something else. */
function valueIn(slots: readonly Slotted[], measure: string): ChartValue | null {
  const own = slots.filter(({ slot }) => slot.measure === measure);
  const [first] = own;
  if (first === undefined) return null;
  const isClear = first.slot.group === null || own.every(({ figure }) => figure.value === first.figure.value);
  return isClear ? valueOf(first.figure, UNIT) : null;
}
