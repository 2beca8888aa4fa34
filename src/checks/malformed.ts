import type { Evidence } from './evidence.ts';
import { finding } from './make.ts';
import type { Check, Verdict } from './verdict.ts';

/**
 * Numbers printed with a slip, one finding for each that is printed: 130,92.54. Odd where the reading is compelled;
 * where none is, the print contradicts itself and the number can be used for nothing.
 */
export const malformed: Check = ({ figures }: Evidence) => {
  const byPrint = new Map<string, Verdict>();
  for (const figure of figures) {
    const { reading, value, printed } = figure;
    if (reading === null && value !== null) continue;
    const print = reading?.printed ?? printed;
    if (byPrint.has(print)) continue;
    const same = figures.filter((one) => (one.reading?.printed ?? one.printed) === print);
    byPrint.set(print, {
      relation: null,
      finding: finding({
        code: 'MALFORMED_NUMBER',
        kind: reading === null ? 'unread' : /[,，]/u.test(print) ? 'comma' : 'read',
        severity: reading === null ? 'conflict' : 'note',
        figures: same,
        places: same.flatMap(({ place, alsoAt }) => [place, ...alsoAt]),
        facts: {
          printed: print,
          metric: figure.metric,
          ...(reading === null ? {} : { read: reading.read, formula: reading.because }),
        },
      }),
    });
  }
  return [...byPrint.values()];
};
