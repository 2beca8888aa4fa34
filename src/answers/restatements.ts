import { Decimal } from '../facts/decimal.ts';
import { display } from '../facts/display.ts';
import type { Entry } from '../library/library.ts';
import type { AnswerFinding } from './answer.ts';
import { budgetLines } from './budget-lines.ts';
import type { Known } from './computed.ts';
import type { Draft } from './draft.ts';

/**
 * Where a report tells a number of an earlier year otherwise than that year's own report: a note for each, with both
 * sentences quoted. Roundings of the same number are no difference.
 *
 * @param entries of one office, in the order of the years
 * @param keys the well-known metrics in question; null for all
 */
export function restatements(
  draft: Draft,
  entries: readonly Entry[],
  keys: readonly string[] | null,
): AnswerFinding[] {
  const found: AnswerFinding[] = [];
  for (const entry of entries)
    for (const later of budgetLines(entry).otherYears) {
      const { year, part } = later.when;
      const isWhole = part === null && year !== entry.report.year;
      const before = isWhole ? entries.find(({ report }) => report.year === year) : undefined;
      if (before === undefined || (keys !== null && !keys.includes(later.measure ?? ''))) continue;
      const own = ownOf(before, later);
      if (own === undefined || isSame(own, later)) continue;
      draft.sentence(entry.report, later.place);
      draft.sentence(before.report, own.place);
      found.push({
        ...{ code: 'RESTATED_LATER', severity: 'note' },
        message: `${own.name}：${before.report.year} 年报告印作“${own.printed}”，${entry.report.year} 年报告回头说是“${later.printed}”，两份报告不一致`,
        sources: [
          draft.source(before.report, own.place.paragraph),
          draft.source(entry.report, later.place.paragraph),
        ],
      });
    }
  return found;
}

/** The year's own number of the same key and of the same part; none where its report prints several. */
function ownOf({ report, facts }: Entry, { measure, of, unit }: Known): Known | undefined {
  const own = facts.filter(
    (fact): fact is Known =>
      fact.measure === measure &&
      fact.of === of &&
      fact.unit === unit &&
      fact.value !== null &&
      fact.elsewhere === null &&
      fact.when.year === report.year &&
      fact.when.part === null,
  );
  return own.length === 1 ? own[0] : undefined;
}

/** Whether two prints can be of one number: no further apart than half a unit of each one's last digit. */
function isSame(one: Known, other: Known): boolean {
  if (one.hedge !== null || other.hedge !== null) return display(one) === display(other);
  const room = new Decimal(one.precision).plus(other.precision);
  return new Decimal(one.value).minus(other.value).abs().lte(room);
}
