import type { Paragraph, Report, Section } from '../report/report.ts';
import { markOf } from '../text/mark.ts';
import { fold } from '../text/fold.ts';
import { blankless } from './blankless.ts';
import { placeAt, type Evidence } from './evidence.ts';
import { finding } from './make.ts';
import type { Check, Verdict } from './verdict.ts';

const HAN = '一二三四五六七八九十';
const NUMERALS = [...HAN, ...[...HAN].slice(0, 9).map((one) => `十${one}`)];
/** 一是, 二是: the points of one paragraph. */
const POINT = /(?<=^|[。；：，] ?)([一二三四五六七八九十]{1,3})是(?!否|不是)/gu;

/** Numbers of headings and points that skip one or come twice: 一、 二、 四、 */
export const numbering: Check = ({ report }: Evidence) => [
  ...headings(report),
  // One slip upsets all that follow in its paragraph: the first says it.
  ...report.paragraphs.flatMap((paragraph) => points(paragraph).slice(0, 1)),
];

function headings(report: Report): Verdict[] {
  const rows = new Map<string, Section[]>();
  for (const section of report.sections) {
    const kind = markOf(fold(section.heading))?.kind;
    if (kind === undefined || kind === 'markdown' || kind === 'dotted') continue;
    const key = `${String(section.parent)} ${kind}`;
    rows.set(key, [...(rows.get(key) ?? []), section]);
  }
  return [...rows.values()].flatMap((row) =>
    row.flatMap((section, i) => {
      const before = row[i - 1];
      const [from, to] = [valueOf(before), valueOf(section)];
      if (before === undefined || from === null || to === null || isNext(from, to)) return [];
      // 一、 三、 三、 is one slip, told at the second 三、
      if (to > from && (valueOf(row[i + 1]) === to || isHidden(report, before, section))) return [];
      const place = headingPlace(report, section);
      return place === null ? [] : [broken(before.mark, section.mark, section.heading, place)];
    }),
  );
}

// A row that begins anew at 1 is another row: 1. 2. 3. under the next run-in heading.
function isNext(from: number, to: number): boolean {
  return to === from + 1 || (to === 1 && from > 1);
}

// A number that is printed, but not as a heading of its own, is not missing: （二） in the middle of a paragraph.
function isHidden(report: Report, before: Section, after: Section): boolean {
  const missing = markAfter(before.mark);
  const texts = [
    ...report.sections.filter(({ id }) => id >= before.id && id <= after.id).map(({ heading }) => heading),
    ...report.paragraphs
      .filter(({ lines }) => lines[1] >= before.lines[0] && lines[0] <= after.lines[1])
      .map(({ text }) => text),
  ];
  if (missing === null) return true;
  return texts.some((text) => {
    const { text: bare } = blankless(fold(text));
    for (let at = bare.indexOf(missing); at >= 0; at = bare.indexOf(missing, at + 1)) {
      // 举一反三、 and 12.5 hold a mark's characters; a mark opens a sentence.
      if (at === 0 || /[。；;：:！!？?]/u.test(bare.charAt(at - 1))) return true;
    }
    return false;
  });
}

/** （一） → （二）, 第三部分 → 第四部分, 3. → 4.; null where the mark has no number that is known how to print. */
function markAfter(mark: string): string | null {
  const folded = blankless(fold(mark)).text;
  const han = /[一二三四五六七八九十]+/u.exec(folded)?.[0];
  if (han !== undefined) {
    const next = NUMERALS[NUMERALS.indexOf(han) + 1];
    return next === undefined || !NUMERALS.includes(han) ? null : folded.replace(han, next);
  }
  return /\d/u.test(folded)
    ? folded.replace(/\d+/u, (digits) => String(Number.parseInt(digits, 10) + 1))
    : null;
}

function valueOf(section: Section | undefined): number | null {
  return section === undefined ? null : (markOf(fold(section.heading))?.value ?? null);
}

/** A heading stands in no paragraph: the first one under it is where to look. */
function headingPlace(report: Report, section: Section): ReturnType<typeof placeAt> | null {
  const first =
    report.paragraphs.find(({ lines }) => lines[1] >= section.lines[0]) ?? report.paragraphs.at(-1);
  return first === undefined ? null : { ...placeAt(first, 0, 0), line: section.lines[0] };
}

function points(paragraph: Paragraph): Verdict[] {
  const row = [...fold(paragraph.text).matchAll(POINT)];
  return row.flatMap((match, i) => {
    const before = row[i - 1];
    const [from, to] = [before, match].map((one) => HAN.indexOf(one?.[1] ?? '?') + 1);
    if (before === undefined || from === undefined || to === undefined || from < 1 || to < 1) return [];
    if (isNext(from, to) || (to > from && row[i + 1]?.[1] === match[1])) return [];
    const end = match.index + match[0].length;
    return [broken(before[0], match[0], match[0], placeAt(paragraph, match.index, end))];
  });
}

function broken(before: string, mark: string, heading: string, place: ReturnType<typeof placeAt>): Verdict {
  const kind = before === mark ? 'twice' : 'skipped';
  return {
    relation: null,
    finding: finding({
      code: 'BROKEN_NUMBERING',
      kind,
      severity: 'note',
      places: [place],
      values: { before, mark, heading: heading.slice(0, 30) },
    }),
  };
}
