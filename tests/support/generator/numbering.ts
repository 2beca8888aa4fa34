import type { Rng } from './rng.ts';

const HAN = [
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
];

/** How an author numbers headings; `none`: there are no headings at all. */
export type Numbering = (typeof NUMBERINGS)[number];
export const NUMBERINGS = [
  'han', // 一、 （一） 1. （1）
  'han-half', // 一、 (一) 1、 (1)
  'part', // 第一部分 一、 （一） 1.
  'dotted', // 1. 1.1 1.1.1
  'digits', // 1、 （1） ①
  'han-circled', // 一、 （一） ① （1）
  'lost', // as han, some numbers gone
  'none',
] as const;

const MARKS: Readonly<Record<Exclude<Numbering, 'none'>, readonly ((n: number, above: string) => string)[]>> =
  {
    han: [comma, bracket, (n) => `${n}.`, (n) => `（${n}）`],
    'han-half': [comma, (n) => `(${han(n)})`, (n) => `${n}、`, (n) => `(${n})`],
    part: [(n) => `第${han(n)}部分`, comma, bracket, (n) => `${n}.`],
    dotted: [(n) => `${n}.`, (n, above) => `${above}${n}`, (n, above) => `${above}.${n}`, (n) => `（${n}）`],
    digits: [(n) => `${n}、`, (n) => `（${n}）`, circled, circled],
    'han-circled': [comma, bracket, circled, (n) => `（${n}）`],
    lost: [comma, bracket, (n) => `${n}.`, (n) => `（${n}）`],
  };

function han(n: number): string {
  return HAN[n - 1] ?? String(n);
}
function comma(n: number): string {
  return `${han(n)}、`;
}
function bracket(n: number): string {
  return `（${han(n)}）`;
}
function circled(n: number): string {
  return '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'[n - 1] ?? `${n}.`;
}

/** Gives each heading its number, in order. */
export interface Counter {
  /** The mark of the next heading of this depth, and what stands between it and the words. */
  readonly next: (depth: number) => { mark: string; gap: string };
  /** Leaves one number of this depth out. */
  readonly skip: (depth: number) => void;
}

/**
 * Counts the headings of a report.
 *
 * @example counterOf('han', rng).next(1) // { mark: '一、', gap: '' }
 */
export function counterOf(numbering: Exclude<Numbering, 'none'>, rng: Rng): Counter {
  const counts: number[] = [];
  const marks: string[] = [];
  const advance = (depth: number): number => {
    counts.length = Math.min(counts.length, depth);
    const value = (counts[depth - 1] ?? 0) + 1;
    counts[depth - 1] = value;
    return value;
  };
  return {
    next: (depth) => {
      const value = advance(depth);
      const print = MARKS[numbering][Math.min(depth, 4) - 1] ?? comma;
      const mark = print(value, marks[depth - 2] ?? '');
      marks[depth - 1] = mark;
      if (numbering === 'lost' && rng.chance(30)) return { mark: '', gap: '' };
      return { mark, gap: /部分$|\d$/u.test(mark) ? ' ' : '' };
    },
    skip: (depth) => {
      advance(depth);
    },
  };
}
