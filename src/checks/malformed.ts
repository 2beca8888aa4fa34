import type { Evidence } from './evidence.ts';
import { finding } from './make.ts';
import type { Check, Verdict } from './verdict.ts';

/**
 * Numbers printed with a slip, one finding for each that is printed: 130,92.54. A slip of the print or of who scanned it
 * contradicts nothing: where no reading is compelled, the number is used for nothing.
 */
export const malformed: Check = ({ facts }: Evidence) => {
  const byPrint = new Map<string, Verdict>();
  for (const fact of facts) {
    const { reading, value, printed } = fact;
    if (reading === null && value !== null) continue;
    const print = reading?.printed ?? printed;
    if (byPrint.has(print)) continue;
    const same = facts.filter((one) => (one.reading?.printed ?? one.printed) === print);
    byPrint.set(print, {
      relation: null,
      finding: finding({
        code: 'MALFORMED_NUMBER',
        kind: reading === null ? 'unread' : /[,，]/u.test(print) ? 'comma' : 'read',
        severity: 'note',
        facts: same,
        places: same.flatMap(({ place, alsoAt }) => [place, ...alsoAt]),
        values: {
          printed: print,
          metric: fact.name,
          ...(reading === null ? {} : { read: reading.read, formula: reading.because }),
        },
      }),
    });
  }
  return [...byPrint.values()];
};
