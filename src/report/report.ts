import type { Block } from '../text/block.ts';
import type { Span } from '../text/span.ts';
import type { Office } from './office.ts';

/** A heading of the report, alone on its lines or running into a paragraph. */
export interface Section {
  /** Index into `Report.sections`. */
  readonly id: number;
  /** 1 for 一、, 2 for （一）, 3 for 1., and so on as the report nests them. */
  readonly level: number;
  /** The number as printed: "（二）"; empty where a heading has none. */
  readonly mark: string;
  /** The words without the mark and without a closing 。 */
  readonly title: string;
  /** As printed, blanks trimmed: "（二）部门整体收支情况". */
  readonly heading: string;
  /** A heading of its own, or the first sentence of a paragraph. */
  readonly kind: 'heading' | 'run-in';
  readonly parent: number | null;
  /** Headings from the top down to this one. */
  readonly path: readonly string[];
  /** 1-based lines of the file. */
  readonly lines: readonly [number, number];
}

/** 一是 … 二是 …: an addressable place inside a paragraph. */
export interface Point extends Span {
  /** "一是" */
  readonly mark: string;
  /** Its first sentence without the mark and the closing stop: "强化矛盾化解". */
  readonly title: string;
}

/** A paragraph as its author wrote it: page ends and hard wraps undone. */
export interface Paragraph extends Block {
  /** 1-based within the report, headings not counted. */
  readonly number: number;
  /** Index into `Report.sections`; null before the first heading. */
  readonly section: number | null;
  /** Headings from the top down to the paragraph's own. */
  readonly path: readonly string[];
  readonly lines: readonly [number, number];
  readonly points: readonly Point[];
}

/** A self-evaluation report, read. */
export interface Report {
  /** Stable, from what the report says of itself: "haizhu-nanshitou-2022". */
  readonly id: string;
  /** File name under seeds/. */
  readonly file: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly digest: string;
  readonly title: string;
  readonly office: Office;
  readonly year: number;
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
}
