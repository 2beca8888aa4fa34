import type { Office } from '../report/office.ts';
import { bestSpelling, type Known } from './office-known.ts';

/** The offices that a lookup form may be the beginning of, best first; all of them for ''. */
export function complete(known: readonly Known[], typed: string): readonly Office[] {
  if (typed === '') return known.map(({ office }) => office);
  const graded = known.flatMap((one) => {
    const rank = completionRank(one, typed);
    return rank === null ? [] : [{ office: one.office, rank }];
  });
  return graded.sort((a, b) => a.rank - b.rank).map(({ office }) => office);
}

/** 0 is best: the name begun, its pinyin begun, the district begun, then the letters or characters inside. */
function completionRank({ office, stem, calls, full }: Known, typed: string): number | null {
  if (calls.some((call) => call.startsWith(typed))) return 0;
  const spelling = bestSpelling([stem, office.name], typed, true);
  if (spelling !== null) return spelling === 'full' ? 1 : 2;
  for (const name of full) if (name.startsWith(typed)) return 3;
  if (office.name.includes(typed)) return 4;
  if (office.district !== null && bestSpelling([office.district + office.name], typed, true) !== null)
    return 5;
  return /[a-z]/u.test(typed) && bestSpelling(tailsOf(stem), typed, true) === 'full' ? 6 : null;
}

function tailsOf(name: string): string[] {
  return Array.from(name, (_, index) => name.slice(index)).slice(1);
}
