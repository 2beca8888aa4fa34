import { z } from 'zod';
import type { Figure } from '../../figures/figure.ts';
import type { Told } from '../../library/align-told.ts';
import { qualifiersOf } from '../../library/align-qualifiers.ts';
import type { Office } from '../../report/office.ts';
import { type Asked, unitFit } from '../../matching/asked.ts';
import type { Candidate, Fields } from '../../matching/fields.ts';
import { APART, SPLIT } from '../../matching/narrowing.ts';
import { load } from '../../matching/words.ts';
import { yearOf } from '../../figures/period.ts';

const data = load(
  new URL('./fits.yaml', import.meta.url),
  z.strictObject({
    unasked: z.array(z.string().min(1)),
    periods: z.string(),
  }),
);
const UNASKED = data.unasked.map((words) => new RegExp(words, 'u'));
const PERIODS = new RegExp(data.periods, 'gu');
const CHANGE = /增长|下降|增幅|降幅|增速|同比|环比|[较比](?:上|去)年|净增|提高幅度|压减/u;
const PLANNED = /将|要|打算|计划|下一步|接下来|明年|今后|未来|准备/u;

/** What of a question decides whether a figure can be its answer at all. */
export interface Wanted {
  /** Bare: the part of the question, and what was said before it. */
  readonly text: string;
  readonly asked: Asked;
  /** The year asked, where it is not the report's own but told of there. */
  readonly year: number | null;
}

/**
 * Why a figure cannot be the answer, whatever its words; null where it can.
 *
 * @example misfit({ text: '第三针打了多少人', asked, year: null }, candidate, fields) // 'qualifier'
 */
export function misfit(wanted: Wanted, { figure, entry }: Candidate, fields: Fields): string | null {
  const { asked, text } = wanted;
  if (!asked.kinds.has(figure.kind)) return 'kind';
  if (unitFit(asked, figure.unit) === 0) return 'unit';
  if (asked.target ? figure.role === 'actual' : figure.role !== 'actual' && !planned(figure.role, text))
    return 'role';
  if (figure.elsewhere !== null && !namesPlace(text, figure.elsewhere)) return 'elsewhere';
  if (!inPeriod(wanted, figure, entry.report.year, fields)) return 'period';
  if (fields.initial) return 'period';
  const changes = figure.direction !== null || CHANGE.test(figure.metric);
  if (asked.change === null ? changes && !CHANGE.test(text) : !changes) return 'change';
  if (
    figure.kind !== 'rank' &&
    asked.change === null &&
    UNASKED.some((words) => words.test(fields.metric) !== words.test(text))
  )
    return 'unasked';
  if (APART.some((row) => apart(row, text, fields))) return 'apart';
  if (figure.kind !== 'rank' && SPLIT.some((words) => words.test(text) && !words.test(splitOf(fields))))
    return 'apart';
  return qualified(text, fields, figure.kind, ownScopes(entry.report.office)) ? null : 'qualifier';
}

function planned(role: 'target' | 'plan' | 'actual', text: string): boolean {
  return role === 'plan' && PLANNED.test(text);
}

/** 康鹭 names 康鹭片区. */
function namesPlace(text: string, place: string): boolean {
  const stem = place.replace(/(?:片区|社区|街道办事处|街道|[镇村区市县省])$/u, '');
  return text.includes(stem.length > 1 ? stem : place);
}

function inPeriod({ text, year, asked }: Wanted, figure: Figure, own: number, { told }: Fields): boolean {
  const of = yearOf(figure, own);
  // What something changed by since the year before may be told with that year.
  const compared = asked.change !== null && year === null && of === own - 1;
  if (of !== (year ?? own) && !compared) return false;
  const parts = text.match(PERIODS) ?? [];
  return parts.every((part) =>
    `${figure.period ?? ''}${told.sentence}${told.lead}`.includes(part.replace(/^第/u, '')),
  );
}

/** What must say the part that is asked for. */
function splitOf({ metric, clause, title }: Fields): string {
  return `${metric}｜${clause}｜${title}`;
}

/** Whether the question says one of the row, and the figure's own words only another. */
function apart(row: readonly RegExp[], text: string, { metric }: Fields): boolean {
  const asked = row.filter((words) => words.test(text));
  if (asked.length === 0 || asked.some((words) => words.test(metric))) return false;
  return row.some((words) => words.test(metric));
}

const KINDS = ['age', 'dose', 'system', 'each', 'scope'] as const;

/** Whether what narrows the question down narrows the figure down, and nothing else does. */
function qualified(text: string, { told, metric }: Fields, kind: string, scopes: readonly string[]): boolean {
  const asked = qualifiersOf(asTold(text), KINDS);
  const own = qualifiersOf(told, KINDS);
  // 每天 and 全区 may stand in the clause and be of something else.
  const named = qualifiersOf(asTold(metric), KINDS);
  return KINDS.every((name) =>
    agree(name, asked[name], (WIDE.includes(name) ? named : own)[name], kind, scopes),
  );
}

const WIDE: readonly string[] = ['each', 'scope'];

function agree(
  name: (typeof KINDS)[number],
  want: string | undefined,
  has: string | undefined,
  kind: string,
  scopes: readonly string[],
): boolean {
  if (want === has) return true;
  if (name === 'age') return want === undefined || has === undefined || isOld(want, has);
  if (name === 'scope')
    return has === undefined || kind === 'rank' || want !== undefined || scopes.includes(has);
  if (name === 'each') return false;
  return want === undefined || has === undefined;
}

/**
 * Whether a figure is of another dose or age than asked, and of that kind of thing: the first dose, where the third is.
 *
 * @example isOfOther('第三针打了多少人', fields) // true of 第一针接种完成人数
 */
export function isOfOther(text: string, { told }: Fields): boolean {
  const asked = qualifiersOf(asTold(text), ['dose', 'age']);
  const own = qualifiersOf(told, ['dose', 'age']);
  return (['dose', 'age'] as const).some(
    (name) => asked[name] !== undefined && own[name] !== undefined && asked[name] !== own[name],
  );
}

/** What is all of an office's own: 全区 of a district's bureau, which a sub-district is only a part of. */
function ownScopes({ name, district }: Office): readonly string[] {
  if (/(?:街道|[镇乡])$/u.test(name)) return [];
  return district === null ? ['全市', '全区'] : ['全区', '全县'];
}

/** 老人 are whoever the report counts as such. */
function isOld(want: string, has: string): boolean {
  const old = (label: string): boolean => label === '老年人' || /^[6-9]\d岁/u.test(label);
  return (want === '老年人' && old(has)) || (has === '老年人' && old(want));
}

/** The words of a question as if a report said them. */
function asTold(text: string): Told {
  const said = text.replace(/[六七八九]十(?=岁)/gu, (age) => `${'六七八九'.indexOf(age.charAt(0)) + 6}0`);
  return { own: said, clause: said, before: '', sentence: said, lead: '', within: false };
}
