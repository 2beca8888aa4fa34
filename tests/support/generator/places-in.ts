import type { Draft, Node, ParagraphNode } from './draft.ts';
import type { Rng } from './rng.ts';
import { type Piece, type Stated, isStated } from './said.ts';

/** The numbers of a paragraph. */
export function statedIn(node: Node): Stated[] {
  return node.kind === 'paragraph' ? node.pieces.filter(isStated) : [];
}

/** Indices of the paragraphs that tell of work: they state numbers, and none of the budget. */
export function workIn(draft: Draft): number[] {
  return draft.nodes.flatMap((node, i) => {
    const stated = statedIn(node);
    const work = stated.length >= 3 && stated.every(({ key }) => key === null);
    return work ? [i] : [];
  });
}

/** The draft with pieces added at the end of one of its paragraphs. */
export function withAdded(draft: Draft, index: number, pieces: readonly Piece[]): Draft {
  const nodes = draft.nodes.map((node, i) => {
    if (i !== index || node.kind !== 'paragraph') return node;
    return { ...node, pieces: [...node.pieces, ...pieces] } satisfies ParagraphNode;
  });
  return { ...draft, nodes };
}

/** The draft with pieces added to a work paragraph drawn by chance; null where it has none. */
export function withSentence(draft: Draft, pieces: readonly Piece[], rng: Rng): Draft | null {
  const work = workIn(draft);
  return work.length === 0 ? null : withAdded(draft, rng.pick(work), pieces);
}

/** Where a work paragraph stands: under which heading, or behind which number of its own. */
function standsUnder(draft: Draft, index: number): number {
  const node = draft.nodes[index];
  if (node?.kind === 'paragraph' && node.lead !== null) return index;
  return draft.nodes.findLastIndex((one, i) => i < index && one.kind === 'heading');
}

/** Two paragraphs of different sections, none of a project, in which one thing may be told twice; null where there are none. */
export function twoPlaces(draft: Draft): readonly [number, number] | null {
  const told = draft.nodes.flatMap((node, i) => {
    const stated = statedIn(node);
    return stated.length > 0 && !stated.some(({ key }) => key?.startsWith('project.') === true) ? [i] : [];
  });
  const first = workIn(draft)[0];
  if (first === undefined) return null;
  const second = told.findLast((i) => i !== first && standsUnder(draft, i) !== standsUnder(draft, first));
  return second === undefined ? null : [first, second];
}
