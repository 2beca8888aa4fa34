import type { Block } from '../text/block.ts';
import { fold } from '../text/fold.ts';
import { markOf } from '../text/mark.ts';
import { type Asked, type Field, fieldsOf } from './form.ts';
import { type PrintedLine, printedLines } from './head.ts';
import { type Office, officeOf } from './office.ts';
import { loneName, subjectName } from './self-named.ts';
import { isYearLine, officeInTitle, type Title, titleOf, yearInTitle } from './title.ts';
import { yearsIn } from './year.ts';

/** What a report says of itself. */
export interface Identity {
  readonly title: string | null;
  readonly office: Office | null;
  readonly year: number | null;
  /** Blocks that are the title, or stand above it: not text of the report. */
  readonly titleEnd: number;
}

/** How many blocks, and lines of them, tell whose the report is. */
const HEAD_BLOCKS = 60;
const HEAD_LINES = 80;
/** How many lines at the end may be its signature. */
const LAST_LINES = 6;
const BUDGET = /(?:全年|年初|年度|调整后?|本年)?(?:部门)?预算(?:数|为|安排|总额|批复|收入)/u;
/** A name further from the title is the site's, or somebody's whom the report is sent to. */
const NEAR = 4;
/** 填报日期 | 2023年4月18日: when it was written, which is a year later. */
const WRITTEN = /(?:日期|时间)[^\d\n]{0,6}\d{4}年\d{1,2}月(?:\d{1,2}日)?/gu;
const DATE = /^\d{4}年\d{1,2}月\d{1,2}日/u;

/**
 * Title, office and year of a report, by the genre's precedence: the title's; else a form's (评价单位, 评价年度); else
 * a name standing alone near the title; else what the text says of itself. A date of filing or publishing is never the
 * year, and a body that is only met in the text never the office.
 */
export function identify(blocks: readonly Block[]): Identity {
  const title = titleOf(blocks);
  const head = blocks.slice(0, HEAD_BLOCKS);
  const context = head.map((block) => block.text.replace(/\s+/gu, '')).join('\n');
  const lines = printedLines(head).slice(0, HEAD_LINES);
  const fields = fieldsOf(lines.map(({ text }) => text));
  const end = printedLines(blocks.slice(-LAST_LINES)).slice(-LAST_LINES);
  const lone = loneNames(lines, title, context);
  const named = [
    title === null ? null : officeInTitle(title.text, context),
    ...officesIn(fields, 'office', context),
    ...lone.map(({ office }) => office),
    ...subjects(lines, context),
    ...end.map((line) => loneName(line, context)),
    ...officesIn(fields, 'office-weak', context),
  ].filter((office) => office !== null);
  const office = named[0] === undefined ? null : inFull(named[0], named);
  const to = title?.to ?? 0;
  const namedBelow = lone.some(
    (line) => line.block === to && line.alone && office?.name === line.office.name,
  );
  return {
    title: title?.text ?? null,
    office,
    year: yearInTitle(title?.text ?? '') ?? yearInForm(fields) ?? yearAlone(lines) ?? yearInText(blocks),
    titleEnd: title !== null && namedBelow ? to + 1 : to,
  };
}

/**
 * The office with its district and city, where another name of it in the same report prints them. A place that no
 * name prints is only what the list of places has for it.
 */
function inFull(office: Office, named: readonly Office[]): Office {
  const printed = placesIn(office);
  const fuller = named.find((other) => {
    const places = placesIn(other);
    return (
      ownName(other) === ownName(office) &&
      places.length > printed.length &&
      printed.every((place) => places.includes(place))
    );
  });
  return fuller ?? office;
}

function placesIn({ official, district, city }: Office): string[] {
  return [district, city].filter((place) => place !== null).filter((place) => official.includes(place));
}

function ownName({ name, district, city }: Office): string {
  const place = [district, city].find((one) => one !== null && name.startsWith(one)) ?? '';
  return name.slice(place.length);
}

function officesIn(fields: readonly Field[], asked: Asked, context: string): Office[] {
  return fields
    .filter((field) => field.asked === asked)
    .map(({ value }) => officeOf(value, context) ?? officeOf(value.split(' ')[0] ?? '', context))
    .filter((office) => office !== null);
}

interface LoneName {
  readonly office: Office;
  readonly block: number;
  /** Whether it is the whole block. */
  readonly alone: boolean;
}

/** Names standing alone above the first heading, the nearest to the title first. */
function loneNames(lines: readonly PrintedLine[], title: Title | null, context: string): LoneName[] {
  const first = lines.findIndex(({ text }) => ['han', 'part'].includes(markOf(fold(text))?.kind ?? ''));
  const found = lines.slice(0, first < 0 ? undefined : first).flatMap((line) => {
    const office = loneName(line, context);
    const alone = lines.filter(({ block }) => block === line.block).length === 1;
    return office === null ? [] : [{ office, block: line.block, alone }];
  });
  const far = (block: number): number =>
    title === null ? block : Math.min(Math.abs(block - title.from), Math.abs(block - title.to + 1));
  return found
    .filter(({ block }) => title === null || far(block) <= NEAR)
    .sort((a, b) => far(a.block) - far(b.block));
}

/** Offices that lines begin to tell of, the one told of most often first. */
function subjects(lines: readonly PrintedLine[], context: string): Office[] {
  const found = lines.map((line) => subjectName(line, context)).filter((office) => office !== null);
  const times = (name: string): number => found.filter((office) => office.name === name).length;
  return found.sort((a, b) => times(b.name) - times(a.name));
}

function yearInForm(fields: readonly Field[]): number | null {
  const years = fields
    .filter(({ asked, value }) => asked === 'year' && !DATE.test(value))
    .map(({ value }) => yearsIn(value)[0] ?? Number(/^(?:19|20)\d{2}(?!\d)/u.exec(value)?.[0] ?? Number.NaN));
  return years.find((year) => !Number.isNaN(year)) ?? null;
}

/** "（2022年度）" on a line of its own, wherever the title is. */
function yearAlone(lines: readonly PrintedLine[]): number | null {
  return yearsIn(lines.find(({ text }) => isYearLine(text))?.text ?? '')[0] ?? null;
}

function yearInText(blocks: readonly Block[]): number | null {
  for (const block of blocks) {
    const text = block.text.replace(WRITTEN, '');
    const at = text.search(BUDGET);
    if (at < 0) continue;
    const year = yearsIn(text.slice(Math.max(0, at - 60), at + 10)).at(-1);
    if (year !== undefined) return year;
  }
  return null;
}
