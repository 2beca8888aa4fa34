import type { Section } from '../../../src/report/report.ts';
import type { Draft, HeadingNode, ParagraphNode } from './draft.ts';
import { type Numbering, counterOf } from './numbering.ts';
import type { Rng } from './rng.ts';
import { type Stated, isStated, printOf } from './said.ts';

/** A heading as the author printed it; its lines depend on how it is rendered. */
export type TrueSection = Omit<Section, 'lines'>;

/** A paragraph as the author wrote it, and where it stands. */
export interface TrueParagraph {
  /** 1-based. */
  readonly number: number;
  readonly text: string;
  readonly section: number | null;
  readonly path: readonly string[];
  readonly points: readonly { mark: string; title: string; start: number; end: number }[];
}

/** A number that a report states, and where. */
export interface StatedFigure extends Stated {
  readonly paragraph: number;
  /** UTF-16 offset of `printed` in the paragraph's text. */
  readonly start: number;
  /** Words of the clause around the number: before it, and behind its unit. */
  readonly words: readonly string[];
}

/** A heading or a paragraph, in the order of print. */
export type TrueBlock =
  | { readonly kind: 'heading'; readonly section: TrueSection }
  | { readonly kind: 'paragraph'; readonly paragraph: TrueParagraph };

export interface Flat {
  readonly sections: readonly TrueSection[];
  readonly paragraphs: readonly TrueParagraph[];
  readonly figures: readonly StatedFigure[];
  readonly blocks: readonly TrueBlock[];
}

/** A draft numbered and written out. `skipAt`: the node before whose heading one number is left out. */
export function flatten(draft: Draft, numbering: Numbering, rng: Rng, skipAt: number | null): Flat {
  const sections: TrueSection[] = [];
  const paragraphs: TrueParagraph[] = [];
  const figures: StatedFigure[] = [];
  const blocks: TrueBlock[] = [];
  const counter = numbering === 'none' ? null : counterOf(numbering, rng);
  let open: { depth: number; section: TrueSection }[] = [];

  const enter = (depth: number, title: string, kind: Section['kind'], skip: boolean): TrueSection => {
    if (skip) counter?.skip(depth);
    const { mark, gap } = counter?.next(depth) ?? { mark: '', gap: '' };
    open = open.filter((one) => one.depth < depth);
    const parent = open.at(-1)?.section ?? null;
    const printed = `${mark}${gap}${title}`;
    const section: TrueSection = {
      ...{ id: sections.length, level: open.length + 1, mark, title, heading: printed, kind },
      ...{ parent: parent?.id ?? null, path: [...(parent?.path ?? []), printed] },
    };
    sections.push(section);
    open.push({ depth, section });
    return section;
  };

  const place = (node: HeadingNode | ParagraphNode, i: number): void => {
    if (node.kind === 'heading') {
      if (counter !== null) {
        blocks.push({ kind: 'heading', section: enter(node.depth, node.title, 'heading', skipAt === i) });
      }
      return;
    }
    const lead = node.lead === null || counter === null ? null : node.lead;
    const own = lead === null ? null : enter(lead.depth, lead.title, 'run-in', skipAt === i);
    const under = own ?? open.findLast(({ section }) => section.kind === 'heading')?.section ?? null;
    const number = paragraphs.length + 1;
    const start = own === null ? (node.lead === null ? '' : `${node.lead.title}。`) : `${own.heading}。`;
    const { text, points, found } = written(node, start, number);
    const one = { number, text, section: under?.id ?? null, path: under?.path ?? [], points };
    paragraphs.push(one);
    figures.push(...found);
    blocks.push({ kind: 'paragraph', paragraph: one });
  };

  for (const [i, node] of draft.nodes.entries()) place(node, i);
  return { sections, paragraphs, figures, blocks };
}

function written(
  node: ParagraphNode,
  opening: string,
  number: number,
): { text: string; points: TrueParagraph['points']; found: StatedFigure[] } {
  let text = opening;
  const marks: { mark: string; title: string; start: number }[] = [];
  const stated: (Stated & { start: number })[] = [];
  for (const piece of node.pieces) {
    if (isStated(piece)) stated.push({ ...piece, start: text.length });
    else if (typeof piece !== 'string') marks.push({ ...piece, start: text.length });
    text += printOf(piece);
  }
  const points = marks.map((one, i) => ({ ...one, end: marks[i + 1]?.start ?? text.length }));
  const found = stated.map((one) => ({ ...one, paragraph: number, words: wordsAround(text, one) }));
  return { text, points, found };
}

/** The clause's words before a number and behind it. */
function wordsAround(text: string, { start, printed }: { start: number; printed: string }): string[] {
  const near = text.slice(Math.max(0, start - 40), start);
  const before = near.slice(Math.max(...[...'，。；：、（）'].map((stop) => near.lastIndexOf(stop))) + 1);
  const after =
    /^[^，。；：、（）\d]*/u.exec(text.slice(start + printed.length, start + printed.length + 20))?.[0] ?? '';
  return [before, after].map((words) => words.replace(/\s+/gu, '')).filter((words) => words !== '');
}
