import type { Office } from '../../../src/report/office.ts';
import type { FamilyName } from './office.ts';
import type { Piece } from './said.ts';

/** A heading of its own; its number comes with the numbering. */
export interface HeadingNode {
  readonly kind: 'heading';
  /** 1 for a chapter. */
  readonly depth: number;
  readonly title: string;
}

/** A paragraph, which may open with a numbered first sentence. */
export interface ParagraphNode {
  readonly kind: 'paragraph';
  readonly lead: { readonly depth: number; readonly title: string } | null;
  readonly pieces: readonly Piece[];
}

export type Node = HeadingNode | ParagraphNode;

/** A report before it is numbered. */
export interface Draft {
  readonly family: FamilyName;
  readonly office: Office;
  readonly year: number;
  readonly nodes: readonly Node[];
}

export function heading(depth: number, title: string): HeadingNode {
  return { kind: 'heading', depth, title };
}

export function paragraph(pieces: readonly Piece[], lead: ParagraphNode['lead'] = null): ParagraphNode {
  return { kind: 'paragraph', lead, pieces };
}

/** The paragraphs changed where `change` answers; headings as they are. */
export function eachParagraph(
  draft: Draft,
  change: (node: ParagraphNode, index: number) => readonly Piece[] | null,
): Draft {
  const nodes = draft.nodes.map((node, i) => {
    const pieces = node.kind === 'paragraph' ? change(node, i) : null;
    return pieces === null || node.kind !== 'paragraph' ? node : { ...node, pieces };
  });
  return { ...draft, nodes };
}
