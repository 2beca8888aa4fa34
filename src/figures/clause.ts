import type { Span } from '../text/span.ts';
import type { Quantity } from './quantity.ts';

/** A quantity with the words around it that belong to it and to no other. */
export interface Clause {
  readonly quantity: Quantity;
  /** The words before the number, back to the clause's beginning or to the quantity before. Blanks removed. */
  readonly left: string;
  /** The words behind the unit, up to the clause's end or the next quantity. Blanks removed. */
  readonly right: string;
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
    const from = (quantities[k - 1]?.end ?? sentence.start) - sentence.start;
    const to = quantity.start - sentence.start;
    const next = (quantities[k + 1]?.start ?? sentence.end) - sentence.start;
    const gap = masked.slice(from, to);
    const cut = lastBreak(gap.trimEnd().replace(/[：:]$/u, ''), k > 0);
    const start = from + cut;
    const joined =
      k === 0 ? null : /^\S{0,12}?、[^，,：:]*$/u.test(gap) ? 'list' : cut === 0 ? 'clause' : null;
    listed &&= within;
    within = /其中/u.test(gap) || (within && !(listed && joined === null) && !/[）)]/u.test(gap));
    listed ||= joined === 'list';
    const rest = masked.slice(quantity.end - sentence.start, next);
    const stop = rest.search(/[，,：:。；;！？!?（(）)]|、(?!＿)/u);
    const end = quantity.end - sentence.start + (stop < 0 ? rest.length : stop);
    const words = (a: number, b: number): string =>
      text.slice(sentence.start + a, sentence.start + b).replace(/[\s*\u200b-\u200f\u2060\u00ad]/gu, '');
    clauses.push({
      quantity,
      left: words(start, to),
      gap: words(from, to),
      right: words(quantity.end - sentence.start, end),
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
  return clauses;
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
