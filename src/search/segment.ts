import { JOINING, STOP_WORDS } from './question-words.ts';
import type { WordList } from './word-list.ts';

/** A piece of a run of Chinese in a query. */
export interface Piece {
  readonly text: string;
  /**
   * 'word': in the word list. 'found': only in the reports. 'stop': asks, or holds together.
   * 'unknown': neither; one character, or several in a row.
   */
  readonly kind: 'word' | 'found' | 'stop' | 'unknown';
}

const COST = { word: 1, found: 1.6, stop: 0.6, stopCharacter: 0.5, unknown: 3 };
const LONGEST_FOUND = 8;

/**
 * Cuts a run of Chinese into the fewest known pieces: words of the list before stretches that only the reports
 * hold, these before single characters. Unknown characters that stand together become one piece.
 *
 * @param occurs whether a stretch stands in the reports searched
 * @example segment('疫苗接种率怎么样', words, occurs).map(({ text }) => text) // ['疫苗', '接种率', '怎么样']
 */
export function segment(run: string, words: WordList, occurs: (text: string) => boolean): Piece[] {
  return joinUnknown(cheapest(run, words, occurs));
}

interface Step {
  readonly cost: number;
  readonly piece: Piece;
}

function cheapest(run: string, words: WordList, occurs: (text: string) => boolean): Piece[] {
  // best[i]: the cheapest way from i to the end; from the back, so that ties go to the longer first piece.
  const best: Step[] = [];
  for (let i = run.length - 1; i >= 0; i -= 1) {
    let chosen: Step | null = null;
    for (const step of steps(run, i, words, occurs)) {
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
function* steps(
  run: string,
  at: number,
  words: WordList,
  occurs: (text: string) => boolean,
): Generator<Step> {
  for (const text of words.from(run, at)) yield { cost: COST.word, piece: { text, kind: 'word' } };
  for (let length = Math.min(LONGEST_STOP, run.length - at); length >= 1; length -= 1) {
    const text = run.slice(at, at + length);
    if (!STOP_WORDS.has(text)) continue;
    yield { cost: length === 1 ? COST.stopCharacter : COST.stop, piece: { text, kind: 'stop' } };
  }
  let found: string | null = null;
  for (let length = 2; length <= Math.min(LONGEST_FOUND, run.length - at); length += 1) {
    const text = run.slice(at, at + length);
    if (!occurs(text)) break;
    found = text;
    yield { cost: COST.found - length / 100, piece: { text, kind: 'found' } };
  }
  if (found === null || found.length > 1) {
    yield { cost: COST.unknown, piece: { text: run.charAt(at), kind: 'unknown' } };
  }
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
