import { officeOf } from '../../src/report/office.ts';
import { Decimal } from '../../src/facts/decimal.ts';
import type { Fact, FactKind, Place, Telling } from '../../src/facts/fact.ts';
import type { Paragraph, Report, Section } from '../../src/report/report.ts';
import { tellingOf } from '../../src/facts/tell.ts';
import { whenOf } from '../../src/facts/when.ts';
import { markOf } from '../../src/text/mark.ts';
import { pointsOf } from '../../src/report/points.ts';

/** A report and its figures, made by hand for a test. */
export interface Told {
  readonly report: Report;
  readonly facts: readonly Fact[];
}

interface Options {
  readonly office?: string;
  readonly year?: number;
}

const KINDS: Readonly<Record<string, FactKind>> = {
  元: 'money',
  平方米: 'area',
  吨: 'mass',
  '%': 'rate',
  百分点: 'rate',
  人: 'people',
  人次: 'people',
};
const UNIT = '平方米|百分点|人次|家次|场次|[元吨%人名宗件家栋场次分项套台篇]';
const MARK = String.raw`(?:\{(?<key>[a-z.]+)(?:/(?<of>[^}|]+))?(?:\|(?<period>[^}]+))?\})?`;
const DIGITS = String.raw`(?<before>不足|[约近超逾])? ?(?<![\d,])(?<number>\d[\d,]*(?:\.\d+)?) ?(?<inside>[余多])? ?(?<scale>[万亿])?(?<mid>[余多])?`;
const NUMBER = new RegExp(`${MARK}${DIGITS}个?(?<unit>${UNIT})(?<after>以上|以下|左右)?`, 'gu');

/**
 * A report of the given lines: "# …" and "## …" are headings, any other line a paragraph. Every plain number in it
 * becomes a figure; "{budget}" before one gives its key, "{source.executed/政府性基金}" also of what it is,
 * "{executed|2021年}" also its period. The braces are no part of the text.
 *
 * @example told('全年预算数 {budget}6061.31 万元，执行数 {executed}6061.31 万元。').figures.length // 2
 */
export function told(...lines: readonly string[]): Told {
  return toldBy({}, ...lines);
}

/** The same for a report of the given office and year. */
export function toldBy(
  { office = '广州市海珠区人民政府南石头街道办事处', year = 2022 }: Options,
  ...lines: readonly string[]
): Told {
  const sections: Section[] = [];
  const paragraphs: Paragraph[] = [];
  const facts: Fact[] = [];
  for (const [i, line] of lines.entries()) {
    const heading = /^(#+) (.*)$/u.exec(line);
    if (heading !== null)
      sections.push(sectionOf(sections, heading[1]?.length ?? 1, heading[2] ?? '', i + 1));
    else
      paragraphs.push(paragraphOf(line, paragraphs.length + 1, i + 1, sections.at(-1) ?? null, facts, year));
  }
  const known = officeOf(office);
  if (known === null) throw new Error(`no office: ${office}`);
  const report: Report = {
    id: 'test',
    file: 'test.txt',
    digest: '',
    title: `${year} 年度${office}部门整体支出绩效自评报告`,
    office: known,
    year,
    sections,
    paragraphs,
  };
  return { report, facts };
}

function sectionOf(sections: readonly Section[], level: number, heading: string, line: number): Section {
  const mark = markOf(heading);
  const above = sections.findLast((section) => section.level < level);
  return {
    id: sections.length,
    level,
    mark: mark?.text ?? '',
    title: heading.slice(mark?.end ?? 0),
    heading,
    kind: 'heading',
    parent: above?.id ?? null,
    path: [...(above?.path ?? []), heading],
    lines: [line, line],
  };
}

interface Printed {
  readonly groups: Partial<Record<string, string>>;
  readonly printed: string;
  readonly place: Place;
}

function paragraphOf(
  marked: string,
  number: number,
  line: number,
  section: Section | null,
  into: Fact[],
  year: number,
): Paragraph {
  const numbers: Printed[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(NUMBER)) {
    const groups = match.groups ?? {};
    text += marked.slice(from, match.index);
    const printed = match[0].replace(/^\{[^}]*\}/u, '');
    const lead = printed.length - printed.trimStart().length;
    const start = text.length + lead;
    text += printed;
    from = match.index + match[0].length;
    const place = { paragraph: number, start, end: text.length, line };
    numbers.push({ groups, printed: printed.trimStart(), place });
  }
  text += marked.slice(from);
  const paragraph: Paragraph = {
    text,
    pieces: [{ start: 0, length: text.length, line, column: 0 }],
    number,
    section: section?.id ?? null,
    path: section?.path ?? [],
    lines: [line, line],
    points: pointsOf(text),
  };
  for (const { groups, printed, place } of numbers)
    into.push(figureOf(into.length, groups, printed, year, tellingOf(paragraph, place)));
  return paragraph;
}

function figureOf(
  id: number,
  groups: Partial<Record<string, string>>,
  printed: string,
  year: number,
  place: Telling,
): Fact {
  const digits = (groups['number'] ?? '').replaceAll(',', '');
  const scale = { 万: '10000', 亿: '100000000' }[groups['scale'] ?? ''] ?? '1';
  const decimals = digits.split('.')[1]?.length ?? 0;
  const unit = groups['unit'] === '名' ? '人' : (groups['unit'] ?? '');
  const hedge = [groups['before'], groups['inside'], groups['mid'], groups['after']].filter(Boolean).join('');
  const half = new Decimal(`0.${'0'.repeat(decimals)}5`);
  return {
    id,
    name: groups['of'] ?? groups['key'] ?? `${unit}数`,
    measure: groups['key'] ?? null,
    of: groups['of'] ?? null,
    elsewhere: null,
    kind: KINDS[unit] ?? 'count',
    value: new Decimal(digits).times(scale).toFixed(),
    unit,
    precision: half.times(scale).toFixed(),
    hedge: hedge === '' ? null : hedge,
    change: null,
    role: 'actual',
    when: whenOf(groups['period'] ?? null, year),
    partOf: null,
    cell: null,
    printed,
    reading: null,
    place,
    alsoAt: [],
  };
}
