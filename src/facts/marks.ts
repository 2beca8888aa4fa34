import type { Quantity } from './quantity.ts';

const MARKS = /\*{2,3}|__/gu;

/** A text without stray bold marks, and the way back to where things are printed. */
export interface Unmarked {
  readonly text: string;
  /** The same quantity, at its place in the printed text. */
  readonly placed: (quantity: Quantity) => Quantity;
}

/**
 * A text without the bold marks that extraction left in it: "新增岗位**12**个" is read as "新增岗位12个". What is found
 * in it is put back at its place, marks inside included.
 *
 * @example unmarked('岗位**12**个').text // '岗位12个'
 */
export function unmarked(printed: string): Unmarked {
  const at: number[] = [];
  let text = '';
  let from = 0;
  for (const { index, 0: marks } of [...printed.matchAll(MARKS), { index: printed.length, 0: '' }]) {
    for (let i = from; i < index; i += 1) at.push(i);
    text += printed.slice(from, index);
    from = index + marks.length;
  }
  if (text === printed) return { text, placed: (quantity) => quantity };
  const start = (offset: number): number => Math.max(0, ...at.slice(offset, offset + 1));
  const end = (offset: number): number => start(offset - 1) + 1;
  const moved = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: start(span.start),
    end: end(span.end),
  });
  return {
    text,
    placed: (quantity) => ({
      ...moved(quantity),
      number: moved(quantity.number),
      ...(quantity.printed === undefined ? {} : { printed: moved(quantity.printed) }),
    }),
  };
}
