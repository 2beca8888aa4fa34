import type { WordList } from '../lexicon/word-list.ts';
import { JOINING, STOP_WORDS } from './question-words.ts';

/** A piece of a run of Chinese in a query. */
export interface Piece {
  readonly text: string;
  /**
   * 'word': in a word list. 'found': only in the reports. 'stop': asks, or holds together.
   * 'unknown': neither; one character, or several in a row.
   */
  readonly kind: 'word' | 'found' | 'stop' | 'unknown';
}

/** What a query is cut by: words of the genre before common ones, these before stretches that only the reports hold. */
export interface Cutting {
  readonly genre: Pick<WordList, 'from'>;
  readonly common: Pick<WordList, 'from'>;
  /** Whether a stretch stands in the reports searched. */
  readonly occurs: (text: string) => boolean;
}

const COST = { genre: 1, common: 1.3, found: 1.9, stop: 0.6, stopCharacter: 0.5, unknown: 3 };
const LONGEST_FOUND = 5;

/**
 * Cuts a run of Chinese into the cheapest row of known pieces. Unknown characters that stand together become one piece.
 *
 * @example segment('疫苗接种率怎么样', cutting).map(({ text }) => text) // ['疫苗', '接种率', '怎么样']
 */
export function segment(run: string, cutting: Cutting): Piece[] {
  return joinUnknown(cheapest(run, cutting));
}

interface Step {
  readonly cost: number;
  readonly piece: Piece;
}

function cheapest(run: string, cutting: Cutting): Piece[] {
  // best[i]: the cheapest way from i to the end; from the back, so that ties go to the longer first piece.
  const best: Step[] = [];
  for (let i = run.length - 1; i >= 0; i -= 1) {
    let chosen: Step | null = null;
    for (const step of steps(run, i, cutting)) {
      const cost = step.cost + (best[i + step.piece.text.length]?.cost ?? 0);
      if (chosen === null || cost < chosen.cost) chosen = { cost, piece: step.piece };
    }
    if (chosen !== null) best[i] = chosen;
  }
  const pieces: Piece[] = [];
  for (let i = 0; i < run.length;) {
    const piece = best[i]?.piece;
    if (piece === undefined) break;
    pieces.push(piece);
    i += piece.text.length;
  }
  return pieces;
}

/** The pieces that may begin at a place, longest first within each kind. */
function* steps(run: string, at: number, { genre, common, occurs }: Cutting): Generator<Step> {
  for (const text of genre.from(run, at)) yield { cost: COST.genre, piece: { text, kind: 'word' } };
  for (const text of common.from(run, at)) yield { cost: COST.common, piece: { text, kind: 'word' } };
  for (let length = Math.min(LONGEST_STOP, run.length - at); length >= 1; length -= 1) {
    const text = run.slice(at, at + length);
    if (!STOP_WORDS.has(text)) continue;
    yield { cost: length === 1 ? COST.stopCharacter : COST.stop, piece: { text, kind: 'stop' } };
  }
  for (let length = 2; length <= Math.min(LONGEST_FOUND, run.length - at); length += 1) {
    const text = run.slice(at, at + length);
    if (!occurs(text)) break;
    yield { cost: COST.found - length / 100, piece: { text, kind: 'found' } };
  }
  yield { cost: COST.unknown, piece: { text: run.charAt(at), kind: 'unknown' } };
}

const LONGEST_STOP = Math.max(...[...STOP_WORDS].map((word) => word.length));

/** Unknown characters in a row are one word; a stop character that also forms words goes with them. */
function joinUnknown(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (let i = 0; i < pieces.length;) {
    let end = i;
    while (end < pieces.length && mayJoin(pieces[end])) end += 1;
    // Behind an unknown verb they only complete it: 住上, 打得.
    while (end > i && pieces[end - 1]?.kind === 'stop') end -= 1;
    const stretch = pieces.slice(i, end);
    if (stretch.some(({ kind }) => kind === 'unknown')) {
      joined.push({ text: stretch.map(({ text }) => text).join(''), kind: 'unknown' });
      i = end;
    } else {
      const piece = pieces[i];
      if (piece !== undefined) joined.push(piece);
      i += 1;
    }
  }
  return joined;
}

function mayJoin(piece: Piece | undefined): boolean {
  return piece?.kind === 'unknown' || (piece?.kind === 'stop' && JOINING.has(piece.text));
}
