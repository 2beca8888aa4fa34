import type { Ranked } from './rank.ts';

/**
 * From this score on, so far ahead of the next, and with so little of the question unmet, the first fact of a ranking is
 * the answer: read off the open sets, where nine of ten such facts were right.
 */
const SURE = { score: 2, ahead: 0.8, unmet: 0.45 };
/** Facts whose own words are the question's, to this share, are what was asked, however many there are. */
const VERY = 0.95;

/**
 * The fact that answers a question first, and those that answer it as well; none where none is likely enough, something
 * stands against the likeliest, or another is nearly as likely that is not just what was asked.
 *
 * @param ranked best first, see `match`
 * @example surest(match(part, entries, search, null))[0]?.figure.printed // '53 宗'
 */
export function surest(ranked: readonly Ranked[]): readonly Ranked[] {
  const [first] = ranked;
  if (first === undefined || first.against.length > 0) return [];
  if (first.score < SURE.score || first.features.words.unmet > SURE.unmet) return [];
  const rivals = ranked.filter(
    (one) =>
      one.against.length === 0 &&
      first.score - one.score < SURE.ahead &&
      !isSame(one, first) &&
      !isPartOf(one, first),
  );
  return [first, ...rivals].every(isVery) || rivals.length === 0 ? [first, ...rivals] : [];
}

function isVery({ features }: Ranked): boolean {
  return features.words.own >= VERY;
}

function isSame({ figure }: Ranked, other: Ranked): boolean {
  return figure.value === other.figure.value && figure.unit === other.figure.unit;
}

/** “三公”经费支出公务接待费 is a part of “三公”经费支出, and no rival: its name says more than was asked. */
function isPartOf({ figure: { metric } }: Ranked, { figure: whole }: Ranked): boolean {
  return metric.length > whole.metric.length && metric.startsWith(whole.metric);
}
