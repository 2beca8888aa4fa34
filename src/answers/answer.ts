/**
 * 'answered': the first figure, or the first passage, is what was asked. 'unclear': the reports speak of it, and which
 * number or sentence answers cannot be told: the likeliest follow, none called the answer. 'not_found' is proven: the
 * office or year is not loaded, or words of the question stand nowhere (`missing`). 'ambiguous': several fit, see
 * `choices`. 'invalid': not understood.
 */
export type AnswerStatus = 'answered' | 'unclear' | 'not_found' | 'ambiguous' | 'invalid';

/** A number as shown to a person. Printed in the report, or computed with a formula whose operands are. */
export interface AnswerFigure {
  readonly office: string;
  readonly district: string | null;
  readonly year: number;
  readonly metric: string;
  /** Exact decimal in the base unit, "130925400"; never a float. */
  readonly value: string;
  /** Base unit: 元 平方米 % 人次 宗 家 … */
  readonly unit: string;
  readonly hedge: string | null;
  readonly direction: 'up' | 'down' | null;
  /** For people: "13,092.54 万元". */
  readonly display: string;
  /** Verbatim from the report; null when computed. */
  readonly printed: string | null;
  /** "11,528.89 ÷ 13,092.54"; null when printed. */
  readonly formula: string | null;
  readonly period: string | null;
  /** Index into `Answer.sources`. */
  readonly source: number;
  readonly alsoAt: readonly number[];
}

/** A verbatim quote: equal to its source's text at [start, end). */
export interface AnswerPassage {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** Offsets into `quote`, half-open, in order, not overlapping. */
  readonly highlights: readonly (readonly [number, number])[];
  readonly source: number;
  readonly alsoAt: readonly number[];
}

export interface AnswerFinding {
  readonly code: string;
  readonly severity: 'conflict' | 'note';
  /** One sentence, with the numbers and the formula. */
  readonly message: string;
  readonly sources: readonly number[];
}

/** The paragraph a quote or figure comes from. */
export interface Source {
  readonly report: string;
  readonly file: string;
  readonly title: string;
  readonly office: string;
  readonly year: number;
  readonly section: readonly string[];
  readonly paragraph: number;
  readonly lines: readonly [number, number];
  readonly text: string;
}

/** What every command gives, whatever the channel; a channel only renders it. */
export interface Answer {
  /** The line as asked. */
  readonly query: string;
  readonly command: string;
  readonly status: AnswerStatus;
  readonly title: string;
  /** One plain sentence: what was found, or why nothing was. */
  readonly message: string | null;
  /** Best first; the first is the headline. */
  readonly figures: readonly AnswerFigure[];
  readonly passages: readonly AnswerPassage[];
  readonly findings: readonly AnswerFinding[];
  readonly sources: readonly Source[];
  readonly choices: readonly string[];
  readonly coverage: readonly string[];
  /** Words of the question that, with all that may stand for them, occur nowhere in what was searched. */
  readonly missing: readonly string[];
}
