import type { Fact, Place, Telling } from '../facts/fact.ts';
import type { Entry } from '../library/library.ts';
import { lookupForm } from '../library/typed.ts';
import type { Report, Section } from '../report/report.ts';

/** Sections that were asked for, and the figures told in them, in the order they are told there. */
export interface SectionFigures {
  readonly sections: readonly Section[];
  readonly facts: readonly Fact[];
}

/** Shorter words may stand in a heading by chance: 管理, 城市. */
const TELLING = 4;

/**
 * The figures of the sections that some words name: by number (三、 or 二、（一）), by heading, or by a part of it
 * that no metric has. Null where the words name none. A figure that is told there again is given as told there.
 *
 * @example sectionFigures(entry, '收支情况')?.figures.map(({ printed }) => printed) // ['130,92.54 万元', …]
 */
export function sectionFigures(entry: Entry, words: string): SectionFigures | null {
  const { report, facts } = entry;
  const sections = named(report, words, facts);
  if (sections.length === 0) return null;
  const ids = new Set(sections.map(({ id }) => id));
  const isInside = ({ paragraph }: Place): boolean =>
    above(report, report.paragraphs[paragraph - 1]?.section ?? null).some(({ id }) => ids.has(id));
  const told = facts.flatMap((fact) => {
    const place = [fact.place, ...fact.alsoAt].find(isInside);
    return place === undefined ? [] : [toldAt(fact, place, report)];
  });
  return { sections, facts: inOrder(told) };
}

/** Figures by where they stand in the report. */
export function inOrder(facts: readonly Fact[]): Fact[] {
  return facts.toSorted(
    ({ place: a }, { place: b }) => a.paragraph - b.paragraph || a.start - b.start || a.end - b.end,
  );
}

function named(report: Report, words: string, facts: readonly Fact[]): readonly Section[] {
  const asked = lookupForm(words);
  // A bare Arabic number is a number: 5 may be what is looked for.
  if (asked === '' || /^\d+$/u.test(words.normalize('NFKC').trim())) return [];
  const { sections } = report;
  const whole = sections.filter((section) => namesOf(report, section).includes(asked));
  if (whole.length > 0) return whole;
  if (asked.length < TELLING || facts.some(({ name }) => lookupForm(name).includes(asked))) return [];
  return sections.filter(({ title }) => lookupForm(title).includes(asked));
}

/** "三", "(三)", "一(三)", the heading with its number, the title without. */
export function namesOf(report: Report, section: Section): string[] {
  const numbers = above(report, section.id).map(({ mark }) => mark);
  const names = [section.heading, section.title, section.mark, numbers.join('')];
  return names.map(lookupForm).filter((name) => name !== '');
}

/** A section with those it is part of, the outermost first; none for what stands before the first heading. */
export function above(report: Report, id: number | null): readonly Section[] {
  const chain: Section[] = [];
  for (let at = id; at !== null;) {
    const section: Section | undefined = report.sections[at];
    if (section === undefined) break;
    chain.unshift(section);
    at = section.parent;
  }
  return chain;
}

/** The figure as told at another of its places, where the print is the same but for blanks. */
function toldAt(fact: Fact, place: Telling, report: Report): Fact {
  if (place === fact.place) return fact;
  const text = report.paragraphs[place.paragraph - 1]?.text ?? '';
  const printed = text.slice(place.start, place.end);
  if (blankless(printed) !== blankless(fact.printed)) return fact;
  const others = fact.alsoAt.filter((other) => other !== place);
  return { ...fact, printed, place, alsoAt: [fact.place, ...others] };
}

function blankless(text: string): string {
  return text.replace(/\s/gu, '');
}
