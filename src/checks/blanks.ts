import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { fold } from '../text/fold.ts';
import { placeAt, type Evidence } from './evidence.ts';
import { finding } from './make.ts';
import type { Check } from './verdict.ts';

const pattern = z.string().transform((source) => new RegExp(source, 'gu'));
const shape = z.strictObject({ missing: z.array(pattern).min(1), leftover: z.array(pattern).min(1) });
const blanks = shape.parse(parse(readFileSync(new URL('./blanks.yaml', import.meta.url), 'utf8')));

/** Where a number is missing ("年初预算为 万元", which is not 0) or a form's own words were left (下降（增长）). */
export const blank: Check = ({ report }: Evidence) => [
  ...found(report.paragraphs, blanks.missing, 'MISSING_NUMBER'),
  ...found(report.paragraphs, blanks.leftover, 'TEMPLATE_LEFTOVER'),
];

function found(
  paragraphs: Evidence['report']['paragraphs'],
  patterns: readonly RegExp[],
  code: string,
): ReturnType<Check> {
  return paragraphs.flatMap((paragraph) => {
    const text = fold(paragraph.text);
    const taken = new Set<number>();
    return patterns.flatMap((one) =>
      [...text.matchAll(one)]
        .filter(({ index }) => !taken.has(index) && taken.add(index))
        .map((match) => {
          const start = match.index;
          const end = start + match[0].length;
          return {
            relation: null,
            finding: finding({
              code,
              kind: 'blank',
              severity: 'note',
              places: [placeAt(paragraph, start, end)],
              values: { printed: around(paragraph.text, start, end) },
            }),
          };
        }),
    );
  });
}

/** The stretch with the words of its clause before it, at most a dozen: "年初预算为 万元". */
function around(text: string, start: number, end: number): string {
  const before = /[^，。；：\n]{0,12}$/u.exec(text.slice(0, start))?.[0] ?? '';
  return `${before}${text.slice(start, end)}`.trim();
}
