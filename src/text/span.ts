/** A stretch of a text in UTF-16 units, half-open: [start, end). */
export interface Span {
  readonly start: number;
  readonly end: number;
}
