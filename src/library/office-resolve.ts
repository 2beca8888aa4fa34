import { distance } from 'fastest-levenshtein';
import type { Office } from '../report/office.ts';
import { bestSpelling, type Known } from './office-known.ts';
import { beginnings } from './readings.ts';

/** What a typed office name was taken for. */
export type OfficeMatch =
  | { readonly kind: 'one'; readonly office: Office }
  | { readonly kind: 'several'; readonly offices: readonly Office[] }
  /** `suggestions`: loaded offices whose names are near; never taken in its place. */
  | { readonly kind: 'none'; readonly suggestions: readonly Office[] };

const SUGGESTIONS = 5;

/** The names of all offices, so that looking one up does not grow with their number. */
export interface Names {
  readonly known: readonly Known[];
  readonly exact: ReadonlyMap<string, readonly Known[]>;
  /** By what they may begin with when spelt. */
  readonly spelt: ReadonlyMap<string, ReadonlyMap<Known, readonly string[]>>;
}

/** Sets up the names for looking up. */
export function namesOf(known: readonly Known[]): Names {
  const exact = new Map<string, Known[]>();
  const spelt = new Map<string, Map<Known, string[]>>();
  for (const one of known) {
    for (const name of one.full) listed(exact, name).push(one);
    for (const name of one.typed)
      for (const key of beginnings(name)) {
        const offices = spelt.get(key) ?? new Map<Known, string[]>();
        spelt.set(key, offices);
        listed(offices, one).push(name);
      }
  }
  return { known, exact, spelt };
}

function listed<K, V>(map: Map<K, V[]>, key: K): V[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

/** The office that a lookup form names as a whole. */
export function resolve(names: Names, typed: string): OfficeMatch {
  if (typed === '') return { kind: 'none', suggestions: [] };
  const called = names.exact.get(typed) ?? [];
  // 东街 is what people call both 东街街道 and 东街道; 新塘镇 is one office's own name and no other's.
  const own = called.filter(({ office }) => office.name === typed);
  const found = own.length > 0 ? own : called.length > 0 ? called : spelled(names, typed);
  const offices = found.map(({ office }) => office);
  const [first, ...more] = offices;
  if (first !== undefined)
    return more.length === 0 ? { kind: 'one', office: first } : { kind: 'several', offices };
  return {
    kind: 'none',
    // Costs more than all before, and is rarely asked for.
    get suggestions() {
      return near(names.known, typed);
    },
  };
}

function spelled({ spelt }: Names, typed: string): readonly Known[] {
  if (!/[a-z]{2}/u.test(typed)) return [];
  const likely = [...(spelt.get(typed.slice(0, 1)) ?? [])];
  const graded = likely.map(([one, names]) => ({ one, how: bestSpelling(names, typed) }));
  const full = graded.filter(({ how }) => how === 'full');
  return (full.length > 0 ? full : graded.filter(({ how }) => how === 'initials')).map(({ one }) => one);
}

function near(known: readonly Known[], typed: string): readonly Office[] {
  const graded = known.flatMap((one) => {
    const { district } = one.office;
    if (district !== null && (typed === district || `${typed}区` === district)) return [{ one, far: 0 }];
    const far = Math.min(...one.calls.map((call) => distance(typed, call)));
    const shares = Array.from(one.stem).some((char) => typed.includes(char));
    const holds = one.stem.length > 1 && typed.includes(one.stem);
    const begun = bestSpelling([one.stem], typed, true) === 'full';
    if (holds || begun) return [{ one, far: 0 }];
    return shares && far <= Math.ceil(one.stem.length / 2) ? [{ one, far }] : [];
  });
  return graded
    .sort((a, b) => a.far - b.far)
    .slice(0, SUGGESTIONS)
    .map(({ one }) => one.office);
}
