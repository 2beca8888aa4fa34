import type { Entry } from '../library/library.ts';
import type { Fact } from '../facts/fact.ts';
import { Decimal } from '../facts/decimal.ts';
import { isThreePublic } from '../facts/three-public.ts';
import { decimalsOf } from '../facts/display.ts';
import { type Known, isKnown, ratio } from './computed.ts';

/** What a report states of its money, picked from its figures by their stable keys. Last year's values apart. */
export interface BudgetLines {
  readonly initial: Known | undefined;
  readonly budget: Known | undefined;
  /** What was added to the budget of the year's beginning, and what was cut. */
  readonly changes: readonly Known[];
  readonly executed: Known | undefined;
  readonly rate: Known | undefined;
  readonly carryover: readonly Known[];
  readonly totals: readonly Known[];
  readonly sources: readonly Known[];
  readonly natures: readonly Known[];
  readonly projects: readonly Known[];
  /** Receptions, cars and journeys: what was planned and spent. */
  readonly threePublic: readonly Known[];
  /** The same metrics for another year, as this report tells them. */
  readonly otherYears: readonly Known[];
}

/** Sorts a report's keyed figures; each list in the order of the report. */
export function budgetLines({ report, facts }: Entry): BudgetLines {
  const keyed = facts.filter(
    (fact): fact is Known & { measure: string } =>
      fact.measure !== null && isKnown(fact) && fact.elsewhere === null,
  );
  const isOwn = (fact: Fact): boolean => isOfYear(fact, report.year);
  const own = keyed.filter(isOwn);
  const of = (...keys: string[]): Known[] => own.filter(({ measure }) => keys.includes(measure));
  return {
    initial: exact(of('budget.initial')),
    changes: of('budget.added', 'budget.cut', 'budget.change'),
    budget: exact(of('budget')),
    executed: exact(of('executed')),
    rate: agreeing(of('rate'), exact(of('budget')), exact(of('executed'))),
    carryover: of('carryover', 'carryover.initial'),
    totals: of('income', 'expenditure'),
    sources: of('source.initial', 'source.budget', 'source.executed', 'source.rate', 'source.income'),
    natures: of('nature.initial', 'nature.budget', 'nature.executed', 'nature.rate'),
    projects: of('project.budget', 'project.executed', 'project.rate'),
    threePublic: own.filter(({ measure }) => isThreePublic(measure)),
    otherYears: keyed.filter((fact) => !isOwn(fact)),
  };
}

/** The first of some amounts; where it is one of the others rounded, that one: 1.86 亿元 is 18,612.47 万元. */
function exact(all: readonly Known[]): Known | undefined {
  const [first] = all;
  return first === undefined
    ? undefined
    : (all.find(
        ({ value, precision }) =>
          new Decimal(precision).lt(first.precision) &&
          new Decimal(value).minus(first.value).abs().lte(first.precision),
      ) ?? first);
}

/** Of rates that differ, the one that the budget and what was spent of it give; the first where none is. */
function agreeing(rates: readonly Known[], full?: Known, executed?: Known): Known | undefined {
  if (full === undefined || executed === undefined) return rates[0];
  const isGiven = (rate: Known): boolean =>
    ratio('', executed, full, decimalsOf(rate.printed))?.value === rate.value;
  return rates.find(isGiven) ?? rates[0];
}

/** Another year takes a figure out of the report's own, and so does a part of the year: 截至 6 月底 80%. */
function isOfYear({ when }: Fact, year: number): boolean {
  return when.year === year && when.part === null;
}
