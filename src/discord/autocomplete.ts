import type { Command, OptionValues } from '../answers/command.ts';
import { districtsOf, inDistrict } from '../answers/district.ts';
import { officeNames } from '../answers/office-words.ts';
import { yearOf } from '../answers/year-word.ts';
import type { Entry, Library } from '../library/library.ts';
import { sameOffice } from '../library/offices.ts';
import { bestSpelling } from '../library/office-known.ts';
import { lookupForm } from '../library/typed.ts';
import { LIMITS } from './limits.ts';
import { completeHeading } from './heading-index.ts';
import { completeMetric, statesMetric } from './metric-index.ts';
import { officeChoices } from './office-choice.ts';

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/**
 * What the menu under an option offers for what is typed so far, at most 25: offices, years or metrics of the loaded
 * reports that agree with the options already chosen. From memory; nothing where nothing fits.
 *
 * @example complete(library, budget, 'office', 'nst', {}) // [{ name: '南石头街道（海珠区）', value: '南石头街道' }]
 */
export function complete(
  library: Library,
  command: Command,
  optionName: string,
  typed: string,
  values: OptionValues,
): Choice[] {
  const option = command.options.find(({ name }) => name === optionName);
  const within = chosenReports(library, command, { ...values, [optionName]: undefined });
  if (option?.kind === 'section')
    return completeHeading(library, typed, within, LIMITS.choices).filter(isShort).map(same);
  switch (option?.completes) {
    case 'office':
      return offices(library, typed, within);
    case 'offices':
      return lastOffice(library, typed, within);
    case 'year':
      return years(library, typed, within);
    case 'metric':
      return completeMetric(library, typed, within, LIMITS.choices).filter(isShort).map(same);
    case 'district':
      return districts(library, typed, within);
    default:
      return [];
  }
}

/**
 * Makes the menus of a library ready, behind the answer in hand: the first key in a menu must not wait for the lists of
 * metrics and headings and the readings of their characters. Does nothing for a library that it knows.
 *
 * @example readyMenus(library)
 */
export function readyMenus(library: Library): void {
  if (ready.has(library)) return;
  ready.add(library);
  const everything: Within = () => true;
  const lists = [completeMetric, completeHeading];
  for (const list of lists) setImmediate(() => list(library, 'a', everything, 1));
}

const ready = new WeakSet<Library>();

type Within = (entry: Entry) => boolean;

/** The reports that the other options leave: of the office, of the year. One that names nothing loaded leaves all. */
function chosenReports(library: Library, command: Command, values: OptionValues): Within {
  const tests: Within[] = [];
  for (const { name, completes } of command.options) {
    const value = values[name];
    if (value === undefined) continue;
    if (completes === 'office') {
      const match = library.offices.resolve(value);
      if (match.kind === 'one') tests.push(({ report }) => sameOffice(report.office, match.office));
    }
    if (completes === 'offices') {
      const matches = officeNames(value, library.offices).map((typed) => library.offices.resolve(typed));
      const named = matches.flatMap((match) => (match.kind === 'one' ? [match.office] : []));
      if (named.length > 0)
        tests.push(({ report }) => named.some((office) => sameOffice(report.office, office)));
    }
    if (completes === 'district') {
      const named = inDistrict(library, library.entries, value);
      if (!('verdict' in named)) tests.push((entry) => named.includes(entry));
    }
    if (completes === 'metric') {
      const states = statesMetric(library, value);
      if (library.entries.some(states)) tests.push(states);
    }
    const year = completes === 'year' ? yearOf(value) : null;
    if (year !== null) tests.push(({ report }) => String(report.year) === year);
  }
  return (entry) => tests.every((test) => test(entry));
}

function offices(library: Library, typed: string, within: Within): Choice[] {
  const { all } = library.offices;
  const found = library.offices.complete(typed.trim(), all.length);
  const reported = found.filter((office) =>
    library.entries.some((entry) => sameOffice(entry.report.office, office) && within(entry)),
  );
  return officeChoices(reported, all).slice(0, LIMITS.choices);
}

/** Several offices in one field: the last is completed, those before it stay as typed. */
function lastOffice(library: Library, typed: string, within: Within): Choice[] {
  const before = /^.*[、，,；;\s]/su.exec(typed)?.[0] ?? '';
  const chosen = before.split(/[、，,；;\s]+/u).filter((name) => name !== '');
  const open = offices(library, typed.slice(before.length), within).filter(
    ({ value }) => !chosen.includes(value),
  );
  return open.map(({ value }) => same(`${before}${value}`)).filter(({ name }) => isShort(name));
}

function districts(library: Library, typed: string, within: Within): Choice[] {
  const form = lookupForm(typed);
  const found = districtsOf(library.entries.filter(within));
  return found
    .filter((name) => lookupForm(name).includes(form) || bestSpelling([name], form, true) !== null)
    .slice(0, LIMITS.choices)
    .map(same);
}

function years(library: Library, typed: string, within: Within): Choice[] {
  const found = new Set(library.entries.filter(within).map(({ report }) => report.year));
  return [...found]
    .sort((a, b) => b - a)
    .map(String)
    .filter((year) => year.startsWith(typed.trim()))
    .slice(0, LIMITS.choices)
    .map(same);
}

function same(text: string): Choice {
  return { name: text, value: text };
}

function isShort(text: string): boolean {
  return text !== '' && text.length <= LIMITS.choice;
}
