import type { Span } from '../text/span.ts';
import type { When } from './when.ts';

/** Where a number stands: the paragraph and the stretch that was printed, number with hedge and unit. */
export interface Place {
  /** `Paragraph.number`. */
  readonly paragraph: number;
  /** UTF-16 offsets into the paragraph's text, half-open. */
  readonly start: number;
  readonly end: number;
  /** 1-based line of the file where the number begins. */
  readonly line: number;
}

/** A place that tells a fact, with the words around it. Offsets as in `Place`. */
export interface Telling extends Place {
  /** The sentence that holds the number. */
  readonly sentence: Span;
  /**
   * The number's own clause, the number in it; where that says only how much, from the clause before it on. In a table
   * of indicators that lost its columns the name of the row, which ends before the number.
   */
  readonly clause: Span;
}

/** How a malformed number was read, and what compels that reading. */
export interface Reading {
  /** "130,92.54" */
  readonly printed: string;
  /** "13,092.54" */
  readonly read: string;
  /** The printed facts that only this reading satisfies, a formula: "11,528.89 ÷ 13,092.54 = 88.06%". */
  readonly because: string;
}

/** How much something grew or fell: which way, and held against what. */
export interface Change {
  readonly way: 'up' | 'down';
  /** The time before (同比, 较上年), what was to be reached (比目标, 超计划); null where its words name neither. */
  readonly against: 'before' | 'target' | null;
}

export type FactKind = 'money' | 'area' | 'length' | 'mass' | 'rate' | 'rank' | 'people' | 'count';

/** Where in a table a number stands, by the words that name its row and its column. */
export interface TableCell {
  /** "基本支出" */
  readonly row: string;
  /** "预算数"; empty in a list without heads. */
  readonly column: string;
  /** The row is the sum of others: 合计, 总计. */
  readonly total: boolean;
}

/**
 * One number that a report states: what it measures, of whom, when, how exactly, and where. All that is read of it is
 * read once, when it is made, into these slots; nobody takes its words apart again. Plain JSON, as it is kept.
 *
 * @example readFacts(report)[0]?.when.year // 2022
 */
export interface Fact {
  /** Index within the report's ledger, in order of first mention. */
  readonly id: number;
  /** A short noun phrase a person would search by: "60岁及以上老年人第一针接种率". */
  readonly name: string;
  /** Stable key of a well-known metric (keys.yaml): "budget"; null for the rest. */
  readonly measure: string | null;
  /** What a keyed fact is split by or of whom it is, where that is not the department: "疫情防控项目", "一般公共预算". */
  readonly of: string | null;
  /** The place or office it is about where that is not the report's own: "康鹭片区". */
  readonly elsewhere: string | null;
  /** What is measured: money, people, a share, a rank, … */
  readonly kind: FactKind;
  /** Exact decimal in the base unit, "130925400"; null where the print is malformed and no reading is compelled. */
  readonly value: string | null;
  /** Base unit: 元 平方米 % 人次 宗 家 名次 …; 万 and 亿 resolved. */
  readonly unit: string;
  /** Half a unit of the last printed digit, in the base unit: "50" for 12.13 万平方米. */
  readonly precision: string;
  /** 约 近 余 多 以上 超 … as printed, joined where there are two; null where none is. */
  readonly hedge: string | null;
  /** How much something grew or fell: which way, against what; null for an amount. The value stays as printed. */
  readonly change: Change | null;
  /** Reached, set as a target, or planned. */
  readonly role: 'actual' | 'target' | 'plan';
  /** The year it is of, or the part of it. */
  readonly when: When;
  /** The id of the whole that it is a part of, where the printed sum proves it; null where nothing does. */
  readonly partOf: number | null;
  /** Where in a table it stands; null for a number of a sentence. */
  readonly cell: TableCell | null;
  /** Verbatim, number with hedge and unit: "130,92.54 万元". */
  readonly printed: string;
  /** How a malformed number was read; null where it is printed well, or no reading is compelled. */
  readonly reading: Reading | null;
  /** Where it is told first, with its sentence and clause. Offsets are UTF-16, half-open, into the paragraph's text. */
  readonly place: Telling;
  /** Other places that tell the same fact, in the report's order. */
  readonly alsoAt: readonly Telling[];
  /**
   * The head of a table that tells the unit of a bare number, with its place: "万元" of "单位：万元". Absent where the
   * unit is printed with the number.
   */
  readonly unitFrom?: Place & { readonly words: string };
}
