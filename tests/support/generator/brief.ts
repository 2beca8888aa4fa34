import type { Office } from '../../../src/report/office.ts';
import type { Budget } from './budget.ts';
import { numberOf } from './budget-numbers.ts';
import type { Brief } from './families.ts';
import type { FaultCode, Planted } from './fault.ts';
import { type FamilyName, neighbourOf } from './office.ts';
import type { Rng } from './rng.ts';
import type { Style } from './style.ts';
import type { Facts, Voice } from './template.ts';

/** Whose report, of which year, with what money. */
export interface Setting {
  readonly office: Office;
  readonly year: number;
  readonly family: FamilyName;
  readonly budget: Budget;
}

/** How this author speaks, and of what. */
export function voiceOf(rng: Rng, style: Style, { office, year, family, budget }: Setting): Voice {
  const blank = style.blanks === 'around' ? ' ' : '';
  const we = { street: '我街', town: '我镇', bureau: '我局' }[family];
  const short = family === 'bureau' ? we : office.name;
  const words = {
    ...{ office: office.official, short, we, subject: rng.pick(['本部门', office.official, we]) },
    ...{ year: `${year}${blank}年`, lastyear: `${year - 1}${blank}年` },
  };
  const values: Facts = { words, budget: (key, of) => numberOf(budget, style, key, of) };
  return { rng, style, values };
}

/** What to tell. */
export interface Plan extends Omit<Setting, 'family'> {
  readonly told: boolean;
  readonly faults: readonly FaultCode[];
}

/** What the family is to write; another office or year, where that is to be planted, is noted in `planted`. */
export function briefFor(rng: Rng, voice: Voice, plan: Plan, planted: Planted[]): Brief {
  const { office, year, budget, told, faults } = plan;
  const words: Record<string, string> = { ...voice.values.words };
  const other = faults.includes('OFFICE_NAME_MISMATCH') ? neighbourOf(office, rng) : null;
  if (other !== null) {
    words['subject'] = other.official;
    planted.push({ code: 'OFFICE_NAME_MISMATCH', change: `${office.official} → ${other.official}` });
  }
  if (faults.includes('YEAR_MISMATCH')) {
    const wrong = `${year - 1}${words['year']?.includes(' ') === true ? ' ' : ''}年`;
    planted.push({ code: 'YEAR_MISMATCH', change: `${words['year'] ?? ''} → ${wrong}` });
    words['year'] = wrong;
  }
  const balanced = ['SUM_MISMATCH', 'SPENT_ALL_BUT_CARRIED'].some((code) =>
    faults.some((one) => one === code),
  );
  return {
    voice,
    budgetVoice: { ...voice, values: { ...voice.values, words } },
    projects: budget.projects.map(({ name }) => name),
    budget: told,
    split: balanced || rng.chance(80),
    last: budget.last !== null && !faults.includes('YEAR_MISMATCH'),
  };
}
