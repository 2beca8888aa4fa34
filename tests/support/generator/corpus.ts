import type { Office } from '../../../src/report/office.ts';
import type { Budget } from './budget.ts';
import { generate } from './generate.ts';
import { type FamilyName, neighbourOf, officeFor } from './office.ts';
import type { GeneratedReport } from './report.ts';
import { rngOf } from './rng.ts';

/** One office over the years. */
export interface Story {
  readonly family: FamilyName;
  /** The office as it was in each year: another one from the year it was renamed or merged. */
  readonly offices: readonly Office[];
  /** The first year under the new name; null where nothing happened. */
  readonly renamed: number | null;
  /** Years whose numbers the report of the next year tells otherwise, where it tells them at all. */
  readonly restated: readonly number[];
  readonly reports: readonly GeneratedReport[];
}

const FIRST_YEAR = 2019;

/**
 * Stories of offices over several years that hold together: budgets grow or shrink by some per cent a year, each
 * report may tell last year's number, which is that of last year's report but for a restated year here and there; and
 * some offices get a new name.
 *
 * @example corpus(1, 176, 5).flatMap(({ reports }) => reports).length // 880
 */
export function corpus(seed: number, offices: number, years: number): Story[] {
  const taken = new Set<string>();
  return Array.from({ length: offices }, (_, i) => story(seed, i, years, taken));
}

function story(seed: number, index: number, years: number, taken: Set<string>): Story {
  const rng = rngOf(seed).fork(`story ${index}`);
  const family = rng.pick(['street', 'street', 'street', 'town', 'bureau'] as const);
  const own = untaken(taken, () => officeFor(family, rng));
  const heir = rng.chance(8) && years > 2 ? neighbourOf(own, rng) : null;
  const renamed = heir === null || taken.has(keyOf(heir)) ? null : FIRST_YEAR + rng.int(1, years - 1);
  if (renamed !== null && heir !== null) taken.add(keyOf(heir));
  const named = Array.from({ length: years }, (_, y) =>
    renamed !== null && heir !== null && FIRST_YEAR + y >= renamed ? heir : own,
  );
  const reports: GeneratedReport[] = [];
  const restated: number[] = [];
  let size = BigInt(rng.int(30_000_000, 300_000_000));
  let last: Budget['last'] = null;
  for (const [y, office] of named.entries()) {
    const year = FIRST_YEAR + y;
    const name = `generated-${seed}-${index + 1}-${year}`;
    const fixed = { family, office, year, size, name, last, budget: true, style: { money: '万元' } } as const;
    const report = generate(rng.int(1, 1_000_000_000), fixed);
    reports.push(report);
    const own = toldIn(report);
    // Told a year later as if a hundredth less had been spent.
    const anew = y + 1 < years && rng.fork(`restated ${year}`).chance(6);
    if (anew) restated.push(year);
    last = anew && own !== null ? { ...own, executed: own.executed - own.executed / 100n } : own;
    size = (size * BigInt(rng.int(92, 118))) / 100n;
  }
  return { family, offices: named, renamed, restated, reports };
}

function untaken(taken: Set<string>, draw: () => Office): Office {
  for (;;) {
    const office = draw();
    const key = keyOf(office);
    if (taken.has(key)) continue;
    taken.add(key);
    return office;
  }
}

/** One office of one district, however its title prints it. */
function keyOf({ city, district, name }: Office): string {
  return `${city ?? ''} ${district ?? ''} ${name}`;
}

/** The department's budget and what it spent, in 分, as the report tells them. */
function toldIn({ budget }: GeneratedReport): Budget['last'] {
  const fen = (key: string): bigint =>
    BigInt((budget.find((one) => one.key === key)?.value ?? '0').split('.')[0] ?? '0') * 100n;
  return { budget: fen('budget'), executed: fen('executed') };
}
