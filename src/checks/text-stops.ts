import type { Paragraph, Report } from '../report/report.ts';
import { sentences } from '../text/sentences.ts';
import { placeAt, type Evidence } from './evidence.ts';
import { finding } from './make.ts';
import type { Check } from './verdict.ts';

/** How a text ends: a full stop and what may close behind it, a signature, a date, a table's cell. */
const ENDS = /[。！？；.!?;）)】”」』…]\s*$|\d{4}\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?\s*$/u;
/** A line that tells whom to ask and what is attached. */
const NOTE = /^\s*(?:附[件表：]|联系(?:人|电话|方式)|填[报表]|负责人|审核|备注|注[：:])[^。，]{0,40}$/u;
/** A line that is the name of an office. */
const SIGNED =
  /^[^。，；：]{2,40}(?:办事处|街道|政府|局|委员会|[委站所]|中心|办公室)(?:[（(][^（()）]{0,8}[)）])?\s*$/u;
/** Words of a sentence under way, which no name of an office holds; and more, which no row holds. */
const UNDER_WAY =
  /[将把各]|进一步|继续|不断|持续|努力|加大|加强|加快|推[进动]|提升|提高|做[好到]|确保|相关|有关|上述/u;
const UNDER_WAY_SHORT =
  /[为从在对向让使]|完善|促进|强化|深化|落实|开展|围绕|整改|健全|建立|优化|规范|严格|聚焦|深入|坚持|统筹/u;
/** What is shorter is a signature, a note or a row. */
const SHORT = 16;
const PROBLEMS = /问题|不足|困难/u;
const MEASURES = /改进|措施|建议|下一步|整改|打算/u;

/** A text that ends in the middle of a sentence, on a heading, or in a last chapter that is visibly cut short. */
export const textStops: Check = ({ report, sentences: told }: Evidence) => {
  const last = report.paragraphs.at(-1);
  // A table ends on a number.
  if (last === undefined || (told.at(-1)?.cells.length ?? 0) > 0) return [];
  const kind = stopsAt(report, last);
  if (kind === null) return [];
  const end = last.text.length;
  const tail = last.text.slice(-16).trim();
  return [
    {
      relation: null,
      finding: finding({
        code: 'TEXT_STOPS',
        kind,
        severity: 'note',
        places: [placeAt(last, Math.max(sentences(last.text).at(-1)?.start ?? 0, end - 30), end)],
        values: { tail, section: report.sections.at(-1)?.heading.slice(0, 30) ?? '' },
      }),
    },
  ];
};

function stopsAt(report: Report, last: Paragraph): string | null {
  if (!ENDS.test(last.text) && isSentence(last.text, report.paragraphs.at(-2))) return 'sentence';
  const heading = report.sections.at(-1);
  if (heading?.kind === 'heading' && heading.lines[0] > last.lines[1]) return 'heading';
  return isCutShort(report, last) ? 'chapter' : null;
}

// A few characters at the end are a signature or a cell, unless they are plainly the beginning of a sentence and no
// rows stand before them.
function isSentence(text: string, before: Paragraph | undefined): boolean {
  if (NOTE.test(text)) return false;
  if (SIGNED.test(text)) return UNDER_WAY.test(text);
  if (text.length >= SHORT) return true;
  const alone = before === undefined || ENDS.test(before.text);
  return alone && (UNDER_WAY.test(text) || UNDER_WAY_SHORT.test(text));
}

/**
 * The last chapter answers the problems of the one before it, in sections that each go through their points. Where
 * it answers fewer than were named, and its last section has fewer points than the one before, the rest is missing.
 */
function isCutShort(report: Report, last: Paragraph): boolean {
  const chapters = report.sections.filter(({ parent }) => parent === null);
  const [before, chapter] = [chapters.at(-2), chapters.at(-1)];
  if (before === undefined || chapter === undefined) return false;
  if (!PROBLEMS.test(before.title) || !MEASURES.test(chapter.title)) return false;
  const measures = report.sections.filter(({ parent }) => parent === chapter.id);
  const [earlier, ending] = [measures.at(-2), measures.at(-1)];
  if (earlier === undefined || ending === undefined || last.section !== ending.id) return false;
  const named = pointsUnder(report, before.id);
  const [there, here] = [pointsUnder(report, earlier.id), pointsUnder(report, ending.id)];
  return measures.length < named && here >= 2 && here < there;
}

function pointsUnder(report: Report, section: number): number {
  const below = new Set([section]);
  for (const { id, parent } of report.sections) if (parent !== null && below.has(parent)) below.add(id);
  return report.paragraphs
    .filter((paragraph) => paragraph.section !== null && below.has(paragraph.section))
    .reduce((count, { points }) => count + points.length, 0);
}
