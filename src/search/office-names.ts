import type { Report } from '../report/report.ts';
import { bare } from '../text/bare.ts';

/** Which reports a name or a year in a query speaks of. */
export interface OfficeNames {
  /** The first and longest name of an office or district in a run of text. */
  find(run: string): { name: string; start: number; reports: ReadonlySet<string> } | null;
  /** The reports of every office or district that a bare query names, other than by itself; null where it names none. */
  named(query: string): ReadonlySet<string> | null;
  /** Reports of a year, by id; empty where none is loaded. */
  ofYear(year: number): ReadonlySet<string>;
}

/** What people leave off when they name an office. */
const KIND = /(?:街道办事处|街道办|街道|办事处|人民政府|委员会|管委会|[镇乡局区市县])$/u;

/** What people add to it. */
function longer(name: string): string[] {
  if (name.endsWith('街道')) return [`${name}办事处`, `${name}办`, name.slice(0, -1)];
  return /[镇乡]$/u.test(name) ? [`${name}人民政府`, `${name}政府`] : [];
}

/** Names are looked up by so many first characters: no name is shorter. */
const BEGINNING = 2;

/** The names of the offices of these reports, with and without the kind of office. */
export function officeNames(reports: readonly Report[]): OfficeNames {
  const names = new Map<string, Set<string>>();
  const years = new Map<number, Set<string>>();
  for (const { id, office, year } of reports) {
    join(years, year, id);
    const full = [office.name, office.official, office.district ?? ''].map((name) => bare(name).text);
    for (const name of full.flatMap((text) => [text, text.replace(KIND, ''), ...longer(text)])) {
      if (name.length > 1) join(names, name, id);
    }
  }
  const beginning = new Map<string, string[]>();
  for (const name of names.keys()) {
    const list = beginning.get(name.slice(0, BEGINNING));
    if (list === undefined) beginning.set(name.slice(0, BEGINNING), [name]);
    else list.push(name);
  }
  const find: OfficeNames['find'] = (run) => {
    let found: { name: string; start: number } | null = null;
    for (let start = 0; start < run.length; start += 1) {
      for (const name of beginning.get(run.slice(start, start + BEGINNING)) ?? []) {
        if (!run.startsWith(name, start)) continue;
        const longer = found === null ? 1 : name.length - found.name.length;
        if (longer > 0 || (longer === 0 && name < (found?.name ?? ''))) found = { name, start };
      }
    }
    return found === null ? null : { ...found, reports: names.get(found.name) ?? new Set() };
  };
  return {
    find,
    named(query) {
      const found = new Set<string>();
      let left = query;
      for (let place = find(left); place !== null && place.name !== query; place = find(left)) {
        for (const id of place.reports) found.add(id);
        left = left.replaceAll(place.name, '\n');
      }
      return found.size > 0 ? found : null;
    },
    ofYear: (year) => years.get(year) ?? new Set(),
  };
}

function join<Key>(map: Map<Key, Set<string>>, key: Key, id: string): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, new Set([id]));
  else ids.add(id);
}
