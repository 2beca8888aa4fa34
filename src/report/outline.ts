import { type Block, linesOf } from '../text/block.ts';
import { fold } from '../text/fold.ts';
import type { ContentsEntry } from '../text/contents.ts';
import { type Mark, markOf } from '../text/mark.ts';
import { trimEndOf } from '../text/trim.ts';
import { leadOf } from './lead.ts';
import { pointsOf } from './points.ts';
import type { Paragraph, Section } from './report.ts';
import { sectionLevel } from './section-names.ts';

export interface Outline {
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
}

/** A heading of its own is at most this long; the first sentence that serves as one, at most that. */
const HEADING_LENGTH = 60;
const LEAD_LENGTH = 45;

/** How deep each kind of mark stands where several are used: 一、 above （一） above 1. above （1） above ①. */
const RANK = {
  markdown: 0,
  part: 1,
  han: 2,
  'han-bracket': 3,
  digit: 4,
  dotted: 4,
  'digit-bracket': 6,
  circled: 7,
};

interface Open {
  readonly rank: number;
  readonly section: Section;
}

/** The tree of sections and the numbered paragraphs of a report's blocks, title and furniture left out. */
export function outlineOf(blocks: readonly Block[], contents: readonly ContentsEntry[] = []): Outline {
  const guide = guideOf(blocks, contents);
  const sections: Section[] = [];
  const paragraphs: Paragraph[] = [];
  let open: Open[] = [];

  const enter = (block: Block, found: Heading): Section => {
    open = open.filter(({ rank }) => rank < found.rank);
    const parent = open.at(-1)?.section ?? null;
    const { mark, title, heading, kind, rank } = found;
    const section: Section = {
      ...{ id: sections.length, level: open.length + 1, mark, title, heading, kind },
      ...{ parent: parent?.id ?? null, path: [...(parent?.path ?? []), heading] },
      lines: kind === 'heading' ? linesOf(block) : [linesOf(block)[0], linesOf(block)[0]],
    };
    sections.push(section);
    open.push({ rank, section });
    return section;
  };

  for (const [i, block] of blocks.entries()) {
    const heading = headingOf(block, blocks[i + 1], open.at(-1), guide);
    if (heading !== null) {
      enter(block, heading);
      continue;
    }
    const lead = runInOf(block) ?? lostNumberOf(block, open.at(-1));
    const section = lead === null ? standing(open) : enter(block, lead);
    paragraphs.push({
      ...block,
      ...{ number: paragraphs.length + 1, section: section?.id ?? null, path: section?.path ?? [] },
      ...{ lines: linesOf(block), points: pointsOf(block.text) },
    });
  }
  return { sections, paragraphs };
}

interface Heading extends Pick<Section, 'mark' | 'title' | 'heading' | 'kind'> {
  readonly rank: number;
}

/** A run-in heading holds its own paragraph only: what follows unmarked stands under the heading above. */
function standing(open: readonly Open[]): Section | null {
  return open.findLast(({ section }) => section.kind === 'heading')?.section ?? null;
}

/** What else tells headings: the page of contents, and whether this report numbers them at all. */
interface Guide {
  readonly levels: ReadonlyMap<string, number>;
  readonly numbered: boolean;
}

function guideOf(blocks: readonly Block[], contents: readonly ContentsEntry[]): Guide {
  const marks = blocks.map(({ text }) => markOf(fold(text))?.kind);
  return {
    levels: new Map(contents.map(({ words, level }) => [words, level])),
    numbered: marks.some(
      (kind) => kind === 'han' || kind === 'han-bracket' || kind === 'part' || kind === 'dotted',
    ),
  };
}

/** The level of a heading without a number: as the contents say, else as the genre does; all alike where none has one. */
function levelOf(words: string, guide: Guide): number | null {
  const listed = guide.levels.get(words.replace(/\s+/gu, ''));
  const known = sectionLevel(words);
  return listed ?? (known !== null && !guide.numbered ? 1 : known);
}

function headingOf(
  block: Block,
  next: Block | undefined,
  last: Open | undefined,
  guide: Guide,
): Heading | null {
  const text = fold(block.text).trim();
  const mark = markOf(text);
  const words = text.slice(mark?.end ?? 0).trim();
  const known = levelOf(words, guide);
  if (mark === null && known === null) return bareHeading(block, next, last);
  if (known === null && (words.length > HEADING_LENGTH || !standsAlone(words, mark, next))) return null;
  const inner = mark?.kind === 'markdown' ? markOf(words) : mark;
  const printed = block.text.trim().slice(mark?.kind === 'markdown' ? mark.end : 0);
  return {
    mark: inner?.text ?? '',
    title: trimEndOf(printed.slice(inner?.end ?? 0), '。：: ').trim(),
    heading: printed,
    kind: 'heading',
    rank: inner === null ? (known ?? 1) + 1 : rankOf(inner),
  };
}

/** A short line without number or stop before a paragraph of sentences: a heading that lost its number. */
function bareHeading(block: Block, next: Block | undefined, last: Open | undefined): Heading | null {
  const words = block.text.trim();
  const text = fold(next?.text ?? '');
  const says = text.length >= 40 && text.includes('。') && markOf(text) === null;
  if (last === undefined || !says || !/^[\p{Script=Han}“”、（）]{4,25}$/u.test(words)) return null;
  return {
    mark: '',
    title: words,
    heading: words,
    kind: 'heading',
    rank: last.section.kind === 'heading' ? last.rank : last.rank - 1,
  };
}

/** A marked line is a heading unless it says something: a sentence, a list, an amount. */
function standsAlone(words: string, mark: Mark | null, next: Block | undefined): boolean {
  if (mark?.kind === 'markdown') return true;
  if (/[。；！？].|[；！？]$/u.test(words)) return false;
  if (/\d\s*[万亿元%％人个家户件宗次场名处项份]/u.test(words)) return false;
  if (!words.endsWith('。')) return !words.includes('，') || words.length <= 30;
  const following = next === undefined ? null : markOf(fold(next.text));
  const deeper = following === null || (mark !== null && rankOf(following) > rankOf(mark));
  return words.length <= 30 && next !== undefined && deeper;
}

/** "1.党建工作。党建工作经费、…": a marked first sentence that opens a paragraph. */
function runInOf(block: Block): Heading | null {
  const mark = markOf(fold(block.text));
  if (mark === null || mark.kind === 'markdown') return null;
  const rest = block.text.slice(mark.end);
  const colon = rest.search(/[：:]/u);
  const sentence = rest.search(/[。！？]/u);
  const early = colon >= 2 && colon <= 20 && (sentence < 0 || colon < sentence);
  const stop = early ? colon : sentence;
  if (stop < 2 || stop > LEAD_LENGTH || stop >= rest.trimEnd().length - 1) return null;
  const title = rest.slice(0, stop).trim();
  return {
    mark: mark.text,
    title,
    heading: block.text.slice(0, mark.end + stop).trim(),
    kind: 'run-in',
    rank: rankOf(mark),
  };
}

/** A paragraph between numbered ones whose first sentence is built as theirs are (… 办公室。) lost its number. */
function lostNumberOf(block: Block, sibling: Open | undefined): Heading | null {
  if (sibling?.section.kind !== 'run-in') return null;
  const title = leadOf(block.text);
  const tail = (words: string): string => words.replace(/[（(][^（()）]*[)）]/gu, '').slice(-3);
  const alike =
    title.length <= LEAD_LENGTH && !/[，：；]/u.test(title) && tail(title) === tail(sibling.section.title);
  if (!alike || title.length >= block.text.trim().length - 1) return null;
  return { mark: '', title, heading: title, kind: 'run-in', rank: sibling.rank };
}

/** 1.1 stands under 1. and above （1）: half a step for each further dot. */
function rankOf(mark: Mark): number {
  const dots = mark.kind === 'dotted' ? mark.text.split('.').length - 1 : 0;
  return RANK[mark.kind] + dots * 0.5;
}
