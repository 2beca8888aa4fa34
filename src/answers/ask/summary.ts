import type { Entry } from '../../library/library.ts';
import { display as officeDisplay } from '../../library/offices.ts';
import type { Summary } from '../../matching/summary.ts';
import type { Paragraph, Report } from '../../report/report.ts';
import { sentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { Answer } from '../answer.ts';
import { audit } from '../audit.ts';
import type { Asking } from './asking.ts';

/** What is quoted of one report. */
const MOST = 8;
/** Of each, where several reports are asked. */
const MOST_OF_MANY = 2;
const MOST_REPORTS = 6;

interface Quoted {
  readonly paragraph: Paragraph;
  readonly span: Span;
}

/**
 * What a report says as a whole: the opening sentences of a chapter's parts, the sentences that tell of points taken off,
 * or its contradictions; null where no chapter is headed so.
 */
export function summaryAnswer(on: Asking, asked: Summary): Answer | null {
  const { entries, draft, question, library, query } = on;
  const [only, another] = entries;
  if (asked.audit) {
    if (only === undefined || another !== undefined) return null;
    const office = officeDisplay(only.report.office, library.offices.all);
    const told = audit.answer(library, { office, year: String(only.report.year) }, query);
    return { ...told, command: 'ask', title: question };
  }
  const most = another === undefined ? MOST : MOST_OF_MANY;
  const told = entries.slice(0, MOST_REPORTS).flatMap((entry) => {
    const quoted = quotedOf(entry, asked).slice(0, most);
    return quoted.length === 0 ? [] : [{ entry, quoted }];
  });
  if (told.length === 0) return null;
  for (const { entry, quoted } of told) {
    for (const { paragraph, span } of quoted) draft.passage(entry.report, paragraph.number, span, []);
    draft.findingsOf(entry, []);
  }
  const count = told.reduce((sum, { quoted }) => sum + quoted.length, 0);
  const chapter = told[0]?.quoted[0]?.paragraph.path.at(-1);
  const where = asked.holds === null && chapter !== undefined ? `，自“${chapter}”起` : '';
  return draft.answer({
    status: 'answered',
    title: question,
    message: `${asked.holds === null ? '逐段摘第一句' : '逐句摘录'}，共 ${count} 段${where}。`,
  });
}

function quotedOf({ report }: Entry, { titles, holds }: Summary): readonly Quoted[] {
  if (holds !== null) return holding(report, holds);
  for (const title of titles) {
    const found = openings(report, title);
    if (found.length > 0) return found;
  }
  return [];
}

/** The sentences of the whole report that hold something. */
function holding({ paragraphs }: Report, holds: RegExp): readonly Quoted[] {
  return paragraphs.flatMap((paragraph) =>
    sentences(paragraph.text)
      .filter(({ start, end }) => holds.test(paragraph.text.slice(start, end)))
      .map((span) => ({ paragraph, span })),
  );
}

/** The first sentence of each part of the longest chapter that is headed so; of one without parts that of each paragraph. */
function openings({ paragraphs }: Report, title: RegExp): readonly Quoted[] {
  const chapters = new Map<string, Paragraph[]>();
  for (const paragraph of paragraphs) {
    const level = paragraph.path.findIndex((heading) => title.test(heading));
    if (level < 0) continue;
    const key = paragraph.path.slice(0, level + 1).join('\n');
    chapters.set(key, [...(chapters.get(key) ?? []), paragraph]);
  }
  const [key, inside] = [...chapters].reduce<[string, Paragraph[]]>(
    (most, one) => (one[1].length > most[1].length ? one : most),
    ['', []],
  );
  const level = key.split('\n').length;
  const parts = new Map<string, Paragraph>();
  for (const paragraph of inside) {
    const part = paragraph.path[level] ?? '';
    if (!parts.has(part)) parts.set(part, paragraph);
  }
  const first = parts.size > 2 ? [...parts.values()] : inside;
  return first.flatMap((paragraph) => {
    const [opening, next] = sentences(paragraph.text);
    if (opening === undefined) return [];
    const isShort = opening.end - opening.start < SHORT && next !== undefined;
    return [{ paragraph, span: isShort ? { start: opening.start, end: next.end } : opening }];
  });
}

/** 强党建。 only names what the next sentence tells. */
const SHORT = 16;
