import { markOf } from '../text/mark.ts';
import type { Span } from '../text/span.ts';
import type { Quantity } from './quantity.ts';

/** A quantity with the words around it that belong to it and to no other. */
export interface Clause {
  readonly quantity: Quantity;
  /** The words before the number, back to the clause's beginning or to the quantity before. Blanks removed. */
  readonly left: string;
  /** The words behind the unit, up to the clause's end or the next quantity. Blanks removed. */
  readonly right: string;
  /** The words behind the number up to the next one, or to the sentence's end. */
  readonly behind: string;
  /** All words since the quantity before, or the sentence's beginning. Blanks removed. */
  readonly gap: string;
  /** The clauses before this one and behind the quantity before, nearest first. Blanks removed. */
  readonly before: readonly string[];
  /** How it follows the quantity before: in a list (、), in one clause, or not. */
  readonly joined: 'list' | 'clause' | null;
  /** 其中 stands before it, here or earlier in its list. */
  readonly within: boolean;
}

/**
 * The clauses of a sentence that hold a quantity, in order.
 *
 * @param text the paragraph; @param quantities those within the sentence
 * @example clausesOf('立案 224 宗，处罚金额 213.96 万元。', …).map(({ left }) => left) // ['立案', '处罚金额']
 */
export function clausesOf(text: string, sentence: Span, quantities: readonly Quantity[]): Clause[] {
  const masked = mask(text.slice(sentence.start, sentence.end));
  const clauses: Clause[] = [];
  let within = false;
  let listed = false;
  for (const [k, quantity] of quantities.entries()) {
    const printed = printedOf(quantity);
    const twin = clauses.at(-1);
    if (twin !== undefined && printedOf(twin.quantity).start === printed.start) {
      clauses.push({ ...twin, quantity, gap: '' });
      continue;
    }
    const before = quantities[k - 1];
    const from = before === undefined ? markedTo(text, sentence) : printedOf(before).end - sentence.start;
    const to = printed.start - sentence.start;
    const after = quantities.slice(k + 1, k + 3).find((one) => printedOf(one).start !== printed.start);
    const next = (after === undefined ? sentence.end : printedOf(after).start) - sentence.start;
    const gap = masked.slice(from, to);
    const cut = lastBreak(gap.trimEnd().replace(/[：:]$/u, ''), k > 0);
    const start = from + cut;
    const joined =
      k === 0 ? null : /^\S{0,12}?、[^，,：:]*$/u.test(gap) ? 'list' : cut === 0 ? 'clause' : null;
    listed &&= within;
    within = /其中/u.test(gap) || (within && !(listed && joined === null) && !/[）)]/u.test(gap));
    listed ||= joined === 'list';
    const rest = masked.slice(printed.end - sentence.start, next);
    const stop = rest.search(/[，,：:。；;！？!?（(）)]|、(?!＿)/u);
    const end = printed.end - sentence.start + (stop < 0 ? rest.length : stop);
    const words = (a: number, b: number): string =>
      text.slice(sentence.start + a, sentence.start + b).replace(/[\s*\u200b-\u200f\u2060\u00ad]/gu, '');
    clauses.push({
      quantity,
      left: words(start, to),
      gap: words(from, to),
      right: words(printed.end - sentence.start, end),
      behind: words(printed.end - sentence.start, next),
      before:
        k === 0
          ? words(0, Math.max(start - 1, 0))
              .split(/[，,：:]/u)
              .reverse()
          : [],
      joined,
      within,
    });
  }
  return shared(clauses);
}

/** How long the mark of an item is that opens a paragraph: "2.1 " of "2.1 年初预算". */
function markedTo(text: string, { start }: Span): number {
  const mark = text.slice(0, start).trim() === '' ? markOf(text.slice(start)) : null;
  return mark?.kind === 'dotted' ? mark.end : 0;
}

/** 同比分别下降, 分别增长: what each number of a list changes is told before it, in order. */
const EACH = /分别(?:同比|环比)?[增下上提降减高低超回压]\p{Script=Han}{0,8}$/u;
const COMPARED = /(?:同比|环比|[较比]\p{Script=Han}{2,6})?[均各]?$/u;

/** 家具、钢铁两大市场交易额分别为: each of the names has its own number. */
const TELLS = /(?:分别|依次)(?:[为是达有]|达到)?约?$/u;
/** The office's money is shared out by account/enter.ts. */
const OWN = /20\d\d|预算|执行|支出|收入|决算|拨款|结转|结余/u;
/** 塑料三大专业市场交易额: the last of the names, how many there are, and what all are called by. */
const TAILED = /^(?<last>\p{Script=Han}{2,8}?)(?:[两二三四五六七八九十\d]+[大个类项家]|等)(?<tail>.{2,})$/u;

/** How many numbers go on from one, in a list. */
function sizeOf(clauses: readonly Clause[], k: number): number {
  const next = clauses.slice(k + 1).findIndex((one) => !/^[、和及与]$/u.test(one.gap));
  return 1 + (next < 0 ? clauses.length - k - 1 : next);
}

/** The names of a list, each with what stands behind the last and is said of all. */
function namesOf(words: string): string[] {
  const names = words.split(/[、和与及]/u);
  const last = names.at(-1) ?? '';
  const others = names.slice(0, -1);
  const tailed = TAILED.exec(last)?.groups;
  const length = others.at(-1)?.length ?? 0;
  const stem = tailed?.['last'] ?? (last.length > length ? last.slice(0, length) : last);
  const tail = tailed?.['tail'] ?? last.slice(stem.length);
  return [...others, stem].map((name) => `${name}${tail}`);
}

/** The clauses, with what 分别 shares out given to each of its numbers. Where the names do not match them, as they are. */
function shared(clauses: readonly Clause[]): Clause[] {
  const lefts = new Map<number, string>();
  for (const [k, { left }] of clauses.entries()) {
    const told = left.search(TELLS);
    if (told > 0 && !OWN.test(left)) {
      const size = sizeOf(clauses, k);
      const names = namesOf(left.slice(0, told));
      if (size > 1 && names.length === size) for (const [i, name] of names.entries()) lefts.set(k + i, name);
    }
    const at = left.search(EACH);
    if (at < 0) continue;
    const own = left.slice(0, at).replace(COMPARED, '');
    const change = left.slice(own.length).replace('分别', '');
    const size = sizeOf(clauses, k);
    const before = clauses.slice(Math.max(0, k - size), k).map((one) => one.left);
    const names = own === '' ? before : own.split(/[、和及与]/u);
    if (size < 2 || names.length !== size || names.includes('')) continue;
    for (const [i, name] of names.entries()) lefts.set(k + i, `${name}${change}`);
  }
  return clauses.map((clause, k) => {
    const left = lefts.get(k);
    return left === undefined ? clause : { ...clause, left, joined: null };
  });
}

/** All that is printed of a quantity: of one end of a range, both. */
function printedOf(quantity: Quantity): Span {
  return quantity.printed ?? quantity;
}

/** The name of a thing counted is no longer than this before 、 and the next number. */
const LIST_NAME = 12;

/** Quoted and closed bracketed words, made blank so that a comma in them ends nothing. Brackets with a number open clauses. */
function mask(text: string): string {
  return text.replace(/[“《（(‘][^“”《》（）()‘’]*[”》）)’]/gu, (inside) =>
    /^[（(].*\d/u.test(inside) ? inside : '＿'.repeat(inside.length),
  );
}

/** Where the last clause of `gap` begins: behind its last comma or colon, or behind 、 after a quantity. */
function lastBreak(gap: string, afterQuantity: boolean): number {
  const comma = Math.max(...['，', ',', '：', ':', '（', '('].map((sign) => gap.lastIndexOf(sign)));
  if (comma >= 0) return comma + 1;
  const list = afterQuantity ? gap.indexOf('、') : -1;
  return list > LIST_NAME ? 0 : list + 1;
}
