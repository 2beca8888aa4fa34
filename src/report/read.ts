import { createHash } from 'node:crypto';
import { UndecodableText } from '../text/decode.ts';
import { UnreadableFile } from '../text/formats/format.ts';
import { textOf } from '../text/formats/formats.ts';
import { lines } from '../text/lines.ts';
import { rebuild } from '../text/rebuild.ts';
import { identify } from './identity.ts';
import { outlineOf } from './outline.ts';
import { type ProblemCode, ReportProblem } from './problem.ts';
import { reportId } from './report-id.ts';
import type { Report } from './report.ts';
import { sectionLevel } from './section-names.ts';
import { endsAsTitle, isAttachment, isYearLine } from './title.ts';
import { isFormLine, isSiteFurniture, SETS_UNIT } from './furniture.ts';

/** How many rows down a line that ends in 自评报告 is the title, not a sentence cut there. */
const TITLE_ROWS = 12;
/** How many lines of a form there may be between title and text. */
const FORM_LINES = 20;
/** How far into the text, from either end, a web site's lines may stand. */
const SITE_LINES = 12;

/**
 * Reads a file as a report: its text rebuilt, office and year found, sections and paragraphs numbered.
 *
 * @param file name under seeds/, for the report's sources and for problems
 * @throws ReportProblem where the file cannot be read as a report
 * @example (await readReport('a.txt', bytes)).office.name // "南石头街道"
 */
export async function readReport(file: string, bytes: Uint8Array): Promise<Report> {
  const text = await read(file, bytes);
  if (text.trim() === '') throw new ReportProblem('EMPTY', file);
  const { blocks, contents } = rebuild(lines(text), { isHeading, isOwnLine });
  const { title, office, year, titleEnd } = identify(blocks);
  const body = blocks.filter(
    ({ text: line }, i) =>
      i >= titleEnd &&
      !(isSiteFurniture(line) && nearEnds(i, titleEnd, blocks.length)) &&
      !(i < titleEnd + FORM_LINES && isFormLine(line) && !SETS_UNIT.test(line)),
  );
  const { sections, paragraphs } = outlineOf(body, contents);
  if (paragraphs.length === 0) throw new ReportProblem('NO_PARAGRAPHS', file);
  if (office === null) throw new ReportProblem('NO_OFFICE', file, { title: title ?? '' });
  if (year === null) throw new ReportProblem('NO_YEAR', file, { title: title ?? '', office: office.name });
  const digest = createHash('sha256').update(bytes).digest('hex');
  return {
    ...{ id: reportId(office, year), file, digest, title: title ?? '', office, year },
    ...{ sections, paragraphs },
  };
}

async function read(file: string, bytes: Uint8Array): Promise<string> {
  if (bytes.length === 0) throw new ReportProblem('EMPTY', file);
  try {
    return await textOf(bytes);
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    throw new ReportProblem(code, file, {}, error);
  }
}

function codeOf(error: unknown): ProblemCode | null {
  if (error instanceof UndecodableText) return error.reason === 'binary' ? 'BINARY' : 'UNDECODABLE';
  return error instanceof UnreadableFile ? UNREADABLE[error.reason] : null;
}

const UNREADABLE = {
  encrypted: 'ENCRYPTED',
  damaged: 'TRUNCATED',
  'no-text': 'NO_TEXT_LAYER',
  'too-long': 'TOO_LARGE',
  'unknown-format': 'UNKNOWN_FORMAT',
} as const satisfies Record<UnreadableFile['reason'], ProblemCode>;

function isHeading(words: string): boolean {
  return sectionLevel(words) !== null;
}

function isOwnLine(text: string, row: number): boolean {
  return (
    isAttachment(text) ||
    isSiteFurniture(text) ||
    isFormLine(text) ||
    (row < TITLE_ROWS && (endsAsTitle(text) || isYearLine(text)))
  );
}

function nearEnds(i: number, start: number, end: number): boolean {
  return i < start + SITE_LINES || i >= end - SITE_LINES;
}
