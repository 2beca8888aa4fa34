import { createHash } from 'node:crypto';
import { UndecodableText, decode } from '../text/decode.ts';
import { lines } from '../text/lines.ts';
import { fold } from '../text/fold.ts';
import { markOf } from '../text/mark.ts';
import { rebuild } from '../text/rebuild.ts';
import { identify } from './identity.ts';
import { outlineOf } from './outline.ts';
import { ReportProblem } from './problem.ts';
import { reportId } from './report-id.ts';
import type { Report } from './report.ts';
import { sectionLevel } from './section-names.ts';
import { isFurniture } from './title.ts';

/**
 * Reads a file as a report: its text rebuilt, office and year found, sections and paragraphs numbered.
 *
 * @param file name under seeds/, for the report's sources and for problems
 * @throws ReportProblem where the file cannot be read as a report
 * @example (await readReport('a.txt', bytes)).office.name // "南石头街道"
 */
export async function readReport(file: string, bytes: Uint8Array): Promise<Report> {
  const text = textOf(file, bytes);
  if (text.trim() === '') throw new ReportProblem('EMPTY', file);
  const blocks = rebuild(lines(text), { standsAlone });
  const { title, office, year, titleEnd } = identify(blocks);
  const body = blocks.filter((block, i) => i >= titleEnd && !(i < titleEnd + 12 && isFurniture(block.text)));
  const { sections, paragraphs } = outlineOf(body);
  if (paragraphs.length === 0) throw new ReportProblem('NO_PARAGRAPHS', file);
  if (office === null) throw new ReportProblem('NO_OFFICE', file, { title: title ?? '' });
  if (year === null) throw new ReportProblem('NO_YEAR', file, { title: title ?? '', office: office.name });
  const digest = createHash('sha256').update(bytes).digest('hex');
  return await Promise.resolve({
    ...{ id: reportId(office, year), file, digest, title: title ?? '', office, year },
    ...{ sections, paragraphs },
  });
}

function textOf(file: string, bytes: Uint8Array): string {
  if (bytes.length === 0) throw new ReportProblem('EMPTY', file);
  try {
    return decode(bytes);
  } catch (error) {
    if (!(error instanceof UndecodableText)) throw error;
    throw new ReportProblem(error.reason === 'binary' ? 'BINARY' : 'UNDECODABLE', file, {}, error);
  }
}

function standsAlone(words: string): boolean {
  return isFurniture(words) || sectionLevel(words.slice(markOf(fold(words))?.end ?? 0)) !== null;
}
