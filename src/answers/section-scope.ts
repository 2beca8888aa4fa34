import type { Entry } from '../library/library.ts';
import { lookupForm } from '../library/typed.ts';
import type { Report, Section } from '../report/report.ts';
import { above, namesOf } from './section-figures.ts';

/** The sections that some words name, of the reports that have such. */
export interface SectionScope {
  readonly entries: readonly Entry[];
  /** By report id, the sections with all below them. */
  readonly ids: ReadonlyMap<string, ReadonlySet<number>>;
  /** The headings as printed, each once, in order of the reports. */
  readonly headings: readonly string[];
}

/** 第三部分, 第三章: the number is what tells. */
const PART = /^第(.{1,4}?)(?:部分|[章节條条])$/u;
const DIGITS = '零一二三四五六七八九';

/**
 * The sections that are asked for: by number (三, 3, 第三部分, or 二、（一）), by heading, or by a part of it. Where a
 * report has a heading of just that number or name, its others are not meant.
 *
 * @example sectionScope(entries, '收支情况').headings // ['（三）部门整体收支情况', '（二）部门整体收支情况']
 */
export function sectionScope(entries: readonly Entry[], typed: string): SectionScope {
  const asked = formsOf(typed);
  const found = entries.flatMap((entry) => {
    const sections = named(entry.report, asked);
    return sections.length > 0 ? [{ entry, sections }] : [];
  });
  return {
    entries: found.map(({ entry }) => entry),
    ids: new Map(found.map(({ entry: { report }, sections }) => [report.id, withBelow(report, sections)])),
    headings: [...new Set(found.flatMap(({ sections }) => sections.map(({ heading }) => heading)))],
  };
}

/** The headings of the first level, each once: what a reader may ask for instead. */
export function firstHeadings(entries: readonly Entry[], most: number): string[] {
  const all = entries.flatMap(({ report }) => report.sections.filter(({ parent }) => parent === null));
  return [...new Set(all.map(({ heading }) => heading))].slice(0, most);
}

/** What was typed, and the number it is of a heading: "3" is also 三. */
function formsOf(typed: string): readonly string[] {
  const form = lookupForm(typed);
  const number = PART.exec(form)?.[1] ?? form;
  // A bare 3 is the third chapter before it is a point within one; "3." is as it stands.
  const isBare = /^\s*\d+\s*$/u.test(typed.normalize('NFKC'));
  const forms = isBare
    ? [inChinese(form), form]
    : [form, ...(number === form ? [] : [number, inChinese(number)])];
  return [...new Set(forms)].filter((one) => one !== '');
}

/** A number up to 19 as headings have it; others as they are. */
function inChinese(number: string): string {
  if (!/^1?\d$/u.test(number)) return number;
  const value = Number.parseInt(number, 10);
  return (value >= 10 ? '十' : '') + (value % 10 === 0 ? '' : DIGITS.charAt(value % 10));
}

function named(report: Report, asked: readonly string[]): readonly Section[] {
  const { sections } = report;
  for (const form of asked) {
    const whole = sections.filter((section) => namesOf(report, section).some((name) => isNamed(name, form)));
    if (whole.length > 0) return whole;
  }
  // One character stands in too many headings; a number is a number.
  const [form = ''] = asked;
  if (form.length < 2 || /^\d+$/u.test(form)) return [];
  return sections.filter(({ title }) => lookupForm(title).includes(form));
}

function isNamed(name: string, form: string): boolean {
  return name === form || (name.startsWith('第') && PART.exec(name)?.[1] === form);
}

function withBelow(report: Report, chosen: readonly Section[]): ReadonlySet<number> {
  const ids = new Set(chosen.map(({ id }) => id));
  return new Set(
    report.sections.flatMap(({ id }) => (above(report, id).some((one) => ids.has(one.id)) ? [id] : [])),
  );
}
